package org.intheirshoes.app.coverage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.intheirshoes.app.shell.Parts;

/// Equal tiles in full rows: as many beside each other as the page has room for.
final class Tiles {

  private static final double WIDE = 58;
  private static final double SMALL = 30;

  /// Columns of a tiny page.
  private static final int LEAST = 2;

  private final List<Node> tiles;
  private final int columns;
  private final GridPane root = Parts.styled(new GridPane(), "coverage-tiles");

  /// Tiles.
  ///
  /// @param columns of a wide page, even; a narrow one has half of them
  Tiles(List<Node> tiles, int columns) {
    this.tiles = List.copyOf(tiles);
    this.columns = columns;
    root.getChildren().addAll(tiles);
    lay(columns);
  }

  /// Lays them out for a page of so many letters.
  void fit(double letters) {
    lay(letters >= WIDE ? columns : letters >= SMALL ? columns / 2 : LEAST);
  }

  private void lay(int beside) {
    if (root.getColumnConstraints().size() == beside) {
      return;
    }
    root.getColumnConstraints().clear();
    for (int column = 0; column < beside; column++) {
      ColumnConstraints share = new ColumnConstraints();
      share.setPercentWidth(100.0 / beside);
      root.getColumnConstraints().add(share);
    }
    for (int at = 0; at < tiles.size(); at++) {
      GridPane.setConstraints(tiles.get(at), at % beside, at / beside);
    }
  }

  Node root() {
    return root;
  }
}
