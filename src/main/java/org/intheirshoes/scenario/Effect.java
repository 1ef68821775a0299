package org.intheirshoes.scenario;

import java.util.Set;

/// What a response does, gathered from its marks, its evidence and its flags once, when the script is
/// read.
///
/// @param marks its marks, before any rule
/// @param tone whether it puts a kind word
/// @param acknowledges ids of cues
/// @param apologises ids of the faults it apologises for
/// @param opens ids of promises
/// @param keeps ids of promises
/// @param breaches codes
/// @param sets flags
public record Effect(
    Marks marks,
    Tone tone,
    Set<String> acknowledges,
    Set<String> apologises,
    Set<String> opens,
    Set<String> keeps,
    Set<String> breaches,
    Set<String> sets) {

  /// Whether a response acknowledges, apologises or sympathises.
  public enum Tone {
    KIND,
    PLAIN
  }

  /// What a response does.
  public static Effect of(Response response) {
    boolean kind =
        response.shows(Evidence.Kind.ACK)
            || response.shows(Evidence.Kind.APOLOGY)
            || response.shows(Evidence.Kind.EMPATHY);
    return new Effect(
        response.marks(),
        kind ? Tone.KIND : Tone.PLAIN,
        response.about(Evidence.Kind.ACK),
        response.about(Evidence.Kind.APOLOGY),
        response.about(Evidence.Kind.PROMISE_OPEN),
        response.about(Evidence.Kind.PROMISE_KEEP),
        response.about(Evidence.Kind.BREACH),
        response.sets());
  }
}
