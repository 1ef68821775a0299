package org.intheirshoes.app.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;

/// Places in rows, as many side by side as there is room for, all of the same width. A row is as high
/// as the highest card in it, and never lower than a place: so an empty one takes its room without
/// being part of the page, and hundreds of them cost a few sums.
final class ShelfRows extends Pane {

  /// Says in the style sheet how large a place is, and with its padding what lies between two.
  private final Region measure = Parts.styled(new Region(), "shelf-measure");

  private final Label empty = Parts.text("", "muted");
  private final Runnable moved;
  private List<ShelfPlace> shown = List.of();

  /// @param moved told when places have got another room
  @SuppressWarnings("MissingSummary")
  ShelfRows(Runnable moved) {
    this.moved = moved;
    measure.setVisible(false);
    measure.setManaged(false);
    getStyleClass().add("shelf");
  }

  /// Shows these places and no others.
  ///
  /// @param nothing what to say where there are none
  void show(List<ShelfPlace> places, String nothing) {
    shown = List.copyOf(places);
    empty.setText(nothing);
    Visible.when(shown.isEmpty()).apply(empty);
    requestLayout();
  }

  /// Takes the cards of these places into the page, in this order: that of the keyboard and of a
  /// screen reader.
  void hold(List<ShelfPlace> places) {
    List<Node> all = new ArrayList<>();
    all.add(measure);
    places.forEach(place -> place.root().ifPresent(all::add));
    all.add(empty);
    if (!getChildren().equals(all)) {
      put(all);
    }
  }

  /// Puts in what is new and leaves the rest: JavaFX styles anew what is taken out and put back.
  private void put(List<Node> all) {
    getChildren().removeIf(Predicate.not(Set.copyOf(all)::contains));
    Set<Node> there = Set.copyOf(getChildren());
    for (int i = 0; i < all.size(); i++) {
      if (!there.contains(all.get(i))) {
        getChildren().add(Math.min(i, getChildren().size()), all.get(i));
      }
    }
    if (!getChildren().equals(all)) {
      getChildren().setAll(all);
    }
  }

  /// Those of the shown places that lie between two heights of this pane, in pixels.
  List<ShelfPlace> between(double top, double bottom) {
    List<ShelfPlace> found = new ArrayList<>();
    double y = 0;
    for (List<ShelfPlace> row : rows(getWidth())) {
      if (y >= bottom) {
        break;
      }
      double end = y + height(row);
      if (end > top) {
        found.addAll(row);
      }
      y = end + gap();
    }
    return found;
  }

  private List<List<ShelfPlace>> rows(double width) {
    int fitting = (int) ((width + gap()) / (placeWidth() + gap()));
    int columns = Math.clamp(fitting, 1, Math.max(1, shown.size()));
    List<List<ShelfPlace>> rows = new ArrayList<>();
    for (int from = 0; from < shown.size(); from += columns) {
      rows.add(shown.subList(from, Math.min(shown.size(), from + columns)));
    }
    return rows;
  }

  private double height(List<ShelfPlace> row) {
    double height = measure.minHeight(-1);
    for (ShelfPlace place : row) {
      height = Math.max(height, place.heightAt(placeWidth()));
    }
    return snapSizeY(height);
  }

  private double placeWidth() {
    return snapSizeX(measure.minWidth(-1));
  }

  private double gap() {
    return snapSpaceX(measure.getPadding().getLeft());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return placeWidth();
  }

  @Override
  protected double computePrefWidth(double height) {
    return placeWidth();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    if (shown.isEmpty()) {
      return empty.prefHeight(known);
    }
    List<List<ShelfPlace>> rows = rows(known);
    return rows.stream().mapToDouble(this::height).sum() + (rows.size() - 1) * gap();
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (List<ShelfPlace> row : rows(getWidth())) {
      double height = height(row);
      double x = 0;
      for (ShelfPlace place : row) {
        lay(place, x, y, height);
        x += placeWidth() + gap();
      }
      y += height + gap();
    }
    if (shown.isEmpty()) {
      empty.resizeRelocate(0, 0, getWidth(), empty.prefHeight(getWidth()));
    }
    moved.run();
  }

  private void lay(ShelfPlace place, double x, double y, double height) {
    place.root().ifPresent(card -> card.resizeRelocate(x, y, placeWidth(), height));
  }
}
