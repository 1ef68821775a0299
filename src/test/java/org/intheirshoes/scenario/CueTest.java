package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CueTest {

  @Test
  void standsInsideASentenceWithoutAFullStopOfItsOwn() {
    assertThat(new Cue("a", "She is late.", Cue.Matters.YES).inBrief()).isEqualTo("She is late");
    assertThat(new Cue("a", "she is late", Cue.Matters.YES).inBrief()).isEqualTo("she is late");
  }
}
