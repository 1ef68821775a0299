package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// Frustration and trust from the start to the end: of one path, or of two below each other, turn
/// below turn, with what each turn cost and a line where they part. The curves are told apart by
/// their names and by a dashed line.
final class MoodCurve extends Region {

  private static final Texts TEXTS = Texts.of(MoodCurve.class);
  private static final double PAD = 0.06;

  private final RoomFrame.Curves curves;
  private final double size;
  private final List<Panel> panels;
  private final List<Key> keys;
  private final Path parting = new Path();

  /// A name with a piece of its curve.
  private record Key(Line stroke, Text name) {}

  /// A path.
  private record Panel(
      RoomFrame.Course course,
      Path frustration,
      Path trust,
      Circle frustrated,
      Circle trusting,
      Text name,
      List<Text> costs) {

    List<Node> nodes() {
      List<Node> nodes = new ArrayList<>(List.of(frustration, trust, frustrated, trusting, name));
      nodes.addAll(costs);
      return nodes;
    }
  }

  /// @param size of the type in pixels
  @SuppressWarnings("MissingSummary")
  MoodCurve(RoomFrame.Curves curves, double size) {
    this.curves = curves;
    this.size = size;
    getStyleClass().add("room-curve");
    keys =
        List.of(
            key(TEXTS.get("mood.frustration"), "frustration"),
            key(TEXTS.get("mood.trust"), "trust"));
    panels = curves.courses().stream().map(this::panel).toList();
    parting.getStyleClass().add("parting");
    parting.setStrokeWidth(Math.max(1, size / 14));
    parting.setVisible(curves.partsAt().isPresent());
    getChildren().add(parting);
    panels.forEach(panel -> getChildren().addAll(panel.nodes()));
    keys.forEach(key -> getChildren().addAll(key.stroke(), key.name()));
    for (Node node : getChildren()) {
      node.setManaged(false);
    }
    setAccessibleText(spoken());
  }

  /// The size of its type on a screen.
  static double size(Metrics metrics) {
    return Math.max(metrics.scale().size(Role.NAME), metrics.scale().size(Role.STRIP));
  }

  private String spoken() {
    return panels.size() < 2
        ? TEXTS.get("mood.spoken")
        : TEXTS.get(
            "mood.spoken.two",
            panels.stream().map(each -> each.course().name()).collect(Collectors.joining("; ")));
  }

  private Panel panel(RoomFrame.Course course) {
    Text name = letters(course.name(), "path-name");
    List<Text> costs =
        course.costs().stream()
            .map(cost -> letters(cost > 0 ? TEXTS.get("mood.cost", cost) : "0", "turn-cost"))
            .toList();
    for (int i = 0; i < costs.size(); i++) {
      if (course.costs().get(i) > 0) {
        costs.get(i).getStyleClass().add("turn-lost");
      }
    }
    Panel panel =
        new Panel(
            course,
            stroke(new Path(), "frustration"),
            stroke(new Path(), "trust"),
            end("frustration"),
            end("trust"),
            name,
            costs);
    panel.trust.getStrokeDashArray().setAll(size * 0.5, size * 0.45);
    return panel;
  }

  private <S extends Shape> S stroke(S line, String style) {
    line.getStyleClass().add(style);
    line.setStrokeWidth(Math.max(2, size / 5));
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }

  private Circle end(String style) {
    Circle end = new Circle(size / 3.2);
    end.getStyleClass().add(style);
    return end;
  }

  private Key key(String text, String style) {
    Line stroke = stroke(new Line(), style);
    if (style.equals("trust")) {
      stroke.getStrokeDashArray().setAll(size * 0.5, size * 0.45);
    }
    return new Key(stroke, letters(text, style));
  }

  private Text letters(String text, String style) {
    Text letters = new Text(text);
    letters.getStyleClass().addAll("letters", style);
    letters.setFont(Paragraph.font(Role.NAME, Markup.Style.BOLD, size));
    return letters;
  }

  @Override
  protected void layoutChildren() {
    double pad = Math.max(size * 0.7, getWidth() * PAD);
    double top = pad + size * 1.8;
    double each = (getHeight() - pad - top) / Math.max(1, panels.size());
    parting.getElements().clear();
    for (int i = 0; i < panels.size(); i++) {
      draw(panels.get(i), pad, top + i * each, each);
    }
    double x = pad;
    for (Key key : keys) {
      double y = pad + size * 0.65;
      key.stroke().setStartX(x);
      key.stroke().setEndX(x + size * 1.4);
      key.stroke().setStartY(y);
      key.stroke().setEndY(y);
      key.name().setX(x + size * 1.9);
      key.name().setY(pad + size);
      x += size * 2.9 + key.name().getLayoutBounds().getWidth();
    }
  }

  /// From one turn to the next; the same for both paths.
  private double step(double pad) {
    int points = panels.stream().mapToInt(each -> each.course().mood().size()).max().orElse(2);
    return (getWidth() - 2 * pad) / Math.max(1, points - 1);
  }

  private void draw(Panel panel, double pad, double top, double height) {
    double named = panel.course().name().isEmpty() ? size * 0.8 : size * 2.3;
    double under = panel.costs().isEmpty() ? 0 : size * 1.7;
    panel.name().setX(pad);
    panel.name().setY(top + size * 1.5);
    double from = top + named;
    double high = height - named - under - size * 0.4;
    draw(panel, panel.frustration(), panel.frustrated(), RoomFrame.Mood::frustration, from, high);
    draw(panel, panel.trust(), panel.trusting(), RoomFrame.Mood::trust, from, high);
    part(pad, from, from + high);
    double free = pad;
    for (int i = 0; i < panel.costs().size(); i++) {
      Text cost = panel.costs().get(i);
      double wide = cost.getLayoutBounds().getWidth();
      double x = Math.min(pad + (i + 1) * step(pad) - wide / 2, getWidth() - pad * 0.3 - wide);
      // Where the turns stand too close, a figure gives way to the one before.
      cost.setVisible(x >= free);
      cost.setX(x);
      cost.setY(from + high + size * 1.5);
      free = cost.isVisible() ? x + wide + size * 0.3 : free;
    }
  }

  /// A line where the paths part, beside the curves only.
  private void part(double pad, double from, double to) {
    curves
        .partsAt()
        .ifPresent(
            turn -> {
              double x = Math.rint(pad + (turn - 1) * step(pad));
              parting.getElements().addAll(new MoveTo(x, from), new LineTo(x, to));
            });
  }

  private void draw(
      Panel panel,
      Path path,
      Circle end,
      ToIntFunction<RoomFrame.Mood> figure,
      double top,
      double height) {
    double pad = Math.max(size * 0.7, getWidth() * PAD);
    double step = step(pad);
    List<RoomFrame.Mood> mood = panel.course().mood();
    path.getElements().clear();
    for (int i = 0; i < mood.size(); i++) {
      double x = pad + i * step;
      double y = top + height * (1 - figure.applyAsInt(mood.get(i)) / 100.0);
      path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      end.setCenterX(x);
      end.setCenterY(y);
    }
  }
}
