package org.intheirshoes.app.classroom;

import java.util.Optional;

/// The lower edge: the caption to the left, the prompt in the middle, clock and page to the right.
///
/// @param prompt what the room is asked to do, if it stands here
/// @param moved what the room is asked to do, if it stands above
/// @param outer how wide the left and the right part are, each
/// @param height 0 if the edge is empty
record StripPlan(Optional<String> prompt, Optional<String> moved, double outer, double height) {

  /// A caption wider than this share of the edge wraps.
  private static final double WIDEST = 0.32;

  /// Whether the number of the page has to be shown.
  enum Pages {
    ONE,
    MANY
  }

  static StripPlan of(RoomFrame frame, Metrics metrics, double width, Pages pages) {
    RoomFrame.Strip strip = frame.strip();
    Measure measure = metrics.measure();
    double size = metrics.scale().size(Role.STRIP);
    double whole = width - 2 * RoomPlan.side(metrics.scale(), width);
    double clock = strip.secondsLeft().isPresent() ? size * 5 : 0;
    double right = clock + (pages == Pages.MANY ? size * 5 : 0);
    double left =
        strip.caption().map(text -> measure.width(Words.of(text), Role.STRIP, size)).orElse(0.0);
    double outer = Math.max(right, Math.min(Math.ceil(left), whole * WIDEST));
    double inner = whole - 2 * outer - 2 * size;
    boolean listening = frame instanceof RoomFrame.Exchange said && said.bands().isEmpty();
    Optional<String> prompt =
        listening
            ? Optional.empty()
            : strip
                .prompt()
                .filter(text -> measure.width(Words.of(text), Role.PROMPT, size) <= inner);
    double line = measure.height(Words.of("8"), Role.STRIP, size, whole);
    double caption =
        strip
            .caption()
            .map(text -> measure.height(Words.of(text), Role.STRIP, size, outer))
            .orElse(0.0);
    double height = Math.max(caption, right > 0 || prompt.isPresent() ? line : 0);
    Optional<String> moved = prompt.isPresent() ? Optional.empty() : strip.prompt();
    return new StripPlan(prompt, moved, outer, height);
  }
}
