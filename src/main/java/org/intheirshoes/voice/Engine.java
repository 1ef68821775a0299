package org.intheirshoes.voice;

import java.util.List;
import java.util.Optional;

/// A program of the system that speaks: how it is called. Nothing here runs anything.
interface Engine {

  /// Name of the program, as it is looked for on the path.
  String program();

  /// The command that says something; the text is not in it.
  List<String> command(Speech speech);

  /// What the program reads from its standard input.
  default String input(Speech speech) {
    return speech.text() + "\n";
  }

  /// A command that is needed, beside ending the program, for it to fall silent.
  default Optional<List<String>> silence() {
    return Optional.empty();
  }
}
