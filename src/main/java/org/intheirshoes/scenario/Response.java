package org.intheirshoes.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One choice of the rep.
///
/// @param id kebab-case, unique in its beat, permanent
/// @param text what the rep says
/// @param marks marks on exactly the axes in play at the beat
/// @param evidence the words that show it
/// @param because why, by axis
/// @param reaction what the customer answers; may be empty
/// @param when offered only if this holds
/// @param sets flags set by it
/// @param next where it leads, tried in order; the last link has no condition
public record Response(
    String id,
    String text,
    Marks marks,
    List<Evidence> evidence,
    Map<Axis, String> because,
    List<Line> reaction,
    Optional<Condition> when,
    Set<String> sets,
    List<Link> next) {

  public Response {
    evidence = List.copyOf(evidence);
    because = Map.copyOf(because);
    reaction = List.copyOf(reaction);
    sets = Sets.of(sets);
    next = List.copyOf(next);
  }

  /// A way on.
  ///
  /// @param when taken only if this holds after the turn
  /// @param to id of a beat or an ending
  public record Link(Optional<Condition> when, String to) {}

  /// Whether it has evidence of a kind.
  public boolean shows(Evidence.Kind kind) {
    for (Evidence each : evidence) {
      if (each.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /// What its evidence of a kind is about: ids of cues, faults or promises, or codes of breaches.
  public Set<String> about(Evidence.Kind kind) {
    Set<String> about = Sets.none();
    for (Evidence each : evidence) {
      if (each.kind() == kind) {
        about = Sets.with(about, each.about());
      }
    }
    return about;
  }
}
