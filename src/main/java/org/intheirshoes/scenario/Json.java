package org.intheirshoes.scenario;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands in its file. Other formats of the program, such as drills, are
/// read from it by the same rules as scripts.
public sealed interface Json {

  /// Where the value begins.
  Spot spot();

  /// A place in a text, counted from 1.
  ///
  /// @param line from 1
  /// @param column in characters, from 1
  record Spot(int line, int column) {
    /// Stands for a file as a whole.
    public static final Spot NOWHERE = new Spot(0, 0);
  }

  record Obj(Spot spot, Map<String, Field> fields) implements Json {}

  /// A field of an object; `key` is where its name stands.
  record Field(Spot key, Json value) {}

  record Arr(Spot spot, List<Json> items) implements Json {}

  record Str(Spot spot, String text) implements Json {}

  /// A number as written, at most 1000 characters.
  record Num(Spot spot, String text) implements Json {}

  record Bool(Spot spot, boolean value) implements Json {}

  record Nul(Spot spot) implements Json {}

  /// What to call the value in a sentence.
  default String kind() {
    return switch (this) {
      case Obj _ -> "an object";
      case Arr _ -> "a list";
      case Str _ -> "a text";
      case Num _ -> "a number";
      case Bool _ -> "true or false";
      case Nul _ -> "null";
    };
  }
}
