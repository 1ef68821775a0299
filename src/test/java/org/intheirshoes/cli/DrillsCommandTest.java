package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DrillsCommandTest {

  @TempDir Path folder;

  private TestRun drills(String... args) {
    String[] words = new String[args.length + 1];
    words[0] = "drills";
    System.arraycopy(args, 0, words, 1, args.length);
    return TestRun.of(folder, words);
  }

  private String marks(String text) throws IOException {
    Path file = folder.resolve("marks.csv");
    Files.writeString(file, "rater,item,axis,mark\n" + text);
    return file.toString();
  }

  @Test
  void listsTheDrillsForPeopleAndForPrograms() {
    TestRun run = drills("list");
    assertThat(run.exit()).isZero();
    assertThat(run.unwrapped()).contains("yes-and: Yes, and (9 minutes)");
    JsonNode list = drills("list", "--json").json().getFirst();
    assertThat(list.size()).isGreaterThanOrEqualTo(14);
    assertThat(list.get(0).propertyNames())
        .contains("id", "title", "summary", "skills", "level", "minutes", "variants");
  }

  @Test
  void listsYourOwnDrillsToo() throws IOException {
    Path own = Files.createDirectories(folder.resolve("drills"));
    Files.writeString(
        own.resolve("mine.json"),
        Files.readString(Path.of("scenarios", "drills", "one-sorry.json"))
            .replace("\"one-sorry\"", "\"my-sorry\""));
    Files.writeString(own.resolve("broken.json"), "{");
    assertThat(drills("list").out()).contains("my-sorry: One sorry");
  }

  @Test
  void tellsThatThereIsNoSuchDrill() {
    TestRun unknown = refuses("miror");
    assertThat(unknown.exit()).isEqualTo(1);
    assertThat(unknown.complaint()).contains("There is no drill “miror”.", "drills list");
    assertThat(refuses("mirror").exit()).isZero();
  }

  /// Ends with 1 if the drill is refused.
  private TestRun refuses(String id) {
    return TestRun.with("", terminal -> CommandLineApp.refusesDrill(terminal, folder, id) ? 1 : 0);
  }

  @Test
  void printsARotation() {
    JsonNode rounds = drills("rotation", "--people", "7", "--observer", "--json").json().getFirst();
    assertThat(rounds.get(0).propertyNames()).containsExactly("round", "groups", "out");
    assertThat(rounds.get(0).get("round").asInt()).isEqualTo(1);
    JsonNode groups = rounds.get(0).get("groups");
    assertThat(groups.valueStream().filter(group -> group.has("observer")).count()).isEqualTo(1);
    assertThat(groups.size()).isEqualTo(3);
    assertThat(rounds.get(0).get("out").size()).isZero();
    assertThat(drills("rotation", "--people", "3").unwrapped()).contains("out");
  }

  @Test
  void aRotationIsForTwoToForty() {
    for (String people : new String[] {"1", "41", "-3", "many"}) {
      TestRun run = drills("rotation", "--people", people, "--json");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
    }
    assertThat(drills("rotation", "--people", "41").complaint())
        .startsWith("A rotation is for 2 to 40 people.");
    assertThat(drills("rotation").exit()).isEqualTo(2);
  }

  @Test
  void tellsHowFarRatersAgreePerAxis() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int item = 0; item < 12; item++) {
      text.append(String.format(Locale.ROOT, "Ada,%d,action,%d%n", item, item % 5));
      text.append(String.format(Locale.ROOT, "Bo,%d,action,%d%n", item, Math.min(4, item % 5 + 1)));
      text.append(String.format(Locale.ROOT, "Ada,%d,boundaries,2%n", item));
      text.append(String.format(Locale.ROOT, "Bo,%d,boundaries,2%n", item));
    }
    text.append("Ada,1,acknowledgement,3\nBo,1,acknowledgement,1\n");
    String file = marks(text.toString());
    JsonNode axes = drills("agreement", file, "--json").json().getFirst();
    assertThat(axes.valueStream().map(each -> each.get("axis").asString()))
        .containsExactly("acknowledgement", "action", "boundaries");
    JsonNode action = axes.get(1);
    assertThat(action.get("n").asInt()).isEqualTo(12);
    assertThat(action.get("exact").asDouble()).isEqualTo(2 / 12.0);
    assertThat(action.get("withinOne").asDouble()).isEqualTo(1);
    assertThat(action.get("method").asString()).isEqualTo("quadratic-weighted-kappa");
    assertThat(action.get("interval").get(0).asDouble())
        .isLessThan(action.get("coefficient").asDouble());
    assertThat(axes.get(0).get("state").asString()).isEqualTo("too-few");
    assertThat(axes.get(0).get("coefficient").isNull()).isTrue();
    assertThat(axes.get(2).get("state").asString()).isEqualTo("undefined");
    assertThat(drills("agreement", file).unwrapped())
        .contains("action: 2 raters, 12 items marked by at least two of them.")
        .contains("Quadratic weighted kappa 0.8")
        .contains("Fewer than 10 items: no coefficient")
        .contains("All marks are the same");
  }

  @Test
  void tellsWhatIsWrongWithAFileOfMarks() throws IOException {
    TestRun run = drills("agreement", marks("Ada,1,action,7\n"));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.complaint()).contains("Line 2: “7” is no mark.");
    assertThat(drills("agreement", folder.resolve("none.csv").toString()).exit()).isEqualTo(2);
    assertThat(drills("agreement", folder.toString()).exit()).isEqualTo(2);
    assertThat(drills().exit()).isEqualTo(2);
  }

  @Test
  void checkReadsDrillsToo() throws IOException {
    String drill = Path.of("scenarios", "drills", "mirror.json").toString();
    TestRun sound = TestRun.of(folder, "check", drill);
    assertThat(sound.exit()).isZero();
    assertThat(sound.unwrapped())
        .contains("mirror.json: sound. A drill of 3 phases, 165 seconds; 2 ways to play it.");
    Path broken = folder.resolve("broken.json");
    Files.writeString(
        broken, Files.readString(Path.of(drill)).replace("\"level\": 1", "\"level\": 7"));
    TestRun run = TestRun.of(folder, "check", "--json", broken.toString());
    assertThat(run.exit()).isEqualTo(1);
    JsonNode file = run.json().getFirst().get("files").get(0);
    assertThat(file.get("drill").isNull()).isTrue();
    assertThat(file.get("problems").get(0).get("code").asString()).isEqualTo("out-of-range");
    TestRun all =
        TestRun.of(folder, "check", "--strict", Path.of("scenarios", "drills").toString());
    assertThat(all.exit()).isZero();
  }
}
