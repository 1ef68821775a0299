package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScriptWordTest {

  @Property
  void everyFeelingsWordLeadsBackToIt(@ForAll Feeling feeling) {
    assertThat(feeling.word()).matches("[a-z]+(-[a-z]+)*");
    assertThat(Feeling.valueOf(feeling.word().toUpperCase(Locale.ROOT).replace('-', '_')))
        .isEqualTo(feeling);
  }
}
