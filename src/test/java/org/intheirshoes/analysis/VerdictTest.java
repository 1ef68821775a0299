package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

  private static Verdict of(double skill) {
    return Verdict.of(OptionalDouble.of(skill), false);
  }

  @ParameterizedTest
  @CsvSource({
    "100, STRONG",
    "79.5, STRONG",
    "79.49, DEVELOPING",
    "49.5, DEVELOPING",
    "49.49, TRY_AGAIN",
    "-30, TRY_AGAIN"
  })
  void aVerdictReadsTheNumberThatIsShown(double skill, Verdict verdict) {
    assertThat(of(skill)).isEqualTo(verdict);
  }

  @Test
  void aBreachIsNotPassedWhateverTheNumber() {
    assertThat(Verdict.of(OptionalDouble.of(100), true)).isEqualTo(Verdict.NOT_PASSED);
  }

  @Test
  void withoutANumberThereIsNoBand() {
    assertThat(Verdict.of(OptionalDouble.empty(), false)).isEqualTo(Verdict.UNRATED);
  }

  /// The mean over three, six, seven or eleven responses has no end in binary: added up in another
  /// order, or with other weights, its last digits differ.
  @ParameterizedTest
  @ValueSource(doubles = {49.5, 50, 79.5, 80})
  void theEdgeOfABandDoesNotDependOnTheOrderOfAdding(double edge) {
    double lost = 100 - edge;
    for (int parts : new int[] {3, 6, 7, 9, 11}) {
      for (int regret = 1; regret <= 2_000; regret++) {
        double spread = 100 * regret / lost;
        double added = 0;
        for (int part = 0; part < parts; part++) {
          added += spread / parts;
        }
        assertThat(of(Exact.skill(regret, spread)))
            .as("regret %d of %s", regret, spread)
            .isEqualTo(of(edge));
        assertThat(of(Exact.skill(regret, added)))
            .as("regret %d of %s, added up from %d parts", regret, added, parts)
            .isEqualTo(of(edge));
      }
    }
  }
}
