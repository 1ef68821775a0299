package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.intheirshoes.scenario.Markup;

/// A paragraph of the room's screen. Its type is set here and not by a style sheet, since it is
/// measured before it is shown; a style sheet gives the colours. Noticed words stand in a box, so that
/// they do not stand out by colour alone.
final class Paragraph extends Region {

  private static final String FAMILY = "Inter";

  private final TextFlow flow = new TextFlow();
  private final List<Ground> grounds = new ArrayList<>();

  /// The ground behind the characters from `from` to before `to`.
  private record Ground(int from, int to, Path path) {}

  /// @param size of the type in pixels
  @SuppressWarnings("MissingSummary")
  Paragraph(Words words, Role role, double size) {
    getStyleClass().addAll("room-text", role.style());
    flow.setLineSpacing(Math.rint(size * role.leading()));
    int at = 0;
    for (Words.Run run : words.runs()) {
      Text text = new Text(run.text());
      text.getStyleClass().add("letters");
      text.setFont(font(role, run.style(), size));
      if (run.ground() == Words.Ground.NOTICED) {
        Path path = new Path();
        path.getStyleClass().add("noticed");
        path.setManaged(false);
        grounds.add(new Ground(at, at + run.text().length(), path));
        getChildren().add(path);
      }
      flow.getChildren().add(text);
      at += run.text().length();
    }
    getChildren().add(flow);
    setAccessibleText(words.plain());
  }

  /// Measures as a paragraph of this kind is set.
  static Measure measure() {
    return new Measure() {
      @Override
      public double height(Words words, Role role, double size, double width) {
        return new Paragraph(words, role, size).flow.prefHeight(width);
      }

      @Override
      public double width(Words words, Role role, double size) {
        return new Paragraph(words, role, size).flow.prefWidth(-1);
      }
    };
  }

  /// The type of the room's screen.
  static Font font(Role role, Markup.Style style, double size) {
    FontWeight weight =
        style == Markup.Style.BOLD || role.weight() == Role.Weight.BOLD
            ? FontWeight.BOLD
            : FontWeight.NORMAL;
    FontPosture posture = style == Markup.Style.ITALIC ? FontPosture.ITALIC : FontPosture.REGULAR;
    return Font.font(FAMILY, weight, posture, size);
  }

  void align(TextAlignment alignment) {
    flow.setTextAlignment(alignment);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return flow.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return flow.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    flow.resizeRelocate(0, 0, getWidth(), getHeight());
    flow.layout();
    for (Ground ground : grounds) {
      ground.path().getElements().setAll(flow.getRangeShape(ground.from(), ground.to(), false));
    }
  }
}
