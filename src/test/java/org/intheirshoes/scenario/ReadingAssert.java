package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.intheirshoes.scenario.Scripts.Script;

/// Says what a test expects of a reading, in the words of a sentence.
final class ReadingAssert {

  private final ScenarioReader.Reading reading;
  private final Script script;

  private ReadingAssert(Script script) {
    this.script = script;
    this.reading = script.read();
  }

  static ReadingAssert reading(Script script) {
    return new ReadingAssert(script);
  }

  /// One problem and no other, at the marked place of the script.
  Problem finds(ProblemCode code, String pointer) {
    Problem problem = onlyProblem();
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.pointer()).isEqualTo(pointer);
    assertThat("line %d, column %d".formatted(problem.line(), problem.column()))
        .as(problem.toString())
        .isEqualTo("line %d, column %d".formatted(script.markedLine(), script.markedColumn()));
    return problem;
  }

  private Problem onlyProblem() {
    assertThat(reading.problems()).hasSize(1);
    Problem problem = reading.problems().getFirst();
    assertThat(reading.scenario().isPresent())
        .as("a scenario comes if and only if nothing is an error")
        .isEqualTo(!problem.isError());
    assertTold(problem);
    return problem;
  }

  /// Every problem is told in sentences.
  static void assertTold(Problem problem) {
    assertThat(problem.message()).matches("(?s)\\S.*[.?!]");
    assertThat(problem.hint()).matches("(?s)\\S.*[.?!]");
    assertThat(problem.message() + problem.hint()).doesNotContain("Exception", "tools.jackson");
  }

  /// No problem at all.
  Scenario findsNothing() {
    assertThat(reading.problems()).isEmpty();
    return reading.scenario().orElseThrow();
  }
}
