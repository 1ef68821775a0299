package org.intheirshoes.analysis.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.SmellCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Runs the failing and the mended example of every page about a smell.
class SmellPagesTest {

  private static final Path PAGES = Path.of("src", "docs", "smells");
  private static final JsonMapper JSON = JsonMapper.shared();

  private static List<JsonNode> examples(SmellCode code) throws IOException {
    Matcher block =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(PAGES.resolve(code.word() + ".md")));
    List<JsonNode> examples = new ArrayList<>();
    while (block.find()) {
      examples.add(JSON.readTree(block.group(1)));
    }
    return examples;
  }

  private static Report report(JsonNode changes) throws IOException {
    JsonNode script = JSON.readTree(SampleScript.lateParcel().bytes());
    changes.forEachEntry((pointer, value) -> set(script, JsonPointer.compile(pointer), value));
    ScenarioReader.Reading reading = ScenarioReader.read(JSON.writeValueAsBytes(script));
    Scenario scenario =
        reading
            .scenario()
            .orElseThrow(() -> new AssertionError("Not playable: " + reading.problems()));
    return Report.of(
        Analysis.of(scenario),
        Optional.of(
            LanguagePackReader.read(Files.readAllBytes(Path.of("assets", "language", "en.json")))
                .pack()
                .orElseThrow()));
  }

  private static void set(JsonNode script, JsonPointer pointer, JsonNode value) {
    String name = pointer.last().getMatchingProperty();
    switch (script.at(pointer.head())) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), value);
      default -> throw new AssertionError("No place " + pointer);
    }
  }

  @ParameterizedTest
  @EnumSource(SmellCode.class)
  void theFailingExampleHasTheSmellAndTheMendedOneHasNot(SmellCode code) throws IOException {
    List<JsonNode> examples = examples(code);
    assertThat(examples).hasSize(2);
    assertThat(report(examples.get(0)).open()).extracting(Smell::code).contains(code);
    assertThat(report(examples.get(1)).open()).extracting(Smell::code).doesNotContain(code);
  }

  @Test
  void thereIsNoPageAboutSomethingElse() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.of(SmellCode.values()).map(SmellCode::word).toList());
    }
  }

  @Test
  void anAcceptedSmellIsToldWithItsReasonAndIsNotOpen() throws IOException {
    JsonNode changes =
        JSON.readTree(
            """
            { "/accept": [
              { "smell": "no-facilitator-note", "at": "/beats/plan", "reason": "Played alone." } ] }
            """);
    List<Smell> notes =
        report(changes).smells().stream()
            .filter(smell -> smell.code() == SmellCode.NO_FACILITATOR_NOTE)
            .toList();
    assertThat(notes).hasSize(4);
    assertThat(notes.stream().filter(Smell::isAccepted))
        .singleElement()
        .satisfies(
            smell -> {
              assertThat(smell.pointer()).isEqualTo("/beats/plan");
              assertThat(smell.accepted()).contains("Played alone.");
            });
  }
}
