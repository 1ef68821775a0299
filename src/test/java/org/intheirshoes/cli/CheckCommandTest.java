package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {

  private final SampleScript sample = SampleScript.lateParcel();

  @TempDir Path folder;

  private TestRun check(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "check";
    System.arraycopy(args, 0, words, 1, args.length);
    return TestRun.of(folder.resolve("shelf"), words);
  }

  private String sound() {
    return sample.in(folder.resolve("sound.json")).toString();
  }

  private String warned() {
    return sample
        .with("\"tag\": \"promise.keep:callback\"", "\"tag\": \"options\"")
        .in(folder.resolve("warned.json"))
        .toString();
  }

  private String broken() {
    return sample
        .with("\"stakes\": 2", "\"stakes\": 7")
        .in(folder.resolve("broken.json"))
        .toString();
  }

  @Test
  void ofASoundScriptTellsWhatItHolds() {
    TestRun run = check(sound());
    assertThat(run.exit()).isZero();
    assertThat(run.unwrapped())
        .contains("sound.json: sound. 4 beats, 3 endings, ")
        .contains(" paths. best ")
        .contains("1 file, no errors, no warnings.");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void ofABrokenOneTellsEveryProblemWithItsPlaceAndHint() {
    TestRun run = check(broken());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.unwrapped())
        .containsPattern("broken\\.json:35:\\d+: error out-of-range: ")
        .contains("1 file, 2 errors, no warnings.")
        .doesNotContain("sound.");
  }

  @Test
  void aWarningFailsOnlyWhenStrict() {
    TestRun run = check(warned());
    assertThat(run.exit()).isZero();
    assertThat(run.unwrapped())
        .contains("warning promise-never-kept: ")
        .contains("1 file, no errors, 1 warning.");
    assertThat(check("--strict", warned()).exit()).isEqualTo(1);
    assertThat(check("--strict", sound()).exit()).isZero();
  }

  @Test
  void searchesAFolderForScriptsAndZipsAndSkipsDrills() throws IOException {
    sound();
    sample.in(folder.resolve("deep/er/two.JSON"));
    sample.in(folder.resolve("deep/drills/warm-up.json"));
    sample.in(folder.resolve(".hidden/x.json"));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("deep/three.zip")))) {
      zip.putNextEntry(new ZipEntry("three.json"));
      zip.write(sample.bytes());
    }
    Files.writeString(folder.resolve("deep/notes.txt"), "-");
    TestRun run = check(folder.toString(), "--json");
    assertThat(run.exit()).isZero();
    assertThat(
            run.json()
                .getFirst()
                .get("files")
                .valueStream()
                .map(file -> Path.of(file.get("path").asString()).getFileName().toString())
                .toList())
        .containsExactlyInAnyOrder("sound.json", "two.JSON", "three.zip");
  }

  @Test
  void printsOneJsonObject() {
    TestRun run = check("--json", sound(), warned(), broken());
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.json()).hasSize(1);
    JsonNode files = run.json().getFirst().get("files");
    JsonNode sound = files.get(0);
    assertThat(sound.propertyNames())
        .containsExactly(
            "path",
            "script",
            "problems",
            "beats",
            "endings",
            "paths",
            "best",
            "worst",
            "random",
            "states",
            "exact",
            "bots",
            "botIntervals",
            "smells",
            "language",
            "endingScores",
            "bestLine",
            "skills",
            "axes",
            "words",
            "minutes",
            "fleschKincaidGrade",
            "plans",
            "items");
    assertThat(sound.get("script").asString()).isEqualTo("late-parcel");
    assertThat(sound.get("beats").asInt()).isEqualTo(4);
    assertThat(sound.get("exact").asBoolean()).isTrue();
    JsonNode problem = files.get(1).get("problems").get(0);
    assertThat(problem.propertyNames())
        .containsExactly("severity", "code", "pointer", "line", "column", "message", "hint");
    assertThat(problem.get("code").asString()).isEqualTo("promise-never-kept");
    assertThat(problem.get("severity").asString()).isEqualTo("warning");
    assertThat(problem.get("pointer").asString()).isEqualTo("/promises/callback");
    assertThat(problem.get("line").asInt()).isPositive();
    JsonNode broken = files.get(2);
    assertThat(broken.get("script").isNull()).isTrue();
    assertThat(broken.get("best").isNull()).isTrue();
    assertThat(broken.get("exact").isNull()).isTrue();
  }

  private String course(String drill) throws IOException {
    return Files.writeString(
            folder.resolve("course.json"),
            """
            { "course": 1, "id": "small", "title": "Small", "about": "Two steps.",
              "steps": [
                { "scenario": "broken-tv", "why": "First." },
                { "drill": "%s", "why": "Then." } ] }
            """
                .formatted(drill))
        .toString();
  }

  @Test
  void ofACourseTellsItsSteps() throws IOException {
    TestRun run = check(course("mirror"));
    assertThat(run.exit()).isZero();
    assertThat(run.unwrapped())
        .contains("course.json: sound. A course of 1 conversation and 1 drill.")
        .contains("1 file, no errors, no warnings.");
    JsonNode json = check("--json", course("mirror")).json().getFirst().get("files").get(0);
    assertThat(json.propertyNames()).containsExactly("path", "course", "problems");
    assertThat(json.get("course").asString()).isEqualTo("small");
  }

  @Test
  void ofACourseTellsAStepThatIsNotThere() throws IOException {
    TestRun run = check(course("miror"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.unwrapped())
        .contains("course.json:4:16: error dead-link: There is no drill “miror”.")
        .contains("Did you mean “mirror”?");
    JsonNode json = check("--json", course("miror")).json().getFirst().get("files").get(0);
    assertThat(json.get("course").isNull()).isTrue();
    assertThat(json.get("problems").get(0).get("pointer").asString()).isEqualTo("/steps/1/drill");
  }

  @Test
  void ofWhatCannotBeReadEndsWithTwo() throws IOException {
    TestRun none = check(folder.resolve("none.json").toString());
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.unwrapped()).contains("error unreadable: There is no such file.");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    TestRun nothing = check(empty.toString());
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.complaint()).startsWith("There is no script in ");
    assertThat(check(folder.resolve("none.json").toString(), broken()).exit()).isEqualTo(2);
    assertThat(check().exit()).isEqualTo(2);
  }

  @Test
  void textOfAFileCannotSteerTheTerminal() {
    Path evil = sample.with("\"title\":", "\"\\u001b[2Jtitel\":").in(folder.resolve("evil.json"));
    assertThat(check(evil.toString()).out()).doesNotContain("\u001b").contains("unknown-field");
  }

  private List<String> bestLine() {
    Exact exact = (Exact) Analysis.of(sample.scenario());
    return exact.bestFrom(Conversation.begin(sample.scenario())).choices();
  }

  private String plan(int most) {
    return """
    ## Any way at all
    choose: %s
    score: -1000..%d
    """
        .formatted(String.join(", ", bestLine()), most);
  }

  private Path packed(String plan) throws IOException {
    Path zip = folder.resolve("parcel.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("parcel/late-parcel.json"));
      out.write(sample.bytes());
      out.putNextEntry(new ZipEntry("parcel/late-parcel.testplan"));
      out.write(plan.getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  @Test
  void playsTheTestPlanInAZip() throws IOException {
    TestRun kept = check("--json", packed(plan(100)).toString());
    assertThat(
            kept.json().getFirst().get("files").get(0).get("plans").get(0).get("title").asString())
        .isEqualTo("Any way at all");
    assertThat(kept.exit()).isZero();
    TestRun failed = check(packed(plan(-999)).toString());
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.out().replaceAll("\\s+", ""))
        .contains("parcel.zip!/parcel/late-parcel.testplan:");
  }

  @Test
  void aTestPlanInAZipThatCannotBeUnderstoodFailsTheCheck() throws IOException {
    assertThat(check(packed("what is this?").toString()).exit()).isEqualTo(1);
  }

  @Test
  void tellsItemFiguresFromALogbookAndFromAnExportOfItAlike() throws IOException {
    String script = sample.in(folder.resolve("late-parcel.json")).toString();
    Path data = folder.resolve("data");
    TestRun.of(
        folder.resolve("shelf"),
        "play",
        script,
        "--learner",
        "Asha",
        "--choices",
        String.join(",", bestLine()),
        "--data",
        data.toString());
    JsonNode items = items(script, data);
    assertThat(items.get("beats").get(0).propertyNames())
        .containsExactly("beat", "visits", "learners", "best", "regret", "discrimination");
    Path export = folder.resolve("export.json");
    assertThat(
            TestRun.of(
                    folder.resolve("shelf"),
                    "logbook",
                    "export",
                    "--format",
                    "json",
                    "--data",
                    data.toString(),
                    "--out",
                    export.toString())
                .exit())
        .isZero();
    assertThat(items(script, export)).isEqualTo(items);
    assertThat(items.get("conversations").asInt()).isEqualTo(1);
    assertThat(items.get("beats").get(0).get("best").isNull()).isTrue();
    Path page = folder.resolve("page.html");
    assertThat(check(script, "--items", data.toString(), "--html", page.toString()).unwrapped())
        .contains("Item figures from 1 conversation of 1 learner;")
        .contains("fewer than 5, so no figures");
    assertThat(page).content().contains("How the beats work as questions");
  }

  private JsonNode items(String script, Path from) {
    TestRun run = check("--json", script, "--items", from.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    return run.json().getFirst().get("files").get(0).get("items");
  }

  @Test
  void itemFiguresFromNowhereEndWithTwo() throws IOException {
    assertThat(check(sound(), "--items", folder.resolve("none.json").toString()).exit())
        .isEqualTo(2);
    TestRun empty =
        check(sound(), "--items", Files.createDirectory(folder.resolve("empty")).toString());
    assertThat(empty.exit()).isEqualTo(2);
    assertThat(empty.err()).isNotBlank();
  }
}
