package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The customer and what they said above, the responses as bands below: in one column, or in two
/// where there are many and one would make the type smaller.
record AboveBands(Blocks blocks, Metrics metrics) implements RoomPlan.Arrangement {

  private static final int FEW = 4;

  /// Lines above the responses may take so much of every page.
  private static final double PINNED = 0.42;

  /// A stretched band is at most so much higher than its text needs.
  private static final double STRETCH = 0.6;

  @Override
  public Optional<RoomPlan.Page> whole(Area body) {
    double head = head(blocks.said(), body);
    double left = body.height() - head - headGap();
    for (int columns = 1; columns <= (bands().size() > FEW ? 2 : 1); columns++) {
      double needed = height(rows(blocks.below(), columns, body));
      if (needed <= left) {
        return Optional.of(page(blocks.said(), blocks.below(), columns, body));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<RoomPlan.Page> pages(Area body) {
    List<RoomPlan.Page> pages = new ArrayList<>();
    List<Block> pinned = blocks.said();
    if (head(pinned, body) > body.height() * PINNED) {
      Blocks speech = new Blocks(blocks.said(), List.of(), blocks.picture());
      pages.addAll(new BesidePicture(speech, metrics).pages(body));
      List<Block> newest = blocks.said().subList(blocks.said().size() - 1, blocks.said().size());
      pinned = head(newest, body) > body.height() * PINNED ? List.of() : newest;
    }
    double above = pinned.isEmpty() ? 0 : head(pinned, body) + headGap();
    for (List<Block> page :
        Paging.pages(blocks.below(), metrics, gap(), body.width(), body.height() - above)) {
      pages.add(page(pinned, page, 1, body));
    }
    return pages;
  }

  private List<Block> bands() {
    return blocks.below().stream().filter(block -> block.kind() == Block.Kind.BAND).toList();
  }

  private double gap() {
    return metrics.scale().px(8 + 10 * metrics.scale().factor());
  }

  private double headGap() {
    return metrics.scale().px(22 + 14 * metrics.scale().factor());
  }

  private double saidGap() {
    return metrics.scale().px(16);
  }

  /// The side of the picture: it gives way as the type does.
  private double side() {
    return metrics.scale().px(150 + 160 * metrics.scale().factor());
  }

  private Area speech(Area body) {
    double left = side() + metrics.scale().px(48);
    return new Area(body.x() + left, body.y(), body.width() - left, body.height());
  }

  private double head(List<Block> said, Area body) {
    return Math.max(side(), RoomPlan.height(said, metrics, saidGap(), speech(body).width()));
  }

  /// A row of bands, or a single other block, with the height it needs.
  private record Line(List<Block> cells, double width, double height) {}

  /// Down the first column, then down the second, as lists are read.
  private List<Line> rows(List<Block> shown, int columns, Area body) {
    List<Line> rows = new ArrayList<>();
    List<Block> cells = new ArrayList<>();
    for (Block block : shown) {
      if (block.kind() == Block.Kind.BAND) {
        cells.add(block);
      } else {
        rows.add(new Line(List.of(block), body.width(), metrics.height(block, body.width())));
      }
    }
    int deep = Math.ceilDiv(cells.size(), columns);
    double width = (body.width() - gap() * (columns - 1)) / columns;
    for (int row = 0; row < deep; row++) {
      List<Block> line = new ArrayList<>();
      double height = 0;
      for (int at = row; at < cells.size(); at += deep) {
        line.add(cells.get(at));
        height = Math.max(height, metrics.height(cells.get(at), width));
      }
      rows.add(new Line(line, width, height));
    }
    return rows;
  }

  private double height(List<Line> rows) {
    return rows.stream().mapToDouble(Line::height).sum() + gap() * Math.max(0, rows.size() - 1);
  }

  private RoomPlan.Page page(List<Block> said, List<Block> below, int columns, Area body) {
    List<RoomPlan.Placed> placed = new ArrayList<>();
    List<Line> rows = rows(below, columns, body);
    double head = said.isEmpty() ? 0 : head(said, body);
    double spare = body.height() - height(rows) - (said.isEmpty() ? 0 : head + headGap());
    double tallest = rows.stream().mapToDouble(Line::height).max().orElse(0);
    double stretch = Math.max(0, Math.min(spare * 0.7 / rows.size(), tallest * STRETCH));
    double above = said.isEmpty() ? 0 : head + Math.max(0, spare - stretch * rows.size());
    Optional<Area> picture = Optional.empty();
    if (!said.isEmpty()) {
      double side = Math.min(above, side() * 1.3);
      picture = Optional.of(new Area(body.x(), body.y() + (above - side) / 2, side(), side));
      Area speech = speech(body);
      double high = RoomPlan.height(said, metrics, saidGap(), speech.width());
      Area from = new Area(speech.x(), body.y() + (above - high) / 2, speech.width(), high);
      placed.addAll(RoomPlan.stack(said, metrics, saidGap(), from));
    }
    double y = body.y() + (said.isEmpty() ? 0 : above + headGap());
    for (Line row : rows) {
      double height = row.height() + stretch;
      for (int i = 0; i < row.cells().size(); i++) {
        double x = body.x() + i * (row.width() + gap());
        placed.add(new RoomPlan.Placed(row.cells().get(i), new Area(x, y, row.width(), height)));
      }
      y += height + gap();
    }
    return new RoomPlan.Page(picture, placed);
  }
}
