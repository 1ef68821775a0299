package org.intheirshoes.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// The opening of “A picture by Saturday”: rain and a coach are small talk, Saturday and forty pounds
/// matter.
class CueHuntTest {

  private static final Set<String> COMMON = Scenes.english().common();

  private final CueHunt hunt =
      CueHunt.of(Scenes.opening(Scenes.of("broken-tv")), Scenes.of("broken-tv").cues());

  private CueHunt.Found mark(String... words) {
    Set<String> wanted = Arrays.stream(words).collect(Collectors.toSet());
    return hunt.find(
        IntStream.range(0, hunt.words().size())
            .filter(place -> wanted.contains(hunt.words().get(place).text()))
            .boxed()
            .collect(Collectors.toSet()),
        COMMON);
  }

  private static List<String> ids(List<Cue> cues) {
    return cues.stream().map(Cue::id).toList();
  }

  @Test
  void onlyTheCustomersWordsCanBeMarked() {
    assertThat(hunt.words())
        .extracting(CueHunt.Word::text)
        .contains("Sideways")
        .doesNotContain("remote");
    assertThat(hunt.words()).extracting(CueHunt.Word::line).containsOnly(1, 2);
    assertThat(hunt.isWorthwhile()).isTrue();
  }

  @Test
  void oneWordThatSaysSomethingFindsItsCue() {
    CueHunt.Found found = mark("Saturday");
    assertThat(ids(found.hits())).containsExactly("saturday");
    assertThat(ids(found.misses())).containsExactly("forty");
    assertThat(found.smallTalk()).isEmpty();
    assertThat(found.strays()).isZero();
  }

  @Test
  void smallTalkIsTold() {
    CueHunt.Found found = mark("rain", "coach", "person");
    assertThat(ids(found.hits())).containsExactly("forty");
    assertThat(ids(found.smallTalk())).containsExactly("rain", "parking");
  }

  @Test
  void otherWordsAreStraysUnlessTheyAreTooCommonToTell() {
    assertThat(mark("friend", "a", "the").strays()).isEqualTo(1);
  }

  @Test
  void aCommonWordInsideACueDoesNotFindIt() {
    assertThat(mark("in", "my", "on").hits()).isEmpty();
  }

  @Test
  void nothingMarkedMissesAllThatMatters() {
    assertThat(ids(mark().misses())).containsExactly("saturday", "forty");
  }

  @Nested
  class ACueMadeOfCommonWords {

    private static final Cue ONLY = new Cue("there", "Somebody is there", Cue.Matters.YES);

    private final CueHunt common =
        CueHunt.of(beat("It is *not for me*, then.", "not for me"), Map.of("there", ONLY));

    @Test
    void isFoundByAnyOfThem() {
      int place = common.words().stream().map(CueHunt.Word::text).toList().indexOf("for");
      assertThat(common.find(Set.of(place), Set.of("not", "for", "me", "it", "is")).hits())
          .containsExactly(ONLY);
    }

    private Beat beat(String text, String quote) {
      return new Beat(
          "one",
          1,
          Set.of(Axis.ACTION),
          List.of(
              new Line(
                  Line.Speaker.CUSTOMER,
                  text,
                  Optional.empty(),
                  List.of(new Line.CueQuote("there", quote)))),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
  }
}
