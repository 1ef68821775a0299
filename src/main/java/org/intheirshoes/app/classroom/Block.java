package org.intheirshoes.app.classroom;

import java.util.List;
import org.intheirshoes.scenario.Marks;

/// A part of the screen that belongs together: something said, a response, an item. A page may hold
/// a piece of one; a piece is a block too.
///
/// @param index of the line, response or item in its frame
record Block(Kind kind, int index, List<Row> rows) {

  Block {
    rows = List.copyOf(rows);
  }

  /// What a block is; it decides what is drawn around its rows.
  enum Kind {
    SAID,
    PROMPT,
    BAND,
    CARD,
    ITEM
  }

  /// What stands in a block, from top to bottom.
  sealed interface Row {}

  /// A paragraph.
  record Text(Words words, Role role) implements Row {}

  /// The marks of a response, and beside them why.
  record Judged(Marks marks, Words reason) implements Row {}
}
