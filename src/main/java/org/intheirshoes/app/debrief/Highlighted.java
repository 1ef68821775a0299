package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// A text whose marked words stand on a rounded ground, as with a text marker. The grounds are drawn
/// behind the text, so that marked words wrap like all others.
public final class Highlighted extends Region {

  private static final Texts TEXTS = Texts.of(Highlighted.class);

  private final TextFlow flow = Parts.styled(new TextFlow(), "rich-text");
  private final List<Ground> grounds = new ArrayList<>();

  /// The ground behind the characters from `from` to before `to`.
  private record Ground(int from, int to, Path path) {}

  /// Shows a text.
  public Highlighted(Passage passage) {
    getStyleClass().add("highlighted");
    int at = 0;
    for (Passage.Span span : passage.spans()) {
      int to = at + span.text().length();
      if (span.tone() != Tone.PLAIN) {
        grounds.add(new Ground(at, to, ground(span.tone())));
      }
      flow.getChildren().add(text(span));
      at = to;
    }
    grounds.forEach(ground -> getChildren().add(ground.path()));
    getChildren().add(flow);
    List<String> costly = passage.in(Tone.COST);
    flow.setAccessibleText(
        costly.isEmpty()
            ? passage.plain()
            : TEXTS.get("highlight.spoken", passage.plain(), String.join("; ", costly)));
    setMinHeight(USE_PREF_SIZE);
  }

  private static Path ground(Tone tone) {
    Path path = Parts.styled(new Path(), "ground", tone.style());
    path.setManaged(false);
    return path;
  }

  private static Text text(Passage.Span span) {
    Text text = new Text(span.text());
    text.getStyleClass().addAll("text", span.tone().style());
    switch (span.style()) {
      case PLAIN -> {}
      case BOLD -> text.getStyleClass().add("bold");
      case ITALIC -> text.getStyleClass().add("italic");
    }
    return text;
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
