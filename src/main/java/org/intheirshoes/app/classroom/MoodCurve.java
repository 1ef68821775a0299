package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.function.ToIntFunction;
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
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.scenario.Markup;

/// Frustration and trust from the start to the end, without numbers. The curves are told apart by
/// their names and by a dashed line.
final class MoodCurve extends Region {

  private static final Texts TEXTS = Texts.of(MoodCurve.class);
  private static final double PAD = 0.08;

  private final List<RoomFrame.Mood> mood;
  private final double size;
  private final Path frustration = new Path();
  private final Path trust = new Path();
  private final Circle first = new Circle();
  private final Circle second = new Circle();
  private final List<Key> keys;

  /// A name with a piece of its curve.
  private record Key(Line stroke, Text name) {}

  MoodCurve(List<RoomFrame.Mood> mood, Metrics metrics) {
    this.mood = mood;
    this.size = Math.max(metrics.scale().size(Role.NAME), metrics.scale().size(Role.STRIP));
    getStyleClass().add("room-curve");
    keys =
        List.of(
            key(TEXTS.get("mood.frustration"), "frustration"),
            key(TEXTS.get("mood.trust"), "trust"));
    frustration.getStyleClass().add("frustration");
    trust.getStyleClass().add("trust");
    first.getStyleClass().add("frustration");
    second.getStyleClass().add("trust");
    for (Shape line :
        List.of(frustration, trust, keys.getFirst().stroke(), keys.getLast().stroke())) {
      line.setStrokeWidth(Math.max(3, size / 5));
      line.setStrokeLineCap(StrokeLineCap.ROUND);
      line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    }
    trust.getStrokeDashArray().setAll(size * 0.5, size * 0.45);
    keys.getLast().stroke().getStrokeDashArray().setAll(size * 0.5, size * 0.45);
    getChildren().addAll(frustration, trust, first, second);
    keys.forEach(key -> getChildren().addAll(key.stroke(), key.name()));
    for (Node node : getChildren()) {
      node.setManaged(false);
    }
    setAccessibleText(TEXTS.get("mood.spoken"));
  }

  private Key key(String text, String style) {
    Text letters = new Text(text);
    letters.getStyleClass().addAll("letters", style);
    letters.setFont(Paragraph.font(Role.NAME, Markup.Style.BOLD, size));
    Line stroke = new Line();
    stroke.getStyleClass().add(style);
    return new Key(stroke, letters);
  }

  @Override
  protected void layoutChildren() {
    double pad = getWidth() * PAD;
    double head = pad + size * 2.6;
    double height = getHeight() - pad - head;
    draw(frustration, first, RoomFrame.Mood::frustration, head, height);
    draw(trust, second, RoomFrame.Mood::trust, head, height);
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

  private void draw(
      Path path, Circle end, ToIntFunction<RoomFrame.Mood> figure, double top, double height) {
    double pad = getWidth() * PAD;
    double step = (getWidth() - 2 * pad) / (mood.size() - 1);
    path.getElements().clear();
    for (int i = 0; i < mood.size(); i++) {
      double x = pad + i * step;
      double y = top + height * (1 - figure.applyAsInt(mood.get(i)) / 100.0);
      path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      end.setCenterX(x);
      end.setCenterY(y);
    }
    end.setRadius(size / 3.2);
  }
}
