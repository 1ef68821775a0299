package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Scripts;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

  private final SampleScript sample = SampleScript.lateParcel();

  @TempDir Path temporary;

  private Path folder() {
    return temporary.resolve("not/there/yet");
  }

  private Shelf shelf() {
    Map<String, byte[]> files =
        Map.of(
            "shelf.txt", "# order\nzebra\n\nantelope\nnowhere\n".getBytes(StandardCharsets.UTF_8),
            "zebra.json", sample.withId("zebra").bytes(),
            "antelope.json", sample.withId("antelope").bytes());
    return new Shelf(folder(), new BundledScripts(name -> Optional.ofNullable(files.get(name))));
  }

  private Path outside(SampleScript script) {
    return script.in(temporary.resolve("outside/any.json"));
  }

  private static List<String> ids(List<ShelfItem> items) {
    return items.stream().map(ShelfItem::id).toList();
  }

  private static List<ProblemCode> codes(Checked checked) {
    return checked.problems().stream().map(Problem::code).toList();
  }

  private List<String> inFolder() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void showsTheBundledScenariosInTheirOrderAndSkipsThoseThatAreMissing() {
    Shelf shelf = shelf();
    assertThat(ids(shelf.items())).containsExactly("zebra", "antelope");
    assertThat(shelf.broken()).isEmpty();
    ShelfItem item = shelf.items().getFirst();
    assertThat(item.isBundled()).isTrue();
    assertThat(item.customer()).isEqualTo("Priya Nair");
    assertThat(shelf.open(item).scenario().orElseThrow().id()).isEqualTo("zebra");
  }

  @Test
  void theProgramBringsAShelf() {
    Shelf shelf = new Shelf(folder());
    assertThat(BundledScripts.ofTheProgram().ids())
        .startsWith("one-scoop", "first-interview")
        .contains("narrow-shoes", "broken-tv", "hotel-guest");
    assertThat(shelf.items()).allMatch(ShelfItem::isBundled);
    assertThat(shelf.broken()).isEmpty();
  }

  @Test
  void speaksTheLanguageOfTheProgramWhereAScenarioIsTranslated() {
    String title = sample.scenario().card().title();
    Translation translation =
        new Translation("zebra", "es", Map.of("title", new Translation.Line(title, "El paquete")));
    Map<String, byte[]> files =
        Map.of(
            "shelf.txt", "zebra\nantelope\n".getBytes(StandardCharsets.UTF_8),
            "zebra.json", sample.withId("zebra").bytes(),
            "antelope.json", sample.withId("antelope").bytes(),
            "es/zebra.json", TranslationFile.write(translation));
    Shelf shelf =
        new Shelf(folder(), new BundledScripts(name -> Optional.ofNullable(files.get(name))));
    try (Spoken _ = Spoken.in(Language.SPANISH)) {
      assertThat(shelf.items())
          .extracting(item -> item.card().title())
          .containsExactly("El paquete", title);
      Scenario opened = shelf.open(shelf.items().getFirst()).scenario().orElseThrow();
      assertThat(opened.card().title()).isEqualTo("El paquete");
      assertThat(opened.language()).isEqualTo("es");
    }
    shelf.refresh();
    assertThat(shelf.items().getFirst().card().title()).isEqualTo(title);
  }

  @Test
  void findsAnItemByItsId() {
    assertThat(shelf().find("antelope")).isPresent();
    assertThat(shelf().find("nowhere")).isEmpty();
  }

  @Nested
  class Adding {

    @Test
    void aScriptCopiesItUnderItsId() throws IOException {
      Shelf shelf = shelf();
      assertThat(ids(shelf.items())).hasSize(2);
      Checked added = shelf.add(outside(sample));
      assertThat(added.isPlayable()).isTrue();
      assertThat(added.name()).endsWith("any.json");
      assertThat(ids(shelf.items())).containsExactly("zebra", "antelope", "late-parcel");
      assertThat(inFolder()).containsExactly("late-parcel/late-parcel.json");
      ShelfItem item = shelf.find("late-parcel").orElseThrow();
      assertThat(shelf.open(item).scenario()).isEqualTo(added.scenario());
    }

    @Test
    void aZipCopiesTheScriptAndItsMediaAndNothingElse() throws IOException {
      Files.createDirectories(temporary);
      Path zip =
          new TestZip(temporary.resolve("parcel.zip"))
              .with("parcel/tale.json", sample.bytes())
              .with("parcel/portrait.png", new byte[9])
              .with("parcel/audio/opening-1.ogg", new byte[9])
              .with("parcel/run.sh", new byte[9])
              .with("portrait.png", new byte[9])
              .path();
      assertThat(shelf().add(zip).problems()).isEmpty();
      assertThat(inFolder())
          .containsExactly(
              "late-parcel/audio/opening-1.ogg",
              "late-parcel/late-parcel.json",
              "late-parcel/portrait.png");
    }

    @Test
    void aFolderCopiesTheScriptAndItsMedia() throws IOException {
      Path from = temporary.resolve("mine");
      sample.in(from.resolve("tale.json"));
      Files.write(from.resolve("portrait.png"), new byte[9]);
      assertThat(shelf().add(from).isPlayable()).isTrue();
      assertThat(inFolder())
          .containsExactly("late-parcel/late-parcel.json", "late-parcel/portrait.png");
    }

    @Test
    void theSameIdAgainReplacesTheFormerOne() throws IOException {
      Shelf shelf = shelf();
      shelf.add(outside(sample));
      shelf.add(outside(sample.with("\"1.0.0\"", "\"1.1.0\"")));
      assertThat(inFolder()).containsExactly("late-parcel/late-parcel.json");
      ShelfItem item = shelf.find("late-parcel").orElseThrow();
      assertThat(shelf.open(item).scenario().orElseThrow().version()).isEqualTo("1.1.0");
    }

    @Test
    void theSameIdReplacesAFileThatTheUserPutThereByHand() throws IOException {
      sample.in(folder().resolve("my-own-name.json"));
      Shelf shelf = shelf();
      shelf.add(outside(sample.with("\"1.0.0\"", "\"1.1.0\"")));
      assertThat(inFolder()).containsExactly("late-parcel/late-parcel.json");
      assertThat(shelf.broken()).isEmpty();
    }

    @Test
    void neverTouchesAnotherScenarioWhoseFolderHasTheName() throws IOException {
      sample.withId("other").in(folder().resolve("late-parcel/other.json"));
      Shelf shelf = shelf();
      shelf.add(outside(sample));
      assertThat(ids(shelf.items())).contains("other", "late-parcel");
      assertThat(inFolder())
          .containsExactly("late-parcel-2/late-parcel.json", "late-parcel/other.json");
    }

    @Test
    void aBundledIdIsRefused() {
      Shelf shelf = shelf();
      Checked refused = shelf.add(outside(sample.withId("zebra")));
      assertThat(refused.isPlayable()).isFalse();
      assertThat(codes(refused)).containsExactly(ProblemCode.ID_TAKEN);
      assertThat(folder()).doesNotExist();
    }

    @Test
    void aBrokenScriptIsRefusedAndLeavesNothingBehind() {
      Checked refused = shelf().add(outside(sample.with("\"stakes\": 2", "\"stakes\": 9")));
      assertThat(codes(refused)).contains(ProblemCode.OUT_OF_RANGE);
      assertThat(folder()).doesNotExist();
    }

    @Test
    void whereNothingCanBeWrittenIsAProblem() throws IOException {
      Path path = outside(sample);
      Files.createDirectories(folder().getParent());
      Files.writeString(folder(), "a file where the folder should be");
      Checked refused = shelf().add(path);
      assertThat(codes(refused)).containsExactly(ProblemCode.NOT_SAVED);
      assertThat(refused.isPlayable()).isFalse();
    }
  }

  @Nested
  class WhatTheUserPutThereByHand {

    @Test
    void isShownAfterTheBundledOnesByFileName() throws IOException {
      sample.withId("two").in(folder().resolve("b.json"));
      sample.withId("three").in(folder().resolve("c/any.json"));
      new TestZip(folder().resolve("a.zip")).with("x.json", sample.withId("one").bytes()).path();
      Files.writeString(folder().resolve("notes.txt"), "mine");
      Shelf shelf = shelf();
      assertThat(ids(shelf.items())).containsExactly("zebra", "antelope", "one", "two", "three");
      assertThat(shelf.open(shelf.find("one").orElseThrow()).isPlayable()).isTrue();
    }

    @Test
    void isListedApartWhenItIsBroken() {
      sample.in(folder().resolve("good.json"));
      sample.with("\"stakes\": 2", "\"stakes\": 9").in(folder().resolve("bad.json"));
      Shelf shelf = shelf();
      assertThat(ids(shelf.items())).containsExactly("zebra", "antelope", "late-parcel");
      assertThat(shelf.broken()).singleElement().matches(each -> each.name().endsWith("bad.json"));
    }

    @Test
    void isBrokenWhenItsIdIsTaken() {
      sample.withId("zebra").in(folder().resolve("zebra.json"));
      sample.in(folder().resolve("a.json"));
      sample.in(folder().resolve("b.json"));
      Shelf shelf = shelf();
      assertThat(ids(shelf.items())).containsExactly("zebra", "antelope", "late-parcel");
      assertThat(shelf.broken())
          .hasSize(2)
          .allMatch(each -> codes(each).contains(ProblemCode.ID_TAKEN));
    }

    @Test
    void isNotKnownBeforeSomebodyAsksForIt() {
      sample.in(folder().resolve("a.json"));
      Shelf shelf = shelf();
      assertThat(ids(shelf.known())).containsExactly("zebra", "antelope");
      assertThat(ids(shelf.items())).containsExactly("zebra", "antelope", "late-parcel");
      assertThat(ids(shelf.known())).containsExactly("zebra", "antelope", "late-parcel");
    }

    @Test
    void isListedUnanalysedAndRefusedWhenItIsOpened() throws IOException {
      String never = "\"when\": { \"flag\": \"never\" }, ";
      Scripts.Script silent =
          Scripts.small()
              .with("\"id\": \"ask\"", never + "\"id\": \"ask\"")
              .with("\"id\": \"stall\"", never + "\"id\": \"stall\"");
      Files.createDirectories(folder());
      Files.write(folder().resolve("a.json"), silent.bytes());
      Shelf shelf = shelf();
      assertThat(ids(shelf.items())).contains("small");
      Checked opened = shelf.open(shelf.find("small").orElseThrow());
      assertThat(opened.isPlayable()).isFalse();
      assertThat(codes(opened)).contains(ProblemCode.NOTHING_OFFERED);
    }

    @Test
    void mayHaveTenThousandBeats() throws IOException {
      Files.createDirectories(folder());
      Files.write(folder().resolve("a.json"), Scripts.large(10_000).bytes());
      Shelf shelf = shelf();
      Checked opened = shelf.open(shelf.find("small").orElseThrow());
      assertThat(opened.isPlayable()).isTrue();
      assertThat(opened.analysis().orElseThrow()).isInstanceOf(Exact.class);
      assertThat(shelf.add(folder().resolve("a.json")).isPlayable()).isTrue();
      assertThat(ids(shelf.known())).containsExactly("zebra", "antelope", "small");
    }

    @Test
    void isSeenAfterARefresh() {
      Shelf shelf = shelf();
      assertThat(shelf.items()).hasSize(2);
      sample.in(folder().resolve("a.json"));
      assertThat(shelf.items()).hasSize(2);
      shelf.refresh();
      assertThat(shelf.items()).hasSize(3);
    }
  }

  @Nested
  class Searching {

    @Test
    void wantsEveryWordInAnyField() {
      assertThat(ids(shelf().search("priya STRING besancon"))).hasSize(2);
      assertThat(ids(shelf().search("front desk action"))).hasSize(2);
      assertThat(ids(shelf().search("right-sized"))).hasSize(2);
      assertThat(ids(shelf().search("priya lawnmower"))).isEmpty();
      assertThat(ids(shelf().search("  "))).hasSize(2);
    }

    @Test
    void findsWhatWasPutOnTheShelfAfterAnEarlierSearch() {
      Shelf shelf = shelf();
      assertThat(ids(shelf.search("priya"))).hasSize(2);
      shelf.add(outside(sample.withId("moth")));
      assertThat(ids(shelf.search("priya"))).containsExactly("zebra", "antelope", "moth");
    }

    @Test
    void mindsNeitherCaseNorAccents() {
      assertThat(ids(shelf().search("BESANCON"))).hasSize(2);
      assertThat(ids(shelf().search("besançon"))).hasSize(2);
      assertThat(ids(shelf().search("parcel shop"))).hasSize(2);
    }
  }
}
