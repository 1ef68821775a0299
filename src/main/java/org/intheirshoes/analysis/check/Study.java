package org.intheirshoes.analysis.check;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.BeatFigures;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Outcomes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;

/// What the exact analysis of a script holds ready for the search for smells.
///
/// @param exact the analysis
/// @param outcomes what the paths come to
/// @param beats the beats that some path reaches, in the order of the script
/// @param bestLine the best conversation
record Study(Exact exact, Outcomes outcomes, List<BeatFigures> beats, Conversation bestLine) {

  static Study of(Exact exact) {
    Scenario scenario = exact.scenario();
    return new Study(
        exact,
        Outcomes.of(exact),
        scenario.beats().stream().map(exact::figures).flatMap(Optional::stream).toList(),
        exact.bestFrom(Conversation.begin(scenario)));
  }

  Scenario scenario() {
    return exact.scenario();
  }

  /// The beats that leave a choice.
  List<BeatFigures> choices() {
    return beats.stream().filter(BeatFigures::isChoice).toList();
  }
}
