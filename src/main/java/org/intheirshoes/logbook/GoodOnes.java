package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;

/// The good moments of late, while the conversations are read one after the other.
///
/// @param found the oldest first
record GoodOnes(List<Found> found) {

  private static final int LATELY_DAYS = 30;
  private static final int MOST = 200;
  private static final int HIGH_STAKES = 2;

  /// A turn under this quality, right before, makes the best line a recovery: it is what the schedule
  /// calls hard.
  private static final double COSTLY_BELOW = 0.6;

  /// A moment.
  ///
  /// @param day of its conversation
  record Found(LocalDate day, GoodMoment moment) {}

  /// Before the first conversation.
  static GoodOnes none() {
    return new GoodOnes(new ArrayList<>());
  }

  void add(Played conversation, LocalDate day, Scripts scripts) {
    Optional<PlayedTurn> before = Optional.empty();
    for (PlayedTurn turn : conversation.turns()) {
      Optional<Response> said = scripts.response(conversation, turn);
      Optional<GoodMoment.Reason> reason = reason(turn, before, said);
      if (reason.isPresent() && said.isPresent()) {
        found.add(
            new Found(
                day,
                new GoodMoment(
                    conversation.id(),
                    conversation.title(),
                    turn.number(),
                    turn.at(),
                    Markup.plain(said.get().text()),
                    reason.get())));
      }
      before = Optional.of(turn);
    }
    while (!found.isEmpty() && (found.size() > MOST || isPast(found.getFirst(), day))) {
      found.removeFirst();
    }
  }

  private static boolean isPast(Found one, LocalDate today) {
    return one.day().isBefore(today.minusDays(LATELY_DAYS));
  }

  /// Those of the last days, the latest first.
  List<GoodMoment> lately(LocalDate today) {
    return found.reversed().stream().filter(one -> !isPast(one, today)).map(Found::moment).toList();
  }

  private static Optional<GoodMoment.Reason> reason(
      PlayedTurn turn, Optional<PlayedTurn> before, Optional<Response> said) {
    if (turn.flags().contains(TurnFlag.BREACH)) {
      return Optional.empty();
    }
    if (said.filter(each -> each.shows(Evidence.Kind.PROMISE_KEEP)).isPresent()) {
      return Optional.of(GoodMoment.Reason.PROMISE_KEPT);
    }
    if (turn.regret() > 0 || turn.worstRegret() == 0) {
      return Optional.empty();
    }
    OptionalDouble last = before.map(Trial::quality).orElse(OptionalDouble.empty());
    if (last.orElse(1) < COSTLY_BELOW) {
      return Optional.of(GoodMoment.Reason.RECOVERY);
    }
    return turn.stakes() >= HIGH_STAKES
        ? Optional.of(GoodMoment.Reason.BEST_AT_STAKES)
        : Optional.empty();
  }
}
