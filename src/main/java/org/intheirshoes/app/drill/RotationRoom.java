package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.texts.Texts;

/// The room's screen of a group at any size: the one clock, and who sits where, in type as large as
/// fits. It has no controls and takes no focus.
final class RotationRoom extends Region {

  private static final Texts TEXTS = Texts.of(RotationRoom.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final String FAMILY = "Inter";

  /// No text is smaller, on a screen 1920 by 1080; in proportion on others, but never below the floor.
  private static final double LEAST = 28;

  private static final double FLOOR = 15;
  private static final double STEP = 0.94;

  private final ClockFace clock = new ClockFace();
  private final Scale zoom = new Scale();
  private final ReadOnlyObjectWrapper<Styling.Theme> theme =
      new ReadOnlyObjectWrapper<>(Styling.Theme.PROJECTOR);
  private Optional<RotationFrame> frame = Optional.empty();
  private Optional<Drawn> drawn = Optional.empty();

  private record Drawn(RotationFrame frame, double width, double height) {}

  /// A rectangle on the screen.
  private record Box(double x, double y, double width, double height) {}

  /// A text, the largest type it may have, and its weight.
  private record Said(String text, double most, FontWeight weight, String style) {}

  RotationRoom(Styling styling) {
    getStyleClass().addAll("room", "rotation-room");
    setFocusTraversable(false);
    setMinSize(0, 0);
    clock.setManaged(false);
    clock.getTransforms().add(zoom);
    // It stays in the scene: only there do style sheets tell its size.
    getChildren().add(clock);
    styling.dress(this, theme);
  }

  /// Uses other colours than those for projectors.
  void wear(Styling.Theme colours) {
    theme.set(colours);
  }

  /// Shows a frame; while only the time differs, nothing else moves.
  void show(RotationFrame next) {
    frame = Optional.of(next);
    next.time().ifPresent(time -> clock.show(time, ""));
    pseudoClassStateChanged(SOON, next.tempo() == RoundModel.Tempo.SOON);
    pseudoClassStateChanged(OVER, next.tempo() == RoundModel.Tempo.OVER);
    if (drawn.filter(now -> now.frame().sameBoard(next)).isEmpty()) {
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    if (frame.isEmpty() || getWidth() < 1 || getHeight() < 1) {
      return;
    }
    RotationFrame now = frame.get();
    boolean known =
        drawn
            .filter(
                each ->
                    each.frame().sameBoard(now)
                        && each.width() == getWidth()
                        && each.height() == getHeight())
            .isPresent();
    if (!known) {
      drawn = Optional.of(new Drawn(now, getWidth(), getHeight()));
      draw(now);
    }
  }

  /// A length on a screen 1920 by 1080, on this one.
  private double px(double length) {
    return length * Math.min(getHeight() / 1080, getWidth() / 1920);
  }

  private double least() {
    return Math.max(FLOOR, px(LEAST));
  }

  private void draw(RotationFrame now) {
    applyCss();
    clock.setVisible(now.time().isPresent());
    List<Node> nodes = new ArrayList<>();
    double edge = Math.max(px(56), 14);
    Box all = new Box(edge, edge, getWidth() - 2 * edge, getHeight() - 2 * edge);
    if (now.groups().isEmpty()) {
      // There is nothing to time or to find: the words have the screen.
      column(nodes, all, now, 1.8);
    } else if (getWidth() > getHeight() * 1.2) {
      beside(nodes, all, now);
    } else {
      above(nodes, all, now);
    }
    getChildren().removeIf(each -> !clock.equals(each));
    getChildren().addAll(nodes);
    applyCss();
  }

  /// The clock and what is played on the left, who sits where on the right.
  private void beside(List<Node> nodes, Box all, RotationFrame now) {
    double panel = Math.min(all.width() * 0.31, all.height() * 0.75);
    double words = Math.max(all.height() * 0.3, all.height() - panel - px(40));
    double size = Math.min(panel, all.height() - words - px(40));
    Box below = new Box(all.x(), all.y() + size + px(40), panel, words);
    face(all.x() + (panel - size) / 2, all.y(), size);
    column(nodes, below, now, 1);
    double x = all.x() + panel + px(72);
    board(nodes, new Box(x, all.y(), all.x() + all.width() - x, all.height()), now);
  }

  /// The clock and what is played above who sits where.
  private void above(List<Node> nodes, Box all, RotationFrame now) {
    double size = Math.min(all.width() * 0.36, all.height() * 0.28);
    face(all.x(), all.y(), size);
    double gap = all.width() * 0.04;
    column(nodes, new Box(all.x() + size + gap, all.y(), all.width() - size - gap, size), now, 1);
    double y = all.y() + size + gap;
    board(nodes, new Box(all.x(), y, all.width(), all.y() + all.height() - y), now);
  }

  private void face(double x, double y, double size) {
    double natural = Math.max(1, clock.prefWidth(-1));
    zoom.setX(size / natural);
    zoom.setY(size / natural);
    clock.resizeRelocate(Math.rint(x), Math.rint(y), natural, natural);
  }

  /// Which round, which part, what to do: all of it, in type as large as fits.
  private void column(List<Node> nodes, Box box, RotationFrame now, double larger) {
    List<Said> said = new ArrayList<>();
    said.add(new Said(now.title(), px(68) * larger, FontWeight.BOLD, "room-title"));
    said.add(new Said(now.part(), px(46) * larger, FontWeight.BOLD, "room-part"));
    if (!now.say().isEmpty()) {
      said.add(new Said(now.say(), px(40) * larger, FontWeight.NORMAL, "room-say"));
    }
    List<Text> texts = List.of();
    for (double share = 1; share > 0.2; share *= STEP) {
      double fits = share;
      texts = said.stream().map(each -> text(each, fits, box.width())).toList();
      if (height(texts) <= box.height()) {
        break;
      }
    }
    double y = box.y();
    for (Text text : texts) {
      text.relocate(Math.rint(box.x()), Math.rint(y));
      y += text.getLayoutBounds().getHeight() + gap(text);
      nodes.add(text);
    }
  }

  private static double gap(Text text) {
    return text.getFont().getSize() * 0.35;
  }

  private static double height(List<Text> texts) {
    return texts.stream().mapToDouble(each -> each.getLayoutBounds().getHeight() + gap(each)).sum();
  }

  private Text text(Said said, double share, double width) {
    Text text = letters(said.text(), Math.max(least(), said.most() * share), said.weight());
    text.setWrappingWidth(Math.floor(width));
    text.getStyleClass().add(said.style());
    return text;
  }

  private static Text letters(String words, double size, FontWeight weight) {
    Text text = new Text(words);
    text.setTextOrigin(VPos.TOP);
    text.setFont(Font.font(FAMILY, weight, Math.floor(size * 2) / 2));
    text.getStyleClass().add("letters");
    return text;
  }

  private void board(List<Node> nodes, Box box, RotationFrame now) {
    double foot = 0;
    if (!now.out().isEmpty()) {
      Text out = text(new Said(now.out(), px(44), FontWeight.BOLD, "room-out"), 1, box.width());
      double high = out.getLayoutBounds().getHeight();
      out.relocate(Math.rint(box.x()), Math.rint(box.y() + box.height() - high));
      nodes.add(out);
      foot = high + px(20);
    }
    SeatPlan plan =
        SeatPlan.of(
            now.groups(),
            new SeatPlan.Space(box.width(), box.height() - foot, least(), px(100)),
            words -> letters(words, 100, FontWeight.BOLD).getLayoutBounds().getWidth() / 100);
    // Few groups stand in the middle, beside the clock.
    double spare = Math.max(0, box.height() - foot - plan.height());
    Box middle = new Box(box.x(), box.y() + spare / 3, box.width(), plan.height());
    heads(nodes, middle, plan);
    for (int group = 0; group < plan.seats().size(); group++) {
      seats(nodes, middle, plan, group);
    }
  }

  private void heads(List<Node> nodes, Box box, SeatPlan plan) {
    List<String> words =
        List.of(
            TEXTS.get("rotation.customer"),
            TEXTS.get("rotation.rep"),
            TEXTS.get("rotation.observer"));
    for (int column = 0; column < plan.columns(); column++) {
      for (int chair = 0; chair < plan.chairs(); chair++) {
        Text head = letters(words.get(chair), plan.head(), FontWeight.NORMAL);
        head.getStyleClass().add("room-head");
        double x = box.x() + plan.columnX(column) + plan.chairX(chair);
        head.relocate(Math.rint(x), Math.rint(box.y()));
        nodes.add(head);
      }
    }
  }

  private static void seats(List<Node> nodes, Box box, SeatPlan plan, int group) {
    double x = box.x() + plan.x(group);
    double y = box.y() + plan.y(group);
    Region card = new Region();
    card.getStyleClass().add("room-group");
    card.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(plan.wide()), Math.rint(plan.high()));
    nodes.add(card);
    List<List<String>> chairs = plan.seats().get(group);
    for (int chair = 0; chair < chairs.size(); chair++) {
      List<String> lines = chairs.get(chair);
      double top = y + (plan.high() - lines.size() * plan.leading()) / 2;
      for (int line = 0; line < lines.size(); line++) {
        Text name = letters(lines.get(line), plan.size(), FontWeight.BOLD);
        name.getStyleClass().add("room-name");
        name.relocate(Math.rint(x + plan.chairX(chair)), Math.rint(top + line * plan.leading()));
        nodes.add(name);
      }
    }
  }
}
