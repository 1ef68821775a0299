package org.intheirshoes.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.intheirshoes.library.Shelf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one command printed.
///
/// @param exit its exit code
record TestRun(int exit, String out, String err) {

  /// Runs a command to which something is typed.
  static TestRun typing(Path shelf, String typed, String... args) {
    return with(typed, terminal -> CommandLineApp.run(terminal, new Shelf(shelf), shelf, args));
  }

  /// Runs a command with nothing to read.
  static TestRun of(Path shelf, String... args) {
    return typing(shelf, "", args);
  }

  static TestRun with(String typed, ToIntFunction<Terminal> command) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        command.applyAsInt(
            new Terminal(
                new BufferedReader(new StringReader(typed)),
                new PrintWriter(out),
                new PrintWriter(err),
                80));
    return new TestRun(exit, out.toString(), err.toString());
  }

  /// The output, read as one JSON value a line.
  List<JsonNode> json() {
    return out.lines().map(line -> JsonMapper.shared().readTree(line)).toList();
  }

  /// The output on one line with single spaces, whatever the wrapping.
  String unwrapped() {
    return out.replaceAll("\\s+", " ");
  }

  /// Likewise for the errors.
  String complaint() {
    return err.replaceAll("\\s+", " ").strip();
  }
}
