package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way through the scenarios that come with the program, so that the shelf need not look.
class BundledScriptsTest {

  static Iterable<String> ids() {
    return BundledScripts.ofTheProgram().ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyBundledScenarioIsSoundAndHasItsOwnId(String id) {
    byte[] script = BundledScripts.ofTheProgram().script(id).orElseThrow();
    Checked checked = new ScriptLoader().load(id, script);
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.scenario().orElseThrow().id()).isEqualTo(id);
  }
}
