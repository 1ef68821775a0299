package org.intheirshoes.voice;

import java.util.List;

/// `say`, on macOS: it reads the text from its standard input with `-f -`; the rate is in words a minute.
/// Pitch and volume have no option there, only commands inside the text, which stay out of it.
final class MacSay implements Engine {

  private static final int WORDS_A_MINUTE = 175;

  @Override
  public String program() {
    return "say";
  }

  @Override
  public List<String> command(Speech speech) {
    return List.of(
        program(), "-r", String.valueOf(WORDS_A_MINUTE * speech.manner().rate() / 100), "-f", "-");
  }
}
