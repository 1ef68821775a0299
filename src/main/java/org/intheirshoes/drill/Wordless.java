package org.intheirshoes.drill;

import java.util.Optional;

/// Steps without what players wrote in their own words, which may name others.
final class Wordless {

  private Wordless() {}

  /// A step without words; empty for one that is nothing else. The steps around it fit as before.
  static Optional<RoundStep> of(RoundStep step) {
    return switch (step) {
      case RoundStep.Answered _ -> Optional.of(new RoundStep.Answered(Optional.empty()));
      case RoundStep.Mark(int player, Sheet sheet) ->
          Optional.of(new RoundStep.Mark(player, without(sheet)));
      case RoundStep.Answer _, RoundStep.Commit _, RoundStep.KeepMoment _ -> Optional.empty();
      case RoundStep.Look _,
          RoundStep.Seen _,
          RoundStep.LookAgain _,
          RoundStep.LeaveCards _,
          RoundStep.Start _,
          RoundStep.EndPhase _,
          RoundStep.OfTheClock _,
          RoundStep.Reopen _,
          RoundStep.Place _,
          RoundStep.Settle _,
          RoundStep.Abstain _,
          RoundStep.ObserverSpeaks _,
          RoundStep.NextTurn _,
          RoundStep.OneMoreTurn _,
          RoundStep.EndEarly _,
          RoundStep.Finish _ ->
          Optional.of(step);
    };
  }

  private static Sheet without(Sheet sheet) {
    return new Sheet(
        sheet.marks(),
        sheet.ticks(),
        sheet.notes().stream()
            .map(note -> new Sheet.Moment(note.number(), note.axis(), note.mark(), ""))
            .toList());
  }
}
