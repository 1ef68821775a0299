package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked script of the scoring rules: all its paths, figure by figure.
class BrokenTvVectorTest {

  private static final double FOUR_DECIMALS = 0.00005;

  private final JsonNode vector = load();
  private final Scenario scenario = read(vector.get("script"));
  private final JsonNode expected = vector.get("expected");
  private final Exact analysis = (Exact) Analysis.of(scenario);

  private static JsonNode load() {
    try (InputStream in =
        Objects.requireNonNull(
            BrokenTvVectorTest.class.getResourceAsStream("broken-tv-vector.json"))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Scenario read(JsonNode script) {
    var reading = ScenarioReader.read(JsonMapper.shared().writeValueAsBytes(script));
    assertThat(reading.problems()).isEmpty();
    return reading.scenario().orElseThrow();
  }

  @Test
  void theValuesAtTheStart() {
    Value start = analysis.start();
    assertThat(start.best()).isEqualTo(expected.get("best").asInt());
    assertThat(start.worst()).isEqualTo(expected.get("worst").asInt());
    assertThat(start.random()).isCloseTo(expected.get("random").asDouble(), within(0.000005));
    assertThat(start.paths()).isEqualTo(expected.get("paths").size());
  }

  @Test
  void thePathsAreListedInTheOrderOfTheScript() {
    List<List<String>> listed = new ArrayList<>();
    Paths.list(scenario, 10_000, path -> listed.add(path.choices()));
    assertThat(listed).hasSize(120).isEqualTo(choicesOfAll());
  }

  private List<List<String>> choicesOfAll() {
    return expected.get("paths").valueStream().map(BrokenTvVectorTest::choices).toList();
  }

  private static List<String> choices(JsonNode path) {
    return path.get("choices").valueStream().map(JsonNode::asString).toList();
  }

  @TestFactory
  Stream<DynamicTest> everyPath() {
    return expected
        .get("paths")
        .valueStream()
        .map(path -> DynamicTest.dynamicTest(choices(path).toString(), () -> compare(path)));
  }

  private void compare(JsonNode path) {
    Conversation conversation = Conversation.replay(scenario, choices(path));
    Review review = Review.of(conversation, analysis);
    assertThat(conversation.place().id()).isEqualTo(path.get("ending").asString());
    assertThat(conversation.loss().total()).isEqualTo(path.get("loss").asInt());
    assertThat(review.turns().stream().map(turn -> turn.regret().total()).toList())
        .isEqualTo(ints(path.get("regrets")));
    assertThat(
            conversation.turns().stream()
                .map(turn -> Axis.ALL.stream().map(turn.taken().effective()::on).toList())
                .toList())
        .isEqualTo(path.get("effective").valueStream().map(BrokenTvVectorTest::ints).toList());
    close(review.skill(), path.get("K"));
    close(review.path(), path.get("P"));
    for (Axis axis : Axis.ALL) {
      close(review.profile().on(axis), path.get("profile").get(Axis.ALL.indexOf(axis)));
    }
    assertThat(conversation.memory().frustration()).isEqualTo(path.get("frustration").asInt());
    assertThat(conversation.memory().trust()).isEqualTo(path.get("trust").asInt());
    assertThat(conversation.breached()).isEqualTo(path.get("breach").asBoolean());
  }

  private static List<Integer> ints(JsonNode array) {
    return array.valueStream().map(JsonNode::asInt).toList();
  }

  private static void close(OptionalDouble actual, JsonNode wanted) {
    assertThat(actual.orElseThrow()).isCloseTo(wanted.asDouble(), within(FOUR_DECIMALS));
  }
}
