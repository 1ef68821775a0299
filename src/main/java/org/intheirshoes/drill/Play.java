package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Line;

/// How far a turn in the chairs has come.
sealed interface Play {

  /// A drill.
  ///
  /// @param hand what was dealt
  /// @param phase from 0
  record OfDrill(Hand hand, int phase, PhaseClock clock) implements Play {
    OfDrill with(PhaseClock other) {
      return new OfDrill(hand, phase, other);
    }
  }

  /// A scenario.
  ///
  /// @param placed the turns of the path so far
  /// @param words what the rep said at this turn, if somebody wrote it down
  /// @param picks of this turn
  record OfScenario(
      Conversation path,
      List<TurnResult.Placed> placed,
      Optional<String> words,
      Map<Integer, Pick> picks)
      implements Play {
    public OfScenario {
      placed = List.copyOf(placed);
      picks = Map.copyOf(picks);
    }

    static OfScenario begin(Conversation path) {
      return new OfScenario(path, List.of(), Optional.empty(), Map.of());
    }

    /// What the customer reads: what the last answer did, then what comes.
    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      if (!path.turns().isEmpty()) {
        Turn last = path.turns().getLast();
        lines.addAll(last.response().reaction());
      }
      path.beat().ifPresent(beat -> lines.addAll(beat.lines()));
      return lines;
    }

    Stage.Reading reading(int player) {
      return new Stage.Reading(player, lines(), path.isOver() ? Stage.Last.YES : Stage.Last.NO);
    }

    Stage.Choosing choosing() {
      return new Stage.Choosing(path.offered(), words, picks);
    }
  }
}
