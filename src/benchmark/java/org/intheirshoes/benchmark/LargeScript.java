package org.intheirshoes.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// A generated script of any size; the same shape as an ink story, and as bare arrays.
///
/// The beats lie in rows, which grow to as many columns as there are rows. Each beat offers three
/// responses that lead into the next row, those of the last row to one of five endings. Ten rows
/// make an act with a cue, a fault and a promise of its own: the first response acknowledges the
/// cue, the second is a step, the third apologises in two rows and is sorry in the others. The
/// second opens the promise where the act begins; where it ends, each response keeps it, which is a
/// step too. At every third beat a fourth response is offered once the cue has been acknowledged.
/// Nothing reads the mood but R3.
final class LargeScript {

  /// Marks of the responses: acknowledgement, action, boundaries.
  static final int[][] MARKS = {{3, 1, 3}, {2, 3, 3}, {1, 1, 2}, {2, 2, 3}};

  /// Global variables of the ink story, each written to as often as our own.
  private static final List<String> ALWAYS =
      List.of("soft", "frustration", "trust", "turns", "lossA", "lossX", "lossB");

  private static final List<String> ONE_OF = List.of("cue", "fixes", "fault", "asked");

  /// How many variables a choice of the ink story writes.
  static final int WRITTEN = ALWAYS.size() + 1;

  private static final int ACT = 10;
  private static final int ENDINGS = 5;
  private static final int ALWAYS_OFFERED = 3;

  private final int beats;
  private final int[] rowOf;
  private final int rows;
  private final int[][] targets;

  LargeScript(int beats) {
    this.beats = beats;
    this.rowOf = new int[beats];
    this.targets = new int[beats][];
    int columns = (int) Math.round(Math.sqrt(beats));
    SplittableRandom random = new SplittableRandom(beats);
    int first = 0;
    int size = 1;
    int row = 0;
    while (first < beats) {
      int next = Math.min(Math.min(columns, size * ALWAYS_OFFERED), beats - first - size);
      for (int column = 0; column < size; column++) {
        int beat = first + column;
        rowOf[beat] = row;
        targets[beat] = new int[beat % 3 == 2 ? 4 : ALWAYS_OFFERED];
        for (int i = 0; i < targets[beat].length; i++) {
          targets[beat][i] =
              next <= 0
                  ? beats + random.nextInt(ENDINGS)
                  : first
                      + size
                      + (next > size || i == 0
                          ? (next > size ? ALWAYS_OFFERED * column + i : column) % next
                          : random.nextInt(next));
        }
      }
      first += size;
      size = next;
      row++;
    }
    this.rows = row;
  }

  int beats() {
    return beats;
  }

  /// How many turns every conversation has: one for each row.
  int turns() {
    return rows;
  }

  /// By beat and response the next beat, or from [#beats] on an ending.
  int[][] targets() {
    return targets;
  }

  private int act(int beat) {
    return rowOf[beat] / ACT;
  }

  private String place(int number) {
    return number < beats ? "b" + number : "e" + (number - beats);
  }

  /// The script in our format.
  byte[] json() {
    int acts = (rows + ACT - 1) / ACT;
    StringBuilder json = new StringBuilder(beats * 850);
    json.append(
        """
        {"format":1,"id":"large","version":"1.0.0","language":"en","title":"Large","summary":"A \
        script that was generated.","channel":"chat","setting":"None.","level":1,"minutes":120,\
        "skills":[],"rep":{"role":"Rep","may":[],"mayNot":[]},"customer":{"name":"Ada","pronouns":\
        "she/her","about":"-","hidden":"-","mood":{"frustration":60,"trust":40}},
        """);
    json.append("\"cues\":{");
    for (int i = 0; i < acts; i++) {
      json.append(i == 0 ? "" : ",")
          .append("\"c%d\":{\"says\":\"-\",\"matters\":\"".formatted(i))
          .append(i == 0 ? "primary\"}" : "yes\"}");
    }
    json.append("},\"faults\":{").append(named("f", acts));
    json.append("},\"promises\":{").append(named("p", acts));
    json.append("},\"turnLimit\":%d,\"start\":\"b0\",\"beats\":{".formatted(rows));
    for (int beat = 0; beat < beats; beat++) {
      beat(json, beat);
    }
    for (int i = 0; i < ENDINGS; i++) {
      json.append(i == 0 ? "" : ",")
          .append(
              "\"e%d\":{\"ending\":{\"outcome\":%d,\"title\":\"-\",\"text\":\"-\",\"lesson\":\"-\"}}\n"
                  .formatted(i, i));
    }
    return json.append("}}\n").toString().getBytes(UTF_8);
  }

