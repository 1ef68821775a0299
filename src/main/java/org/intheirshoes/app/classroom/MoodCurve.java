package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.function.ToIntFunction;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
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
  private final Text name;
  private final Text other;

  MoodCurve(List<RoomFrame.Mood> mood, Metrics metrics) {
    this.mood = mood;
    this.size = Math.max(metrics.scale().size(Role.NAME), metrics.scale().size(Role.STRIP));
    name = letters(TEXTS.get("mood.frustration"), "frustration");
    other = letters(TEXTS.get("mood.trust"), "trust");
    getStyleClass().add("room-curve");
    frustration.getStyleClass().add("frustration");
    trust.getStyleClass().add("trust");
    first.getStyleClass().add("frustration");
    second.getStyleClass().add("trust");
    for (Path path : List.of(frustration, trust)) {
      path.setStrokeWidth(Math.max(3, size / 6));
    }
    trust.getStrokeDashArray().setAll(size * 0.5, size * 0.4);
    getChildren().addAll(frustration, trust, first, second, name, other);
    for (javafx.scene.Node node : getChildren()) {
      node.setManaged(false);
    }
    setAccessibleText(TEXTS.get("mood.spoken"));
  }

  private Text letters(String text, String style) {
    Text letters = new Text(text);
    letters.getStyleClass().addAll("letters", style);
    letters.setFont(Paragraph.font(Role.NAME, Markup.Style.BOLD, size));
    return letters;
  }

  @Override
  protected void layoutChildren() {
    double pad = getWidth() * PAD;
    double line = size * 1.5;
    double height = getHeight() - 2 * pad - line;
    draw(frustration, first, RoomFrame.Mood::frustration, pad + line / 2, height);
    draw(trust, second, RoomFrame.Mood::trust, pad + line / 2, height);
    boolean above = mood.getFirst().frustration() >= mood.getFirst().trust();
    label(name, mood.getFirst().frustration(), above, pad + line / 2, height);
    label(other, mood.getFirst().trust(), !above, pad + line / 2, height);
  }

  private double y(int value, double top, double height) {
    return top + height * (1 - value / 100.0);
  }

  private void draw(
      Path path, Circle end, ToIntFunction<RoomFrame.Mood> figure, double top, double height) {
    double pad = getWidth() * PAD;
    double step = (getWidth() - 2 * pad) / (mood.size() - 1);
    path.getElements().clear();
    for (int i = 0; i < mood.size(); i++) {
      double x = pad + i * step;
      double y = y(figure.applyAsInt(mood.get(i)), top, height);
      path.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
      end.setCenterX(x);
      end.setCenterY(y);
    }
    end.setRadius(size / 4);
  }

  private void label(Text text, int value, boolean above, double top, double height) {
    text.setX(getWidth() * PAD);
    double y = y(value, top, height);
    text.setY(above ? y - size * 0.6 : y + size * 1.3);
  }
}
