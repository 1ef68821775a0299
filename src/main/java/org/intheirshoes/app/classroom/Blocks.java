package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks of a frame.
///
/// @param said what belongs beside the picture
/// @param below what belongs below it: the responses
/// @param picture what is drawn beside the text
record Blocks(List<Block> said, List<Block> below, Picture picture) {

  Blocks {
    said = List.copyOf(said);
    below = List.copyOf(below);
  }

  /// What is drawn beside the text.
  enum Picture {
    NONE,
    PERSON,
    CURVE,
    TWO_CURVES
  }

  /// The blocks of a frame.
  ///
  /// @param prompt what the room is asked to do, if it does not fit the lower edge
  static Blocks of(RoomFrame frame, Optional<String> prompt) {
    return switch (frame) {
      case RoomFrame.Black _ -> new Blocks(List.of(), List.of(), Picture.NONE);
      case RoomFrame.Opening opening -> opening(opening, prompt);
      case RoomFrame.Exchange exchange -> exchange(exchange, prompt);
      case RoomFrame.Ending ending -> {
        List<Block> blocks = new ArrayList<>();
        blocks.add(card(0, text(ending.title(), Role.HEADING)));
        blocks.add(card(1, text(ending.text(), Role.BODY)));
        prompt.ifPresent(asked -> blocks.add(prompt(asked)));
        yield new Blocks(blocks, List.of(), Picture.PERSON);
      }
      case RoomFrame.Debrief debrief -> debrief(debrief, prompt);
    };
  }

  private static Blocks opening(RoomFrame.Opening opening, Optional<String> prompt) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(card(0, text(opening.title(), Role.TITLE)));
    blocks.add(card(1, text(opening.setting(), Role.BODY)));
    opening.note().ifPresent(note -> blocks.add(item(2, List.of(text(note, Role.NOTE)))));
    prompt.ifPresent(asked -> blocks.add(prompt(asked)));
    return new Blocks(
        blocks, List.of(), opening.person().isPresent() ? Picture.PERSON : Picture.NONE);
  }

  private static Blocks exchange(RoomFrame.Exchange exchange, Optional<String> prompt) {
    Role newest = exchange.bands().isEmpty() ? Role.LONE : Role.NEWEST;
    List<Block> said = new ArrayList<>();
    for (int i = 0; i < exchange.said().size(); i++) {
      RoomFrame.Said line = exchange.said().get(i);
      List<Block.Row> rows = new ArrayList<>();
      line.name().ifPresent(name -> rows.add(text(name, Role.NAME)));
      Role role = i == exchange.said().size() - 1 ? newest : Role.EARLIER;
      rows.add(new Block.Text(Words.of(line.text(), line.noticed()), role));
      said.add(new Block(Block.Kind.SAID, i, rows));
    }
    List<Block> below = new ArrayList<>();
    prompt.ifPresent(asked -> (exchange.bands().isEmpty() ? said : below).add(prompt(asked)));
    for (int i = 0; i < exchange.bands().size(); i++) {
      RoomFrame.Band band = exchange.bands().get(i);
      List<Block.Row> rows = new ArrayList<>();
      rows.add(text(band.text(), Role.BAND));
      band.verdict()
          .ifPresent(
              verdict -> rows.add(new Block.Judged(verdict.marks(), Words.of(verdict.reason()))));
      below.add(new Block(Block.Kind.BAND, i, rows));
    }
    return new Blocks(said, below, Picture.PERSON);
  }

  private static Blocks debrief(RoomFrame.Debrief debrief, Optional<String> prompt) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(card(0, text(debrief.headline(), Role.HEADING)));
    for (int i = 0; i < debrief.items().size(); i++) {
      RoomFrame.Item item = debrief.items().get(i);
      blocks.add(
          item(i, List.of(text(item.headline(), Role.HEADLINE), text(item.sentence(), Role.BODY))));
    }
    prompt.ifPresent(asked -> blocks.add(prompt(asked)));
    RoomFrame.Curves curves = debrief.curves();
    Picture picture = curves.courses().size() > 1 ? Picture.TWO_CURVES : Picture.CURVE;
    return new Blocks(blocks, List.of(), curves.isDrawn() ? picture : Picture.NONE);
  }

  private static Block prompt(String text) {
    return new Block(Block.Kind.PROMPT, 0, List.of(text(text, Role.PROMPT)));
  }

  private static Block card(int index, Block.Row row) {
    return new Block(Block.Kind.CARD, index, List.of(row));
  }

  private static Block item(int index, List<Block.Row> rows) {
    return new Block(Block.Kind.ITEM, index, rows);
  }

  private static Block.Row text(String text, Role role) {
    return new Block.Text(Words.of(text), role);
  }
}
