package org.intheirshoes.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.intheirshoes.conversation.JsonLine;

/// Where a command reads and writes: UTF-8 whatever the locale, wrapped at the width, flushed after
/// every line.
///
/// @param in what is typed
/// @param out what was asked for
/// @param err what went wrong
/// @param width in characters
record Terminal(BufferedReader in, PrintWriter out, PrintWriter err, int width) {

  private static final int USUAL_WIDTH = 80;
  private static final int LEAST_WIDTH = 20;
  private static final int MOST_INDENT = 5;

  /// A script's text must not steer the terminal.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}&&[^\\n\\t]]");

  /// The reader of the output has gone; there is nobody left to tell.
  static final class Gone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /// The streams of the process.
  ///
  /// @param environment for `COLUMNS`
  static Terminal ofProcess(Map<String, String> environment) {
    return new Terminal(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        width(environment.getOrDefault("COLUMNS", "")));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }

  /// The width that `COLUMNS` tells, or the usual one.
  static int width(String columns) {
    return columns.matches("\\d{1,4}")
        ? Math.max(LEAST_WIDTH, Integer.parseInt(columns))
        : USUAL_WIDTH;
  }

  /// The same terminal for what a person reads while the output is for a program.
  Terminal aside() {
    return new Terminal(in, err, err, width);
  }

  /// A line that was typed, without the spaces around it; empty at the end of the input.
  Optional<String> read() {
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes an empty line.
  void gap() {
    print("\n");
  }

  /// Writes a text, wrapped.
  void say(String text) {
    say("", text);
  }

  /// Writes a text, wrapped; what follows its first line is indented a little.
  ///
  /// @param lead what stands before the text
  void say(String lead, String text) {
    print(wrapped(lead, text, width));
  }

  /// Writes a text and stays on its line.
  void prompt(String text) {
    print(text);
  }

  /// Writes a value as one line of JSON.
  void json(Object value) {
    out.print(JsonLine.of(value) + "\n");
    flush();
  }

  /// Writes a text as it is.
  void raw(String text) {
    out.print(text);
    flush();
  }

  /// Writes what went wrong, wrapped.
  void complain(String text) {
    complain("", text);
  }

  /// Writes what went wrong, wrapped, as [#say] does.
  void complain(String lead, String text) {
    err.print(wrapped(lead, safe(text), width));
    err.flush();
  }

  private void print(String text) {
    out.print(safe(text));
    flush();
  }

  private void flush() {
    if (out.checkError()) {
      throw new Gone();
    }
  }

  private static String safe(String text) {
    return CONTROL.matcher(text).replaceAll("?");
  }

  /// The text in lines of at most the width, unless a word is longer.
  static String wrapped(String lead, String text, int width) {
    StringBuilder lines = new StringBuilder();
    String indent = " ".repeat(Math.min(lead.length(), MOST_INDENT));
    String before = lead;
    for (String paragraph : text.split("\n", -1)) {
      StringBuilder line = new StringBuilder(before);
      int start = line.length();
      for (String word : paragraph.strip().split("\\s+", -1)) {
        boolean first = line.length() == start;
        if (!first && line.length() + 1 + word.length() > width) {
          lines.append(line.toString().stripTrailing()).append('\n');
          line = new StringBuilder(indent);
          start = line.length();
          first = true;
        }
        line.append(first ? "" : " ").append(word);
      }
      lines.append(line.toString().stripTrailing()).append('\n');
      before = indent;
    }
    return lines.toString();
  }
}
