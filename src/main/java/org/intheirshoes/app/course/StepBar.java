package org.intheirshoes.app.course;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The steps of a course as pieces of one bar: full where they are done. All pieces of a kind are one
/// shape.
final class StepBar extends Region {

  private static final Texts TEXTS = Texts.of(StepBar.class);

  /// Pixels of the line around a piece.
  private static final double LINE = 1;

  private final Map<Stop.State, SVGPath> pieces = new EnumMap<>(Stop.State.class);
  private List<Stop.State> states = List.of();

  StepBar() {
    getStyleClass().add("step-bar");
    setAccessibleRole(AccessibleRole.TEXT);
    for (Stop.State state : Stop.State.values()) {
      SVGPath piece =
          Parts.styled(
              new SVGPath(),
              "step-piece",
              switch (state) {
                case DONE -> "step-done";
                case NEXT -> "step-next";
                case OPEN -> "step-open";
              });
      piece.setManaged(false);
      pieces.put(state, piece);
      getChildren().add(piece);
    }
  }

  /// Shows how far somebody is.
  void show(Trail trail) {
    states = trail.stops().stream().map(Stop::state).toList();
    setAccessibleText(TEXTS.get("count.spoken", trail.done(), trail.stops().size()));
    requestLayout();
  }

  /// Its height comes from the style sheet, with the size of the text; its width is the room there is.
  @Override
  protected void layoutChildren() {
    double gap = getHeight() / 2;
    double width = Math.max(1, (getWidth() + gap) / Math.max(1, states.size()) - gap);
    Map<Stop.State, StringBuilder> outlines = new EnumMap<>(Stop.State.class);
    for (int i = 0; i < states.size(); i++) {
      outlines
          .computeIfAbsent(states.get(i), _ -> new StringBuilder())
          .append(piece(i * (width + gap), width));
    }
    pieces.forEach(
        (state, piece) ->
            piece.setContent(outlines.getOrDefault(state, new StringBuilder()).toString()));
  }

  /// The outline of one piece, drawn along the middle of its line.
  private String piece(double x, double width) {
    double inset = LINE / 2;
    double radius = Math.max(0, getHeight() / 2 - inset);
    double left = snapPositionX(x) + inset + radius;
    double right = Math.max(left, snapPositionX(x + width) - inset - radius);
    return "M%s %sH%sA%s %s 0 0 1 %s %sH%sA%s %s 0 0 1 %s %sZ"
        .formatted(
            left,
            inset,
            right,
            radius,
            radius,
            right,
            inset + 2 * radius,
            left,
            radius,
            radius,
            left,
            inset);
  }
}
