package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.BrokenTvVector;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PathsCommandTest {

  @TempDir Path folder;

  private Path sample(String id) {
    return SampleScript.lateParcel().withId(id).in(folder.resolve(id + ".json"));
  }

  private TestRun paths(Object... args) {
    String[] words = new String[args.length + 1];
    words[0] = "paths";
    for (int i = 0; i < args.length; i++) {
      words[i + 1] = args[i].toString();
    }
    return TestRun.of(folder.resolve("shelf"), words);
  }

  @Test
  void reproducesTheWorkedScriptPathByPath() throws IOException {
    JsonNode vector;
    try (InputStream in = BrokenTvVector.open()) {
      vector = JsonMapper.shared().readTree(in);
    }
    Path script = folder.resolve("vector.json");
    Files.write(script, JsonMapper.shared().writeValueAsBytes(vector.get("script")));
    TestRun run = paths(script, "--json");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    List<JsonNode> lines = run.json();
    JsonNode expected = vector.get("expected");
    JsonNode first = lines.getFirst();
    assertThat(first.propertyNames())
        .containsExactly("script", "best", "worst", "random", "states", "exact");
    assertThat(first.get("best").asInt()).isEqualTo(expected.get("best").asInt());
    assertThat(first.get("worst").asInt()).isEqualTo(expected.get("worst").asInt());
    assertThat(first.get("random").asDouble())
        .isCloseTo(expected.get("random").asDouble(), within(0.00001));
    assertThat(first.get("exact").asBoolean()).isTrue();
    assertThat(lines).hasSize(121);
    for (int i = 0; i < 120; i++) {
      compare(lines.get(i + 1), expected.get("paths").get(i));
    }
  }

  private static void compare(JsonNode line, JsonNode expected) {
    assertThat(line.propertyNames())
        .containsExactly(
            "script",
            "choices",
            "ending",
            "loss",
            "regrets",
            "effective",
            "K",
            "P",
            "profile",
            "frustration",
            "trust",
            "breach");
    for (String name :
        List.of(
            "choices",
            "ending",
            "loss",
            "regrets",
            "effective",
            "frustration",
            "trust",
            "breach")) {
      assertThat(line.get(name)).as(name).isEqualTo(expected.get(name));
    }
    close(line.get("K"), expected.get("K"));
    close(line.get("P"), expected.get("P"));
    for (int axis = 0; axis < 3; axis++) {
      close(line.get("profile").get(axis), expected.get("profile").get(axis));
    }
  }

  private static void close(JsonNode actual, JsonNode expected) {
    assertThat(actual.asDouble()).isCloseTo(expected.asDouble(), within(0.0001));
  }

  @Test
  void printsForEachScriptItsLineAndThenItsPaths() {
    TestRun run = paths(sample("one"), sample("two"), "--json", "--limit", "2");
    assertThat(run.exit()).isZero();
    assertThat(run.json().stream().map(line -> line.get("script").asString()).toList())
        .containsExactly("one", "one", "one", "two", "two", "two");
    assertThat(run.json().get(3).has("best")).isTrue();
    assertThat(run.complaint()).contains("one has more paths than the 2 listed.");
  }

  @Test
  void givesNullForAnAxisThatIsNotInPlay() {
    JsonNode path = paths(sample("one"), "--json", "--limit", "1").json().get(1);
    JsonNode plan =
        path.get("effective").get(path.get("choices").valueStream().toList().size() - 2);
    assertThat(plan.get(0).isNull()).isTrue();
    assertThat(plan.get(1).isInt()).isTrue();
  }

  @Test
  void printsATableForPeople() {
    TestRun run = paths(sample("one"), "--limit", "3");
    assertThat(run.out().lines().toList())
        .hasSizeGreaterThanOrEqualTo(5)
        .allMatch(line -> line.length() <= 80);
    assertThat(run.unwrapped()).contains("one: best ").contains("exact, from").contains("gush");
  }

  @Test
  void ofABrokenScriptTellsTheProblemsAndEndsWithOne() {
    Path broken =
        SampleScript.lateParcel()
            .with("\"stakes\": 2", "\"stakes\": 7")
            .in(folder.resolve("b.json"));
    TestRun run = paths(broken, sample("one"), "--json", "--limit", "0");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.complaint()).contains("b.json:").contains("error out-of-range");
    assertThat(run.json()).hasSize(1);
  }

  @Test
  void ofNothingOrNonsenseEndsWithTwo() {
    assertThat(paths().exit()).isEqualTo(2);
    assertThat(paths(sample("one"), "--limit", "many").exit()).isEqualTo(2);
    assertThat(paths(sample("one"), "--limit", "-1").exit()).isEqualTo(2);
    TestRun none = paths("no-such-thing");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.complaint()).startsWith("There is no file “no-such-thing”");
  }

  @Test
  void neverPassesAnEstimateOffAsExact() {
    Scenario scenario = SampleScript.lateParcel().scenario();
    Analysis bounded = Analysis.of(scenario, 3);
    JsonNode worth = JsonMapper.shared().valueToTree(PathReport.worth(bounded));
    assertThat(worth.get("exact").asBoolean()).isFalse();
    for (String name : List.of("best", "worst", "random")) {
      assertThat(Objects.requireNonNull(worth.get(name)).isNull()).isTrue();
    }
    assertThat(worth.get("least").asInt()).isLessThanOrEqualTo(worth.get("most").asInt());
    Conversation path = Conversation.replay(scenario, List.of("hear", "courier", "ring"));
    JsonNode line = JsonMapper.shared().valueToTree(PathReport.of(path, bounded));
    for (String name : List.of("K", "P", "regrets")) {
      assertThat(Objects.requireNonNull(line.get(name)).isNull()).as(name).isTrue();
    }
    assertThat(line.get("loss").asInt()).isPositive();
    assertThat(WorthText.of(bounded)).contains("so no exact value");
    assertThat(WorthText.paths(bounded)).isEqualTo("more paths than can be counted");
  }
}
