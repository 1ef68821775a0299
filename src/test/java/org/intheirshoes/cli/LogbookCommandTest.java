package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogbookCommandTest {

  @TempDir Path folder;

  private String data(String name) {
    return folder.resolve(name).toString();
  }

  private TestRun play(String typed, String... options) {
    Path script = folder.resolve("parcel.json");
    if (!Files.exists(script)) {
      SampleScript.lateParcel().in(script);
    }
    List<String> args = new ArrayList<>(List.of("play", script.toString(), "--data", data("here")));
    args.addAll(List.of(options));
    return TestRun.typing(folder, typed, args.toArray(String[]::new));
  }

  private TestRun logbook(String... args) {
    List<String> all = new ArrayList<>(List.of("logbook"));
    all.addAll(List.of(args));
    return TestRun.of(folder, all.toArray(String[]::new));
  }

  private JsonNode exported(String where) {
    TestRun run = logbook("export", "--data", data(where), "--format", "json");
    assertThat(run.exit()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private void lock(String name) {
    try (LogbookFolder logbook =
        new LogbookFolder(folder.resolve("here"), Clock.system(ZoneId.systemDefault()))) {
      logbook.get().learners().lock(logbook.get().learners().named(name), "2468");
    }
  }

  @Nested
  class AnExportForPeople {

    @Test
    void isATableInCsv() {
      play("hear\ncourier\nring\n", "--protocol", "json", "--learner", "=Ada");
      TestRun run = logbook("export", "--data", data("here"), "--format", "csv");
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out().split("\r\n", -1)).hasSize(5);
      assertThat(run.out()).startsWith("conversation,learner,").contains("1,'=Ada,late-parcel,");
    }

    @ParameterizedTest
    @CsvSource({"xlsx, PK", "pdf, %PDF"})
    void isAFileInTheOtherFormats(String format, String magic) throws IOException {
      play("hear\ncourier\nring\n", "--protocol", "json", "--learner", "Ada");
      Path file = folder.resolve("out." + format);
      TestRun run =
          logbook("export", "--data", data("here"), "--format", format, "--out", file.toString());
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .startsWith(magic);
      assertThat(logbook("export", "--data", data("here"), "--format", format).exit()).isEqualTo(2);
    }

    @Test
    void isTheDebriefOfAPlay() {
      Path file = folder.resolve("debrief.pdf");
      TestRun run = play("", "--choices", "hear,courier,ring", "--pdf", file.toString());
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(file).isNotEmptyFile();
    }

    @Test
    void thatCannotBeWrittenIsToldInASentence() {
      Path file = folder.resolve("no-such-folder").resolve("debrief.pdf");
      TestRun run = play("", "--choices", "hear,courier,ring", "--pdf", file.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("The debrief could not be written to");
    }
  }

  @Nested
  class APlayByProtocol {

    @Test
    void tellsThatEachChoiceIsRecorded() {
      TestRun run = play("hear\ncourier\nring\n", "--protocol", "json", "--learner", "Ada");
      assertThat(run.exit()).isZero();
      assertThat(run.json().stream().filter(event -> event.path("event").asString().equals("turn")))
          .hasSize(3)
          .allMatch(event -> event.path("recorded").asBoolean(false));
    }

    @Test
    void ofAGuestRecordsNothing() throws IOException {
      play("hear\n", "--protocol", "json");
      assertThat(folder.resolve("here")).doesNotExist();
    }

    @Test
    void saysWhenAChoiceCouldNotBeRecordedAndGoesOn() throws IOException {
      Files.writeString(folder.resolve("here"), "no folder");
      TestRun run = play("hear\ncourier\nring\n", "--protocol", "json", "--learner", "Ada");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.json().get(1).path("recorded").asBoolean(true)).isFalse();
      assertThat(run.json().getLast().path("event").asString()).isEqualTo("end");
      assertThat(run.complaint())
          .containsOnlyOnce("Your choices cannot be saved at the moment.")
          .endsWith("Some choices of this play could not be saved.");
    }

    @Test
    void goesOnWhereItWasLeft() {
      play("hear\n", "--protocol", "json", "--learner", "Ada");
      TestRun run = play("courier\nring\n", "--protocol", "json", "--learner", "Ada", "--resume");
      assertThat(run.exit()).isZero();
      List<JsonNode> events = run.json();
      assertThat(events.stream().map(event -> event.path("event").asString()).toList())
          .containsExactly("beat", "turn", "beat", "turn", "beat", "turn", "end");
      assertThat(events.stream().map(event -> event.path("replayed").asBoolean(false)).toList())
          .containsExactly(true, true, false, false, false, false, false);
      assertThat(events.get(1).path("response").asString()).isEqualTo("hear");
      assertThat(exported("here")).hasSize(1);
    }

    @Test
    void goesOnWithTheScriptAsItWas() {
      play("hear\n", "--protocol", "json", "--learner", "Ada");
      SampleScript.lateParcel()
          .with("\"id\": \"hear\"", "\"id\": \"listen\"")
          .in(folder.resolve("parcel.json"));
      TestRun run = play("courier\nring\n", "--protocol", "json", "--learner", "Ada", "--resume");
      assertThat(run.exit()).isZero();
      assertThat(run.complaint()).startsWith("The script has changed since.");
      assertThat(run.json().getLast().path("choices").get(0).asString()).isEqualTo("hear");
    }

    @Test
    void beginsWhereNothingWasLeft() {
      TestRun run = play("", "--protocol", "json", "--learner", "Ada", "--resume");
      assertThat(run.json().getFirst().has("replayed")).isFalse();
      assertThat(play("", "--resume").complaint()).startsWith("With --resume say whose");
    }
  }

  @Nested
  class APlayInTheTerminal {

    @Test
    void isRecordedWithItsStepsBack() {
      assertThat(play("1\nb\n2\n1\n1\n", "--learner", "Ada").exit()).isZero();
      JsonNode only = exported("here").get(0);
      assertThat(only.path("choices")).hasSize(3);
      assertThat(only.path("turns")).hasSize(4);
      assertThat(only.path("turns").get(0).path("takenBack").isString()).isTrue();
    }

    @Test
    void goesOnWithAllThatWasSaid() {
      TestRun left = play("2\nq\n", "--learner", "Ada");
      assertThat(left.unwrapped()).contains("--resume goes on where you were.");
      assertThat(play("1\n1\n", "--learner", "Ada", "--resume").unwrapped())
          .contains("You left before turn 2.", "Tomorrow's recital cannot wait.", "Strong: 100");
    }

    @Test
    void needsThePinOfALearnerWhoHasOne() {
      lock("Ada");
      TestRun refused = play("2\n", "--learner", "ada");
      assertThat(refused.exit()).isEqualTo(2);
      assertThat(refused.complaint()).startsWith("The record of “ada” is behind a PIN");
      assertThat(play("2\n1\n1\n", "--learner", "Ada", "--pin", "2468").exit()).isZero();
    }

    @Test
    void asksForThePinThatWasNotTyped() {
      lock("Ada");
      InputStream before = System.in;
      System.setIn(new ByteArrayInputStream("2468\n".getBytes(StandardCharsets.UTF_8)));
      try {
        assertThat(play("2\n1\n1\n", "--learner", "Ada", "--pin").exit()).isZero();
      } finally {
        System.setIn(before);
      }
    }
  }

  @Nested
  class AnExport {

    @Test
    void holdsWhatWasPlayed() {
      play("", "--choices", "hear,courier,ring", "--learner", "Ada");
      play("2\nq\n", "--learner", "Ben");
      JsonNode all = exported("here");
      assertThat(all).hasSize(2);
      JsonNode done = all.get(0);
      assertThat(done.path("learner").asString()).isEqualTo("Ada");
      assertThat(done.path("script").asString()).isEqualTo("late-parcel");
      assertThat(done.path("ending").asString()).isEqualTo("delivered");
      assertThat(done.path("K").asDouble()).isEqualTo(100);
      assertThat(all.get(1).path("ending").isNull()).isTrue();
      assertThat(all.get(1).path("K").isNull()).isTrue();
    }

    @Test
    void canBeOfOneLearnerAndGoToAFile() {
      play("2\nq\n", "--learner", "Ada");
      play("2\nq\n", "--learner", "Ben");
      Path out = folder.resolve("ben.json");
      TestRun run =
          logbook(
              "export",
              "--data",
              data("here"),
              "--format",
              "json",
              "--learner",
              "Ben",
              "--out",
              out.toString());
      assertThat(run.exit()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(JsonMapper.shared().readTree(out.toFile())).hasSize(1);
    }

    @Test
    void leavesOutWhatIsBehindAPin() {
      play("2\nq\n", "--learner", "Ada");
      lock("Ada");
      TestRun without = logbook("export", "--data", data("here"), "--format", "json");
      assertThat(JsonMapper.shared().readTree(without.out())).isEmpty();
      assertThat(without.complaint()).contains("“Ada” is behind a PIN and was left out");
      TestRun with = logbook("export", "--data", data("here"), "--format", "json", "--pin", "2468");
      assertThat(JsonMapper.shared().readTree(with.out())).hasSize(1);
    }

    @Test
    void ofNothingIsToldInASentence() {
      TestRun none = logbook("export", "--data", data("nowhere"), "--format", "json");
      assertThat(none.exit()).isEqualTo(2);
      assertThat(none.complaint()).startsWith("There is no logbook");
      assertThat(folder.resolve("nowhere")).doesNotExist();
      play("2\nq\n", "--learner", "Ada");
      assertThat(
              logbook("export", "--data", data("here"), "--format", "json", "--learner", "Zoe")
                  .complaint())
          .isEqualTo("The logbook has no learner “Zoe”.");
    }
  }

  @Nested
  class AnImport {

    private Path export() throws IOException {
      return Files.writeString(
          folder.resolve("all.json"),
          logbook("export", "--data", data("here"), "--format", "json").out());
    }

    private TestRun read(Path file) {
      return logbook("import", file.toString(), "--data", data("there"));
    }

    @Test
    void bringsEverythingAndNothingTwice() throws IOException {
      play("1\nb\n2\n1\n1\n", "--learner", "Ada");
      play("2\nq\n", "--learner", "Ben");
      Path file = export();
      assertThat(read(file).unwrapped()).startsWith("2 conversations were added;");
      assertThat(exported("there")).isEqualTo(exported("here"));
      assertThat(read(file).unwrapped())
          .isEqualTo("No conversation was added; none was renewed, 2 were here already. ");
      assertThat(logbook("check", "--data", data("there")).exit()).isZero();
    }

    @Test
    void renewsWhatHasGoneOnSince() throws IOException {
      play("2\nq\n", "--learner", "Ada");
      read(export());
      play("1\n1\n", "--learner", "Ada", "--resume");
      assertThat(read(export()).unwrapped()).contains("1 was renewed");
      assertThat(exported("there")).isEqualTo(exported("here"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "\"format\":1 | \"format\":2 | “format”",
          "\"response\":\"hear\" | \"response\":\"dance\" | “choices”",
          "\"ending\":\"delivered\" | \"ending\":\"lost\" | “ending”",
          "\"number\":1 | \"number\":2 | “turns”",
          "\"number\":1 | \"number\":-1 | “number”",
          "\"at\":\"20 | \"at\":\"+9999920 | “at”",
          "\"learner\":\"Ada\" | \"learner\":\"\" | A name has 1 to 80 characters",
          "\"copy\":{ | \"copie\":{ | “hash”",
          "\"start\":\"opening\" | \"start\":\"nowhere\" | “copy”",
          "\"learner\":\"Ada\" | \"learner\":\"Ada\",\"learner\":\"Ben\" | Duplicate",
          "[ | [[ | “format”",
        })
    void refusesWhatNoExportWrites(String words, String others, String sentence)
        throws IOException {
      play("", "--choices", "hear,courier,ring", "--learner", "Ada");
      String json = Files.readString(export());
      assertThat(json).contains(words);
      int at = json.indexOf(words);
      Path file =
          Files.writeString(
              folder.resolve("odd.json"),
              json.substring(0, at) + others + json.substring(at + words.length()));
      TestRun run = read(file);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.complaint()).contains(sentence).doesNotContain("did not expect");
      assertThat(exported("there")).isEmpty();
    }

    @Test
    void refusesAFileThatIsNoJson() throws IOException {
      for (String text : List.of("", "{}", "[", "nonsense", "[1]", "[{}", "[]]", "[".repeat(900))) {
        TestRun run = read(Files.writeString(folder.resolve("odd.json"), text));
        assertThat(run.exit()).as(text).isEqualTo(2);
        assertThat(run.complaint()).contains("Nothing was imported").doesNotContain("expect (");
      }
      assertThat(read(folder.resolve("none.json")).complaint()).contains("cannot be read");
    }
  }

  @Nested
  class ACheck {

    @Test
    void tellsHowMuchThereIs() {
      play("2\nq\n", "--learner", "Ada");
      assertThat(logbook("check", "--data", data("here")).unwrapped())
          .isEqualTo("No problem: 1 learner, 1 conversation, 1 choice. ");
    }

    @Test
    void tellsOfADamagedFileAndSetsItAside() throws IOException {
      Files.createDirectories(folder.resolve("here"));
      Files.writeString(folder.resolve("here/logbook.db"), "this is no database".repeat(100));
      TestRun run = logbook("check", "--data", data("here"));
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.complaint()).startsWith("The logbook was damaged. It was set aside as");
    }

    @Test
    void isOneOfThreeCommands() {
      assertThat(logbook().complaint()).startsWith("Name a command: export, import or check.");
    }
  }
}
