package org.intheirshoes.analysis.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscriminationTest {

  /// Sittings at the beats 0, 1, 2, 3: 1 right, 0 wrong, - not there.
  private static final List<Answers> SITTINGS =
      sittings(
          "0011|1111|1110|0000|11-1|-110|-101|1100|0-10|1110|0--0|10-1|1100|0-00|--11|0-11|"
              + "1011|111-|01-0|010-|1111|1111|1111|-110|0000|1101|100-|0110|0100|-111|0000|11-0");

  private static List<Answers> sittings(String table) {
    return Arrays.stream(table.split("\\|", -1)).map(DiscriminationTest::sitting).toList();
  }

  private static Answers sitting(String row) {
    Map<String, Share> shares = new HashMap<>();
    for (int i = 0; i < row.length(); i++) {
      if (row.charAt(i) != '-') {
        shares.put(String.valueOf(i), new Share(row.charAt(i) - '0', 1));
      }
    }
    return new Answers(shares);
  }

  /// Expected by scipy 1.17.1: `pearsonr` of the item with the mean of the others, and its
  /// `confidence_interval`, which is Fisher's. The point-biserial correlation of scipy is the same.
  @Test
  void isTheCorrelationOfABeatWithTheOthers() {
    Discrimination first = Discrimination.of("0", SITTINGS, 5).orElseThrow();
    assertThat(first.value()).isCloseTo(0.47405972231445226, within(1e-12));
    assertThat(first.low()).isCloseTo(0.11471083478986224, within(1e-6));
    assertThat(first.high()).isCloseTo(0.7236996854695714, within(1e-6));
    assertThat(first.sittings()).isEqualTo(27);
    Discrimination last = Discrimination.of("3", SITTINGS, 5).orElseThrow();
    assertThat(last.value()).isCloseTo(0.3545757930746605, within(1e-12));
    assertThat(last.low()).isCloseTo(-0.0137117868867177, within(1e-6));
    assertThat(last.sittings()).isEqualTo(29);
  }

  @Test
  void isNotToldOfTooFew() {
    assertThat(Discrimination.of("0", SITTINGS, 28)).isEmpty();
    assertThat(Discrimination.of("0", SITTINGS, 27)).isPresent();
    assertThat(Discrimination.of("0", sittings("00|11|10"), 0)).isEmpty();
  }

  @Test
  void isUndefinedWhereAllDidTheSame() {
    assertThat(Discrimination.of("0", sittings("10|11|10|11"), 4)).isEmpty();
    assertThat(Discrimination.of("1", sittings("10|11|10|11"), 4)).isEmpty();
  }

  @Test
  void hasNoWidthWhereItIsPerfect() {
    assertThat(Discrimination.of("0", sittings("00|11|00|11"), 4))
        .contains(new Discrimination(1, 1, 1, 4));
    assertThat(Discrimination.of("0", sittings("01|10|01|10"), 4))
        .contains(new Discrimination(-1, -1, -1, 4));
  }

  /// Expected by scipy 1.17.1: mean and `t.ppf(.975, n - 1) * sem`.
  @Test
  void aMeanHasTheIntervalOfStudent() {
    Mean mean = Mean.of(List.of(0, 0, 12, 40, 7, 0, 33, 21));
    assertThat(mean.value()).isEqualTo(14.125);
    assertThat(mean.low()).isCloseTo(0.9939765467446176, within(1e-9));
    assertThat(mean.high()).isCloseTo(27.25602345325538, within(1e-9));
    assertThat(Mean.of(List.of(0, 0, 0, 0, 60)).low()).isZero();
  }
}
