package org.intheirshoes.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Sound scripts to start a test from; a test changes one thing in them.
public final class Scripts {

  /// Nothing but what the format asks for: one beat, two responses, one ending.
  private static final String SMALL =
      """
      {
        "format": 1,
        "id": "small",
        "version": "1.0.0",
        "language": "en",
        "title": "Small",
        "summary": "As little as a script can be.",
        "channel": "chat",
        "setting": "Anywhere",
        "level": 1,
        "minutes": 1,
        "rep": { "role": "Agent" },
        "customer": {
          "name": "Kim",
          "pronouns": "they/them",
          "about": "Asks.",
          "hidden": "Nothing.",
          "mood": { "frustration": 20, "trust": 50 }
        },
        "start": "hello",
        "beats": {
          "hello": {
            "stakes": 1,
            "axes": ["action"],
            "lines": [{ "by": "customer", "text": "Can you help me?" }],
            "responses": [
              {
                "id": "ask",
                "text": "What happened?",
                "marks": { "action": 2 },
                "because": { "action": "A question." },
                "next": "done"
              },
              {
                "id": "stall",
                "text": "Hm.",
                "marks": { "action": 0 },
                "because": { "action": "A dead end." },
                "next": "done"
              }
            ]
          },
          "done": { "ending": { "outcome": 3, "title": "Done", "text": "It is done.", "lesson": "Ask." } }
        }
      }
      """;

  private Scripts() {}

  /// Nothing but what the format asks for: one beat, two responses, one ending.
  public static Script small() {
    return new Script(SMALL);
  }

  /// A script of any size: each response leads to a beat of its own, and those of the last beats to
  /// the ending. The beats are `b0`, `b1` and so on; `b0` leads to `b1` and `b2`.
  public static Script large(int beats) {
    int from = SMALL.indexOf("\"hello\": {");
    int to = SMALL.indexOf("\"done\": {");
    String[] parts = SMALL.substring(from, to).split("\"done\"", -1);
    StringBuilder all = new StringBuilder(SMALL.substring(0, from).replace("hello", "b0"));
    for (int i = 0; i < beats; i++) {
      all.append(parts[0].replace("hello", "b" + i))
          .append(way(2 * i + 1, beats))
          .append(parts[1])
          .append(way(2 * i + 2, beats))
          .append(parts[2]);
    }
    return new Script(all.append(SMALL.substring(to)).toString());
  }

  private static String way(int to, int beats) {
    return to < beats ? "\"b" + to + "\"" : "\"done\"";
  }

  /// Every field of the format at least once: a phone call about a parcel left in the rain.
  public static Script everyField() {
    try (InputStream in =
        Objects.requireNonNull(Scripts.class.getResourceAsStream("every-field.json"))) {
      return new Script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of a script. The sign `▸` may mark one place in it; it is no part of the script.
  public record Script(String text) {

    private static final String MARK = "▸";

    /// This script with some text replaced, which must stand there exactly once.
    public Script with(String text, String replacement) {
      int at = this.text.indexOf(text);
      if (at < 0 || this.text.indexOf(text, at + 1) >= 0) {
        throw new IllegalArgumentException("Not exactly once in the script: " + text);
      }
      return new Script(this.text.replace(text, replacement));
    }

    /// The line of the marked place, from 1.
    public int markedLine() {
      return (int) beforeMark().chars().filter(c -> c == '\n').count() + 1;
    }

    /// The column of the marked place, from 1.
    public int markedColumn() {
      return beforeMark().length() - beforeMark().lastIndexOf('\n');
    }

    private String beforeMark() {
      int at = text.indexOf(MARK);
      if (at < 0) {
        throw new IllegalArgumentException("No place is marked in the script");
      }
      return text.substring(0, at);
    }

    /// The bytes of the file.
    public byte[] bytes() {
      return text.replace(MARK, "").getBytes(StandardCharsets.UTF_8);
    }

    /// What the reader says.
    public ScenarioReader.Reading read() {
      return ScenarioReader.read(bytes());
    }

    /// The scenario of a sound script.
    public Scenario scenario() {
      ScenarioReader.Reading reading = read();
      return reading
          .scenario()
          .orElseThrow(() -> new IllegalStateException("Not sound: " + reading.problems()));
    }
  }
}
