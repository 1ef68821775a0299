package org.intheirshoes.app.practice;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// How much time is left for a choice. A screen reader is told at the start, at ten seconds and at five.
final class ClockChip extends Label {

  private static final Texts TEXTS = Texts.of(ClockChip.class);
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final int LATE_FROM = 10;
  private static final int LAST_CALL = 5;

  private final TurnClock clock;

  ClockChip(TurnClock clock) {
    this.clock = clock;
    Parts.styled(this, "chip", "turn-clock");
    setGraphic(Icon.PROMISE.node());
    setId("turn-clock");
    setMinWidth(Region.USE_PREF_SIZE);
  }

  /// Follows the clock.
  Subscription follow() {
    return clock
        .runningProperty()
        .subscribe(
            running -> {
              Visible.when(running).apply(this);
              announce(clock.secondsProperty().get());
            })
        .and(clock.secondsProperty().subscribe(now -> show(now.intValue())));
  }

  private void show(int seconds) {
    setText(TEXTS.get("clock", seconds));
    pseudoClassStateChanged(LATE, seconds <= LATE_FROM);
    if (seconds == LATE_FROM || seconds == LAST_CALL) {
      announce(seconds);
    }
  }

  private void announce(int seconds) {
    setAccessibleText(TEXTS.get("clock.spoken", seconds));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
