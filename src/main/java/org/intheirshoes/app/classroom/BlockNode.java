package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.intheirshoes.scenario.Marks;

/// A block on the screen: its rows below each other, in the middle of the height it was given.
class BlockNode extends Region {

  private final Block block;
  private final Metrics metrics;
  private final List<Region> rows = new ArrayList<>();

  BlockNode(Block block, Metrics metrics) {
    this.block = block;
    this.metrics = metrics;
    getStyleClass().addAll("room-block", "block-" + block.kind().name().toLowerCase(Locale.ROOT));
    for (Block.Row row : block.rows()) {
      rows.add(
          switch (row) {
            case Block.Text(Words words, Role role) ->
                new Paragraph(words, role, metrics.scale().size(role));
            case Block.Judged(Marks marks, Words reason) -> new MarkChips(marks, reason, metrics);
          });
    }
    getChildren().addAll(rows);
  }

  Metrics metrics() {
    return metrics;
  }

  /// A node below all rows.
  void addBehind(Node node) {
    getChildren().addFirst(node);
  }

  /// A node above all rows.
  void addBefore(Node node) {
    getChildren().add(node);
  }

  @Override
  protected void layoutChildren() {
    Metrics.Inset inset = metrics.inset(block.kind());
    double width = getWidth() - inset.left() - inset.right();
    double high = metrics.gap() * Math.max(0, rows.size() - 1);
    for (Block.Row row : block.rows()) {
      high += metrics.height(row, width);
    }
    double spare = getHeight() - inset.top() - inset.bottom() - high;
    double y = inset.top() + Math.max(0, spare / 2);
    for (int i = 0; i < rows.size(); i++) {
      double height = metrics.height(block.rows().get(i), width);
      rows.get(i).resizeRelocate(inset.left(), Math.rint(y), width, height);
      y += height + metrics.gap();
    }
  }
}
