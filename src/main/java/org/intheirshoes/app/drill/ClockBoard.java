package org.intheirshoes.app.drill;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;

/// A clock with its buttons, and what is said beside it. The clock and the buttons are always in
/// sight; what does not fit scrolls. With much room the clock is on the left; with little it stands
/// small above, its buttons beside it. The parts stay in the scene, so that the focus stays.
final class ClockBoard extends Region {

  private static final double GAP = 0.045;

  /// With little room the clock takes so much of the width at most.
  private static final double MOST_ABOVE = 0.27;

  /// With much room likewise.
  private static final double MOST_LEFT = 0.45;

  /// What is said is never lower than this share of the clock.
  private static final double LEAST_WORDS = 0.22;

  private final ClockFace clock;
  private final Region ways;
  private final TallScroll words;
  private final Subscription subscription;
  private Room room = Room.WIDE;

  ClockBoard(ClockFace clock, Region words, Region ways, ObservableValue<Room> room) {
    this.clock = clock;
    this.words = new TallScroll(words);
    this.ways = ways;
    getStyleClass().add("clock-board");
    // In the order in which the focus goes.
    getChildren().addAll(clock, this.words, ways);
    subscription =
        room.subscribe(
            now -> {
              this.room = now;
              requestLayout();
            });
  }

  /// Ends its following of the room.
  void left() {
    subscription.unsubscribe();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double full() {
    return clock.isManaged() ? clock.prefWidth(-1) : 0;
  }

  private double gap(double width) {
    return clock.isManaged() ? Math.round(width * GAP) : 0;
  }

  /// Between what is said and the buttons.
  private static double space(double width) {
    return Math.round(width * GAP / 2);
  }

  private double above(double width) {
    return Math.floor(Math.min(full(), width * MOST_ABOVE));
  }

  private double left(double width) {
    return Math.floor(Math.min(full(), width * MOST_LEFT));
  }

  private double leastWords(double width) {
    return Math.min(words.prefHeight(width), clock.prefWidth(-1) * LEAST_WORDS);
  }

  private double head(double width) {
    double small = above(width);
    return Math.max(small, ways.prefHeight(width - small - gap(width)));
  }

  private double height(double width, double said) {
    if (room == Room.NARROW) {
      return head(width) + space(width) + said;
    }
    double rest = width - left(width) - gap(width);
    return said + space(width) + ways.prefHeight(rest);
  }

  private double wordsWidth(double width) {
    return room == Room.NARROW ? width : width - left(width) - gap(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return full() * 2.5;
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = width < 0 ? computePrefWidth(-1) : width;
    double said = words.prefHeight(wordsWidth(all));
    return Math.max(room == Room.NARROW ? 0 : left(all), height(all, said));
  }

  @Override
  protected double computeMinHeight(double width) {
    double all = width < 0 ? computePrefWidth(-1) : width;
    return height(all, leastWords(wordsWidth(all)));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (room == Room.NARROW) {
      layNarrow(width);
    } else {
      layWide(width);
    }
  }

  private void layNarrow(double width) {
    double small = above(width);
    double head = head(width);
    clock.resizeRelocate(0, Math.floor((head - small) / 2), small, small);
    double x = small + gap(width);
    double tall = ways.prefHeight(width - x);
    ways.resizeRelocate(x, Math.floor((head - tall) / 2), width - x, tall);
    double y = head + space(width);
    double said = Math.min(words.prefHeight(width), Math.max(0, getHeight() - y));
    words.resizeRelocate(0, y, width, said);
  }

  private void layWide(double width) {
    double size = Math.min(left(width), getHeight());
    clock.resizeRelocate(0, Math.floor((getHeight() - size) / 2), size, size);
    double x = left(width) + gap(width);
    double rest = Math.floor(width - x);
    double tall = ways.prefHeight(rest);
    double spare = getHeight() - space(width) - tall;
    double said = Math.min(words.prefHeight(rest), Math.max(0, spare));
    double y = Math.floor((spare - said) / 2);
    words.resizeRelocate(x, y, rest, said);
    ways.resizeRelocate(x, y + said + space(width), rest, tall);
  }
}