  private static String named(String prefix, int count) {
    List<String> entries = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      entries.add("\"%s%d\":\"-\"".formatted(prefix, i));
    }
    return String.join(",", entries);
  }

  private void beat(StringBuilder json, int beat) {
    json.append(
        "\"b%d\":{\"stakes\":%d,\"lines\":[{\"by\":\"customer\",\"text\":\"%d\"}],\"responses\":["
            .formatted(beat, 1 + beat % 3, beat));
    for (int i = 0; i < targets[beat].length; i++) {
      int[] marks = marks(beat, i);
      json.append(i == 0 ? "" : ",")
          .append("{\"id\":\"r%d\",\"text\":\"%s\",\"marks\":{".formatted(i, text(i)))
          .append(
              "\"acknowledgement\":%d,\"action\":%d,\"boundaries\":%d},\"evidence\":["
                  .formatted(marks[0], marks[1], marks[2]))
          .append(evidence(beat, i))
          .append(
              "],\"because\":{\"acknowledgement\":\"-\",\"action\":\"-\",\"boundaries\":\"-\"},")
          .append(i == ALWAYS_OFFERED ? "\"when\":{\"cue\":\"c%d\"},".formatted(act(beat)) : "")
          .append("\"next\":\"%s\"}".formatted(place(targets[beat][i])));
    }
    json.append("]},\n");
  }

  private boolean endsAct(int beat) {
    return rowOf[beat] % ACT == ACT - 1;
  }

  private int[] marks(int beat, int response) {
    int[] marks = MARKS[response];
    return endsAct(beat) ? new int[] {marks[0], 3, marks[2]} : marks;
  }

  private static String first(int response) {
    return text(response).substring(0, text(response).indexOf(' '));
  }

  private static String text(int response) {
    return switch (response) {
      case 0 -> "You do.";
      case 1 -> "I do.";
      case 2 -> "So so.";
      default -> "Is it?";
    };
  }

  private String evidence(int beat, int response) {
    int act = act(beat);
    String word = first(response);
    List<String> tags = new ArrayList<>();
    switch (response) {
      case 0 -> tags.add(tag("ack:c" + act, word));
      case 1 -> {
        if (rowOf[beat] % ACT == 0) {
          tags.add(tag("promise.open:p" + act, word));
        }
      }
      case 2 -> tags.add(tag(rowOf[beat] % ACT % 4 == 2 ? "apology:f" + act : "empathy", word));
      default -> tags.add(tag("question", word));
    }
    if (response == 1 || endsAct(beat)) {
      tags.add(tag("step", word));
      tags.add(tag("owner", word));
    }
    if (endsAct(beat)) {
      tags.add(tag("promise.keep:p" + act, word));
    }
    return String.join(",", tags);
  }

  private static String tag(String tag, String quote) {
    return "{\"tag\":\"%s\",\"quote\":\"%s\"}".formatted(tag, quote);
  }

  /// The same shape as an ink story, as its compiler writes it. Where ours ends, it goes on at the
  /// beginning, so that it need never be reset.
  String ink() {
    StringBuilder ink = new StringBuilder(beats * 900);
    ink.append("{\"inkVersion\":21,\"root\":[[{\"->\":\"b0\"},\"done\",null],\"done\",{");
    for (int beat = 0; beat < beats; beat++) {
      ink.append("\"b%d\":[\"^%d\",\"\\n\",".formatted(beat, beat));
      for (int i = 0; i < targets[beat].length; i++) {
        boolean conditional = i == ALWAYS_OFFERED;
        ink.append("\"ev\",\"str\",\"^").append(text(i)).append("\",\"/str\",");
        ink.append(conditional ? "{\"VAR?\":\"cue\"}," : "");
        ink.append("\"/ev\",{\"*\":\".^.c-%d\",\"flg\":%d},".formatted(i, conditional ? 5 : 4));
      }
      ink.append('{');
      for (int i = 0; i < targets[beat].length; i++) {
        int to = targets[beat][i];
        ink.append(i == 0 ? "" : ",").append("\"c-%d\":[\"\\n\",".formatted(i));
        for (String variable : ALWAYS) {
          ink.append(added(variable, increment(variable, beat, i)));
        }
        ink.append(added(ONE_OF.get(i), 1))
            .append("{\"->\":\"%s\"},null]".formatted(to < beats ? "b" + to : "b0"));
      }
      ink.append("}],\n");
    }
    ink.append("\"global decl\":[\"ev\",");
    for (List<String> variables : List.of(ALWAYS, ONE_OF)) {
      variables.forEach(variable -> ink.append("0,{\"VAR=\":\"").append(variable).append("\"},"));
    }
    return ink.append("\"/ev\",\"end\",null]}],\"listDefs\":{}}").toString();
  }

  private int increment(String variable, int beat, int response) {
    int stakes = 1 + beat % 3;
    return switch (variable) {
      case "lossA" -> stakes * (4 - marks(beat, response)[0]);
      case "lossX" -> stakes * (4 - marks(beat, response)[1]);
      case "lossB" -> stakes * (4 - marks(beat, response)[2]);
      case "frustration" -> 2 - response;
      case "trust" -> response - 1;
      default -> 1;
    };
  }

  private static String added(String variable, int increment) {
    return "\"ev\",{\"VAR?\":\"%s\"},%d,\"+\",\"/ev\",{\"VAR=\":\"%s\",\"re\":true},"
        .formatted(variable, increment, variable);
  }
}
