package org.intheirshoes.analysis.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

  /// Figures of a published example: 81 of 263 is 0.2553 to 0.3662 (Newcombe 1998, method 3).
  @Test
  void theIntervalIsThatOfWilson() {
    Share share = new Share(81, 263);
    assertThat(share.low()).isCloseTo(0.2553, within(5e-5));
    assertThat(share.high()).isCloseTo(0.3662, within(5e-5));
    assertThat(new Share(0, 20).low()).isZero();
    assertThat(new Share(0, 20).high()).isCloseTo(0.1611, within(5e-5));
  }
}
