package org.intheirshoes.app.debrief;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// A decision on the curve.
final class DecisionPoint extends Button {

  private static final Texts TEXTS = Texts.of(DecisionPoint.class);

  DecisionPoint(Decision decision, MoodPoint mood, IntConsumer select) {
    String cost = decision.cost().map(Points::text).orElse(TEXTS.get("points.unknown"));
    String name = TEXTS.get("mood.point", decision.turn(), mood.frustration(), mood.trust(), cost);
    setId("point-" + decision.turn());
    setAccessibleText(name);
    setTooltip(new Tooltip(TEXTS.get("mood.turn", decision.turn()) + ", " + cost));
    setOnAction(_ -> select.accept(decision.turn()));
    Parts.styled(
        this,
        "decision-point",
        switch (decision.worth()) {
          case COSTLY -> "costly";
          case BEST, AS_GOOD, UNKNOWN -> "lossless";
        });
  }
}
