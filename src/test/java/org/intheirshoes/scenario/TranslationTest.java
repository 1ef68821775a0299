package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TranslationTest {

  private static final SampleScript SCRIPT = SampleScript.lateParcel();

  private static Map<String, String> texts() {
    return TranslationFile.texts(SCRIPT.bytes());
  }

  /// Each text in capitals: its quotes still stand in it.
  private static Translation shouted() {
    Map<String, Translation.Line> lines = new LinkedHashMap<>();
    texts()
        .forEach(
            (key, text) ->
                lines.put(key, new Translation.Line(text, text.toUpperCase(Locale.ROOT))));
    return new Translation("late-parcel", "es", lines);
  }

  private static Translation without(Translation translation, String key) {
    Map<String, Translation.Line> lines = new LinkedHashMap<>(translation.lines());
    lines.remove(key);
    return new Translation(translation.scenario(), translation.language(), lines);
  }

  private static Scenario read(SampleScript script, Translation translation) {
    ScenarioReader.Reading reading = ScenarioReader.read(script.bytes(), translation);
    assertThat(reading.problems()).isEmpty();
    return reading.scenario().orElseThrow();
  }

  @Test
  void changesWhatIsReadAndNothingElse() {
    Scenario original = SCRIPT.scenario();
    Scenario shouted = read(SCRIPT, shouted());
    assertThat(shouted.language()).isEqualTo("es");
    assertThat(shouted.card().title()).isEqualTo(original.card().title().toUpperCase(Locale.ROOT));
    assertThat(shouted.id()).isEqualTo(original.id());
    assertThat(shouted.places().keySet()).isEqualTo(original.places().keySet());
    for (Beat beat : original.beats()) {
      Beat other = (Beat) Objects.requireNonNull(shouted.places().get(beat.id()));
      assertThat(other.responses())
          .extracting(Response::id)
          .isEqualTo(beat.responses().stream().map(Response::id).toList());
      assertThat(other.responses())
          .extracting(Response::marks)
          .isEqualTo(beat.responses().stream().map(Response::marks).toList());
      assertThat(other.responses())
          .extracting(Response::text)
          .isEqualTo(
              beat.responses().stream().map(each -> each.text().toUpperCase(Locale.ROOT)).toList());
    }
  }

  @Test
  void keysAreIdsSoThatAnEditElsewhereLeavesThemAlone() {
    assertThat(texts()).containsKey("title").containsKey("customer/about");
    assertThat(texts().keySet())
        .anyMatch(key -> key.matches("beats/[a-z-]+/responses/[a-z-]+/text"));
    assertThat(texts().keySet()).anyMatch(key -> key.matches("beats/[a-z-]+/lines/1/text"));
    assertThat(texts().keySet())
        .anyMatch(key -> key.matches("beats/[a-z-]+/responses/[a-z-]+/because/action"));
  }

  @Test
  void marksIdsAndLinksAreNoTexts() {
    assertThat(texts().values()).doesNotContain("late-parcel", "customer", "1.0.0");
    assertThat(texts().keySet()).noneMatch(key -> key.endsWith("/id") || key.endsWith("/next"));
  }

  @Test
  void whatIsNotTranslatedStaysAsTheScriptHasIt() {
    Scenario mixed = read(SCRIPT, without(shouted(), "title"));
    assertThat(mixed.card().title()).isEqualTo(SCRIPT.scenario().card().title());
  }

  @Test
  void whatWasChangedSinceStaysAsTheScriptHasIt() {
    String title = SCRIPT.scenario().card().title();
    SampleScript changed = SCRIPT.with(title, "Another title");
    Scenario mixed = read(changed, shouted());
    assertThat(mixed.card().title()).isEqualTo("Another title");
  }

  @Test
  void aTextAndTheWordsQuotedFromItAreInOneLanguage() {
    List<String> spoken =
        texts().keySet().stream()
            .filter(key -> key.matches("beats/.*/(cues|evidence)/[^/]+/quote"))
            .toList();
    assertThat(spoken).isNotEmpty();
    for (String quote : spoken) {
      read(SCRIPT, without(shouted(), quote));
      read(
          SCRIPT, without(shouted(), quote.replaceFirst("/(cues|evidence)/[^/]+/quote$", "/text")));
    }
  }

  @Test
  void aQuoteThatIsNotInItsTextIsAProblem() {
    String quote =
        texts().keySet().stream().filter(key -> key.endsWith("/quote")).findFirst().orElseThrow();
    Map<String, Translation.Line> lines = new LinkedHashMap<>(shouted().lines());
    lines.put(
        quote,
        new Translation.Line(Objects.requireNonNull(texts().get(quote)), "words of another text"));
    ScenarioReader.Reading reading =
        ScenarioReader.read(SCRIPT.bytes(), new Translation("late-parcel", "es", lines));
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.QUOTE_NOT_IN_TEXT);
  }

  @Nested
  class Gaps {

    @Test
    void thereAreNoneInAWholeTranslation() {
      assertThat(shouted().gaps(texts()).isEmpty()).isTrue();
    }

    @Test
    void areMissingOutdatedOrLeft() {
      Map<String, String> now = new HashMap<>(texts());
      now.put("title", "Another title");
      now.put("beats/new/lines/1/text", "A new line");
      now.remove("summary");
      Translation.Gaps gaps = shouted().gaps(now);
      assertThat(gaps.missing()).containsExactly("beats/new/lines/1/text");
      assertThat(gaps.outdated()).containsExactly("title");
      assertThat(gaps.left()).containsExactly("summary");
    }
  }

  @Nested
  class BroughtToTheScript {

    @Test
    void itHasEveryTextInTheOrderOfTheScript() {
      Translation begun = Translation.blank("late-parcel", "es").broughtTo(texts());
      assertThat(begun.lines().keySet()).containsExactlyElementsOf(texts().keySet());
      assertThat(begun.lines().values()).allMatch(line -> line.to().isEmpty());
    }

    @Test
    void whatMovedTakesItsTranslationAlong() {
      Map<String, String> now = new LinkedHashMap<>(texts());
      String text = now.remove("summary");
      now.put("beats/elsewhere/lines/1/text", text);
      Translation brought = shouted().broughtTo(now);
      assertThat(brought.gaps(now).isEmpty()).isTrue();
    }

    @Test
    void whatWasChangedKeepsWhatItWas() {
      Map<String, String> now = new LinkedHashMap<>(texts());
      now.put("title", "Another title");
      Translation.Line title = shouted().broughtTo(now).lines().get("title");
      assertThat(title).isEqualTo(shouted().lines().get("title"));
      assertThat(shouted().broughtTo(now).gaps(now).outdated()).isEqualTo(List.of("title"));
    }
  }

  @Nested
  class AFile {

    @Test
    void isReadAsItWasWritten() {
      Translation half = without(shouted(), "title").broughtTo(texts());
      TranslationFile.Reading reading = TranslationFile.read(TranslationFile.write(half));
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.translation()).contains(half);
    }

    @Test
    void thatIsNoneIsProblems() {
      byte[] broken =
          "{\"translation\": 2, \"scenario\": \"x\", \"texts\": {\"a\": {\"form\": \"b\"}}}"
              .getBytes(StandardCharsets.UTF_8);
      TranslationFile.Reading reading = TranslationFile.read(broken);
      assertThat(reading.translation()).isEmpty();
      assertThat(reading.problems())
          .extracting(Problem::code)
          .contains(
              ProblemCode.UNKNOWN_FORMAT, ProblemCode.MISSING_FIELD, ProblemCode.UNKNOWN_FIELD);
    }
  }
}
