package org.intheirshoes.app.shell;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Cards side by side in columns of one width, as many as there is room for; those of a row are as
/// high as the highest. The style sheet gives the least width of a column (`tile-measure`, its
/// minimum width) and the gap between two (its minimum height).
public final class Tiles extends Pane {

  private final Region measure = Parts.styled(new Region(), "tile-measure");
  private final int most;

  /// @param most how many columns at most
  @SuppressWarnings("MissingSummary")
  public Tiles(int most, Node... tiles) {
    this.most = most;
    measure.setVisible(false);
    getStyleClass().add("tiles");
    getChildren().add(measure);
    getChildren().addAll(tiles);
  }

  /// Shows other cards.
  public void show(List<? extends Node> tiles) {
    getChildren().retainAll(List.of(measure));
    getChildren().addAll(tiles);
  }

  private List<Node> tiles() {
    return getChildren().stream()
        .filter(each -> !each.equals(measure) && each.isManaged())
        .toList();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return most * measure.minWidth(-1) + (most - 1) * gap();
  }

  private double gap() {
    return measure.minHeight(-1);
  }

  /// As many columns as fit; never so many that one tile is left alone below a full row of few.
  private int columns(double width) {
    int fitting = (int) ((width + gap()) / (measure.minWidth(-1) + gap()));
    int columns = Math.clamp(fitting, 1, most);
    int count = tiles().size();
    return count <= most && count % columns != 0 ? 1 : columns;
  }

  private double tileWidth(double width, int columns) {
    return Math.floor((width - (columns - 1) * gap()) / columns);
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? Math.max(getWidth(), computePrefWidth(-1)) : width;
    int columns = columns(known);
    double each = tileWidth(known, columns);
    List<Node> tiles = tiles();
    double height = 0;
    for (int i = 0; i < tiles.size(); i += columns) {
      height += (i == 0 ? 0 : gap()) + rowHeight(tiles, i, columns, each);
    }
    return height;
  }

  private static double rowHeight(List<Node> tiles, int from, int columns, double width) {
    return tiles.subList(from, Math.min(tiles.size(), from + columns)).stream()
        .mapToDouble(tile -> Math.ceil(Math.max(tile.minHeight(width), tile.prefHeight(width))))
        .max()
        .orElse(0);
  }

  @Override
  protected void layoutChildren() {
    measure.resizeRelocate(0, 0, 0, 0);
    int columns = columns(getWidth());
    double width = tileWidth(getWidth(), columns);
    List<Node> tiles = tiles();
    double y = 0;
    for (int i = 0; i < tiles.size(); i += columns) {
      double height = rowHeight(tiles, i, columns, width);
      for (int column = 0; column < columns && i + column < tiles.size(); column++) {
        double x = column * (width + gap());
        // The last column takes what rounding left, so that right edges are in line.
        double wide = column == columns - 1 ? getWidth() - x : width;
        tiles.get(i + column).resizeRelocate(x, y, wide, height);
      }
      y += height + gap();
    }
  }
}
