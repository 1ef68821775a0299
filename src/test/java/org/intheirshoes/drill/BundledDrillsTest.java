package org.intheirshoes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The drills that come with the program.
class BundledDrillsTest {

  private static final Path FOLDER = Path.of("scenarios", "drills");

  /// Two people who have never met hold a card for a minute at most.
  private static final int WORDS_ON_A_CARD = 170;

  static List<Drill> drills() {
    return DrillShelf.read(Path.of("no-such-folder")).drills();
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void haveNoProblem(Path file) {
    DrillReader.Reading reading = DrillReader.read(file);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.drill().orElseThrow().id() + ".json")
        .isEqualTo(String.valueOf(file.getFileName()));
  }

  @Test
  void allStandOnTheShelf() throws IOException {
    assertThat(drills()).hasSizeGreaterThanOrEqualTo(14);
    assertThat(drills().stream().map(Drill::id).toList()).isEqualTo(DrillShelf.ids());
    assertThat(files()).hasSameSizeAs(drills());
  }

  @ParameterizedTest
  @MethodSource("files")
  void areTheSameInSpanish(Path file) throws IOException {
    Drill english = DrillReader.read(file).drill().orElseThrow();
    DrillReader.Reading reading =
        DrillReader.read(FOLDER.resolve("es").resolve(file.getFileName()));
    assertThat(reading.problems()).isEmpty();
    Drill spanish = reading.drill().orElseThrow();
    assertThat(spanish.id()).isEqualTo(english.id());
    assertThat(spanish.language()).isEqualTo("es");
    assertThat(spanish.about().title()).isNotEmpty();
    assertThat(spanish.about().skills()).isEqualTo(english.about().skills());
    assertThat(spanish.about().level()).isEqualTo(english.about().level());
    assertThat(spanish.seconds()).isEqualTo(english.seconds());
    assertThat(spanish.phases()).hasSameSizeAs(english.phases());
    assertThat(spanish.hands()).hasSameSizeAs(english.hands());
    assertThat(spanish.debrief()).hasSameSizeAs(english.debrief());
  }

  @Test
  void areToldInTheLanguageSpokenNow() {
    String english = drill("mirror").about().title();
    try (Spoken _ = Spoken.in(Language.SPANISH)) {
      assertThat(drill("mirror").about().title()).isNotEqualTo(english);
      assertThat(drills().stream().map(Drill::language)).containsOnly("es");
    }
  }

  @Test
  void coverWhatPairsPractise() {
    assertThat(DrillShelf.ids())
        .contains(
            "yes-and",
            "say-it-again",
            "mirror",
            "policy-or-person",
            "half-a-reply",
            "about-a-day",
            "fortieth-call",
            "warm-handover",
            "the-limit",
            "round-and-round",
            "managers-chair",
            "morning-huddle",
            "three-sentences",
            "another-life");
    assertThat(drill("another-life").hands()).hasSize(3);
    assertThat(drill("morning-huddle").seconds()).isEqualTo(120);
    assertThat(drill("half-a-reply").phases()).hasSize(3);
    assertThat(drill("policy-or-person").phases()).hasSize(2);
  }

  private static Drill drill(String id) {
    return drills().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void fitIntoTheTimeThatTheyName(Drill drill) {
    int turns =
        new RoundPlan(new Material.OfDrill(drill, Hand.BASIC), List.of("A", "B")).rotation();
    assertThat(turns * drill.seconds()).isLessThanOrEqualTo(drill.about().minutes() * 60 - 60);
    assertThat(drill.about().minutes()).isLessThanOrEqualTo(12);
  }

  @ParameterizedTest
  @MethodSource("drills")
  void giveTheObserverAFewThingsOnEachAxisAndTheTalkThreeQuestions(Drill drill) {
    for (Axis axis : Axis.ALL) {
      assertThat(drill.lookFor(axis)).hasSizeBetween(2, 4);
    }
    assertThat(drill.debrief()).hasSizeBetween(3, 4);
  }

  @ParameterizedTest
  @MethodSource("drills")
  void haveCardsThatAreReadInAMinute(Drill drill) {
    for (Hand hand : drill.hands()) {
      assertThat(words(String.join(" ", texts(hand.customer()))))
          .as(drill.id() + " " + hand.id())
          .isLessThanOrEqualTo(WORDS_ON_A_CARD);
      assertThat(words(String.join(" ", texts(hand.rep())))).isLessThanOrEqualTo(WORDS_ON_A_CARD);
    }
  }

  private static int words(String text) {
    return text.split("\\s+").length;
  }

  private static List<String> texts(Card card) {
    List<String> texts = new ArrayList<>(card.knows());
    texts.add(card.title());
    switch (card) {
      case Card.OfCustomer customer ->
          texts.addAll(
              List.of(customer.mood(), customer.cue(), customer.better(), customer.worse()));
      case Card.OfRep rep -> {
        rep.mood().ifPresent(texts::add);
        texts.addAll(rep.may());
        texts.addAll(rep.mayNot());
      }
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("files")
  void areSetWithCare(Path file) throws IOException {
    String text = Files.readString(file);
    Pattern inText = Pattern.compile("[A-Za-z]'[A-Za-z]|\\\\\"|\\.\\.\\.| - |  \\S.*\\.\\s{2,}\\S");
    assertThat(inText.matcher(text).results().map(each -> each.group()).toList()).isEmpty();
    assertThat(text.chars().filter(each -> each == '\'').count()).isZero();
  }

  @Test
  void shareNoPersonAndNoQuestion() {
    Set<String> people = new HashSet<>();
    Set<String> questions = new HashSet<>();
    for (Drill drill : drills()) {
      assertThat(drill.debrief()).allMatch(questions::add);
      assertThat(drill.hands().stream().map(Hand::customer).distinct().map(Card::title))
          .filteredOn(title -> !title.startsWith("Caller"))
          .allMatch(people::add);
    }
  }
}
