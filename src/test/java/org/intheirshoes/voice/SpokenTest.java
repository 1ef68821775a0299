package org.intheirshoes.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenTest {

  @ParameterizedTest
  @CsvSource({
    "It is **Saturday** already., It is Saturday already.",
    "I *really* need it., I really need it.",
    "*She puts the box down.*, ''",
    "Now [[rate 5000]] then., Now rate 5000 then.",
    "<speak>Hi</speak>, speak Hi /speak",
  })
  void isWhatAPersonWouldSay(String line, String said) {
    assertThat(Spoken.words(line)).isEqualTo(said);
  }

  @Test
  void holdsNoControlCharactersAndAnEnd() {
    assertThat(Spoken.words("One\u0007\ntwo\u0000")).isEqualTo("One two");
    assertThat(Spoken.words("word ".repeat(2_000)).length()).isLessThanOrEqualTo(5_000);
  }
}
