package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.intheirshoes.scenario.Scenario;

/// A class or a round, line by line. What the lines mean is the business of those who wrote them.
///
/// @param uuid the same on every machine that has it
/// @param script the copy of the script that was played; a round of a drill has none
/// @param plan the line that it began with
/// @param lines one for each step, from the first on
/// @param finished empty while it goes on
record Steps(
    String uuid,
    Optional<ScriptCopy> script,
    String plan,
    List<Line> lines,
    Instant began,
    Optional<Instant> finished) {

  Steps {
    lines = List.copyOf(lines);
  }

  /// A step and when it was made.
  record Line(String text, Instant at) {}

  /// The beginning of something new.
  static Steps begun(Optional<ScriptCopy> script, String plan, Instant at) {
    String uuid = UUID.randomUUID().toString();
    return new Steps(uuid, script, plan, List.of(), at, Optional.empty());
  }

  List<String> texts() {
    return lines.stream().map(Line::text).toList();
  }

  /// The same for a file, with another plan.
  Steps sent(String other, RoundsFile.Line line) {
    List<Line> sent =
        lines.stream()
            .flatMap(each -> line.sent(each.text).map(text -> new Line(text, each.at)).stream())
            .toList();
    return new Steps(uuid, script, other, sent, began, finished);
  }

  /// What was begun here, gone on with as it was elsewhere; empty if that is no longer or has other
  /// steps.
  Optional<Steps> goneOn(Steps elsewhere) {
    List<String> more = elsewhere.texts();
    return more.size() > lines.size() && startsWith(more, texts())
        ? Optional.of(new Steps(uuid, script, plan, elsewhere.lines, began, elsewhere.finished))
        : Optional.empty();
  }

  /// Whether one of the two is the other's beginning.
  boolean isLike(Steps other) {
    return startsWith(texts(), other.texts()) || startsWith(other.texts(), texts());
  }

  private static boolean startsWith(List<String> all, List<String> first) {
    return all.size() >= first.size() && all.subList(0, first.size()).equals(first);
  }

  Optional<Scenario> scenario() {
    return script.map(ScriptCopy::scenario);
  }
}
