package org.intheirshoes.app.classroom;

import java.util.Optional;

/// The lower edge: caption, prompt, and clock with the number of the page, in three thirds.
///
/// @param prompt what the room is asked to do, if it stands here
/// @param moved what the room is asked to do, if it stands above
/// @param height 0 if the edge is empty
record StripPlan(Optional<String> prompt, Optional<String> moved, double height) {

  /// How much of the width the caption and the clock may have, each.
  static final double OUTER = 0.3;

  /// Between the thirds.
  static final double GAP = 30;

  /// Whether the number of the page has to be shown.
  enum Pages {
    ONE,
    MANY
  }

  static StripPlan of(RoomFrame frame, Metrics metrics, double width, Pages pages) {
    TypeScale scale = metrics.scale();
    double size = scale.size(Role.STRIP);
    double whole = width - 2 * RoomPlan.side(scale, width);
    RoomFrame.Strip strip = frame.strip();
    double inner = whole * (1 - 2 * OUTER) - 2 * scale.px(GAP);
    boolean alone = frame instanceof RoomFrame.Exchange exchange && exchange.bands().isEmpty();
    Optional<String> prompt =
        alone
            ? Optional.empty()
            : strip
                .prompt()
                .filter(
                    text -> metrics.measure().width(Words.of(text), Role.PROMPT, size) <= inner);
    double line = metrics.measure().height(Words.of("8"), Role.STRIP, size, whole);
    double caption =
        strip
            .caption()
            .map(text -> metrics.measure().height(Words.of(text), Role.STRIP, size, whole * OUTER))
            .orElse(0.0);
    boolean right = pages == Pages.MANY || strip.secondsLeft().isPresent();
    double height = Math.max(caption, right || prompt.isPresent() ? line : 0);
    return new StripPlan(prompt, prompt.isPresent() ? Optional.empty() : strip.prompt(), height);
  }
}
