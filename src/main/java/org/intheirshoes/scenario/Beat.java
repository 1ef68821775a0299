package org.intheirshoes.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One exchange: what is said, and the responses the rep can choose.
///
/// @param id kebab-case, unique in the script, permanent
/// @param stakes how much it weighs, 1..3
/// @param axes the axes in play
/// @param lines what the customer (or another) says
/// @param notice a question put before the responses are shown
/// @param facilitator what to raise with a class here
/// @param limit a time limit, if the beat has one
/// @param responses at least one, at most 12
public record Beat(
    String id,
    int stakes,
    Set<Axis> axes,
    List<Line> lines,
    Optional<String> notice,
    Optional<String> facilitator,
    Optional<TimeLimit> limit,
    List<Response> responses)
    implements Place {

  public Beat {
    axes = Set.copyOf(axes);
    lines = List.copyOf(lines);
    responses = List.copyOf(responses);
  }

  /// A time limit.
  ///
  /// @param seconds at least 1
  /// @param silence id of the response taken when the time runs out
  public record TimeLimit(int seconds, String silence) {}

  /// The response with this id.
  public Optional<Response> response(String id) {
    return responses.stream().filter(each -> each.id().equals(id)).findFirst();
  }
}
