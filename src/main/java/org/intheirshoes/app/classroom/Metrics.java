package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// Sizes of blocks at one scale, and where a block can be cut in two.
///
/// @param votes how much room a response keeps for its votes
record Metrics(TypeScale scale, Measure measure, Votes votes) {

  /// Room beside a response.
  enum Votes {
    /// One count.
    COUNT,
    /// Two counts and the arrow between them.
    BOTH
  }

  /// Space around the rows of a block.
  record Inset(double top, double right, double bottom, double left) {}

  /// A block in two pieces.
  record Cut(Block here, Block there) {}

  /// What stands around the rows of a block.
  Inset inset(Block.Kind kind) {
    double em = scale.size(Role.BAND);
    return switch (kind) {
      case SAID, CARD -> new Inset(0, 0, 0, 0);
      case PROMPT -> new Inset(scale.px(14), 0, 0, 0);
      case ITEM -> new Inset(scale.px(8), 0, scale.px(8), scale.px(36));
      case BAND ->
          new Inset(
              em * 0.45, em * (votes == Votes.BOTH ? 5.4 : 2.9), em * 0.45, em * 0.7 + cap() + em);
    };
  }

  /// The side of a key cap.
  double cap() {
    return scale.size(Role.BAND) * 1.6;
  }

  /// Between two rows of a block.
  double gap() {
    return scale.px(10);
  }

  /// How high a chip is.
  double chipHeight() {
    return scale.size(Role.REASON) * 1.7;
  }

  /// How wide a chip is.
  double chipWidth() {
    return scale.size(Role.REASON) * 3.3;
  }

  /// Between two chips, and between the last and the text.
  double chipGap() {
    return scale.size(Role.REASON) * 0.5;
  }

  /// How far a reason is moved to the right by the chips before it; 0 where it stands below them.
  double indent(Marks marks, double width) {
    double chips = Axis.ALL.stream().filter(marks::inPlay).count() * (chipWidth() + chipGap());
    return chips > width * 0.45 ? 0 : chips;
  }

  private double judged(Marks marks, Words reason, double width) {
    double indent = indent(marks, width);
    double size = scale.size(Role.REASON);
    double text = measure.height(reason, Role.REASON, size, Math.max(1, width - indent));
    return indent == 0 && Axis.ALL.stream().anyMatch(marks::inPlay)
        ? chipHeight() + gap() + text
        : Math.max(chipHeight(), text);
  }

  /// How high a block is.
  ///
  /// @param width of the whole block
  double height(Block block, double width) {
    Inset inset = inset(block.kind());
    double rows = inset.top() + inset.bottom() + gap() * Math.max(0, block.rows().size() - 1);
    for (Block.Row row : block.rows()) {
      rows += height(row, width - inset.left() - inset.right());
    }
    return block.kind() == Block.Kind.BAND
        ? Math.max(rows, cap() + inset.top() + inset.bottom())
        : rows;
  }

  /// How high a row is.
  double height(Block.Row row, double width) {
    return switch (row) {
      case Block.Text(Words words, Role role) ->
          measure.height(words, role, scale.size(role), Math.max(1, width));
      case Block.Judged(Marks marks, Words reason) -> judged(marks, reason, width);
    };
  }

  /// The largest piece of a block that fits a height, and what is left of it; nothing if not one line
  /// fits.
  ///
  /// @param width of the whole block
  Optional<Cut> cut(Block block, double width, double height) {
    List<Block.Row> here = new ArrayList<>();
    List<Block.Row> rows = block.rows();
    for (int i = 0; i < rows.size(); i++) {
      here.add(rows.get(i));
      if (height(piece(block, here), width) <= height) {
        continue;
      }
      here.removeLast();
      List<Block.Row> there = new ArrayList<>(rows.subList(i, rows.size()));
      if (rows.get(i) instanceof Block.Judged(Marks marks, Words reason)) {
        // Too long for any page: the marks first, the reason from line to line.
        there.set(0, new Block.Text(reason, Role.REASON));
        here.add(new Block.Judged(marks, new Words(List.of())));
        if (height(piece(block, here), width) > height) {
          here.removeLast();
          there.set(0, rows.get(i));
        }
      }
      if (rows.get(i) instanceof Block.Text text) {
        int at = most(block, here, text, width, height);
        if (at > 0) {
          Words words = text.words();
          here.add(new Block.Text(words.cut(0, at), text.role()));
          there.set(0, new Block.Text(words.cut(at, words.length()), text.role()));
        }
      }
      return here.isEmpty()
          ? Optional.empty()
          : Optional.of(new Cut(piece(block, here), piece(block, there)));
    }
    return Optional.empty();
  }

  private static Block piece(Block block, List<Block.Row> rows) {
    return new Block(block.kind(), block.index(), rows);
  }

  /// How many characters of a text fit below the rows before it, up to the end of a word.
  private int most(
      Block block, List<Block.Row> before, Block.Text text, double width, double height) {
    int fits = 0;
    int tooMany = text.words().length();
    while (tooMany - fits > 1) {
      int middle = (fits + tooMany) / 2;
      List<Block.Row> rows = new ArrayList<>(before);
      rows.add(new Block.Text(text.words().cut(0, middle), text.role()));
      if (height(piece(block, rows), width) <= height) {
        fits = middle;
      } else {
        tooMany = middle;
      }
    }
    String plain = text.words().plain();
    int space = Math.max(plain.lastIndexOf(' ', fits), plain.lastIndexOf('\n', fits));
    return fits > 0 && space > 0 ? Math.min(space + 1, plain.length() - 1) : fits;
  }
}
