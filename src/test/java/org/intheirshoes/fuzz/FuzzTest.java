package org.intheirshoes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The short run of the fuzzer; the long one is told in `src/docs/fuzz.md`.
class FuzzTest {

  private static final long SEED = 6;
  private static final int INPUTS = 3000;

  @Test
  void theSeedsAreSound() {
    for (Format format : Format.values()) {
      for (Format.Seed seed : format.seeds()) {
        assertThat(format.feed(seed.bytes()))
            .as(format.name())
            .noneMatch(code -> !code.startsWith("smell") && !isWarning(code));
      }
    }
  }

  private static boolean isWarning(String code) {
    return org.intheirshoes.scenario.ProblemCode.valueOf(code).severity()
        == org.intheirshoes.scenario.Problem.Severity.WARNING;
  }

  @Test
  void whateverIsChangedEndsInSomethingWholeOrInProblems() {
    Trial trial = new Trial();
    Map<Format, Set<String>> found = new EnumMap<>(Format.class);
    for (int i = 0; i < INPUTS; i++) {
      Trial.Input input = trial.input(Numbers.seeded(SEED * 1_000_000_000 + i));
      int number = i;
      assertThatCode(
              () ->
                  found
                      .computeIfAbsent(input.format(), _ -> new TreeSet<>())
                      .addAll(input.format().feed(input.bytes())))
          .as(() -> "input " + number + ", " + input.format())
          .doesNotThrowAnyException();
    }
    assertThat(found.keySet()).as("every kind was tried").containsExactly(Format.values());
    assertThat(found.get(Format.SCRIPT)).as("many kinds of problems").hasSizeGreaterThan(25);
  }

  static Stream<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(Format.FUZZ.resolve("kept"))) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  /// `kept/FORMAT/CODE.in`: the least input known in which that was found.
  @ParameterizedTest
  @MethodSource("kept")
  void inputsThatWereKeptAreStillFoundToBeWhatTheyAre(Path file) throws IOException {
    Format format = Format.valueOf(String.valueOf(file.getParent().getFileName()));
    String name = String.valueOf(file.getFileName());
    String code = name.substring(0, name.lastIndexOf('.'));
    assertThat(format.feed(Files.readAllBytes(file)))
        .isEqualTo(code.equals("SOUND") ? Set.of() : Set.of(code.replace("smell_", "smell ")));
  }
}
