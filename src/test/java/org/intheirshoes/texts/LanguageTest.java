package org.intheirshoes.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanguageTest {

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void asItWas() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  @Test
  void isTheSystemsWhereTheProgramSpeaksIt() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("es", "MX"));
    assertThat(Language.now()).isEqualTo(Language.SPANISH);
  }

  @Test
  void isEnglishOtherwise() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("fi"));
    assertThat(Language.now()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void isTheOneThatWasChosenLast() {
    Language.SPANISH.speak();
    assertThat(Language.now()).isEqualTo(Language.SPANISH);
    Language.ENGLISH.speak();
    assertThat(Language.now()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void hasACode() {
    assertThat(Language.of("es")).contains(Language.SPANISH);
    assertThat(Language.of("en")).contains(Language.ENGLISH);
    assertThat(Language.of("xx")).isEmpty();
  }
}
