package org.intheirshoes.app.debrief;

import java.util.List;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.texts.Texts;

/// Empathy to action: what each turn spent its time on.
///
/// @param beats one for each turn
record Pace(List<Beat> beats) {

  private static final Texts TEXTS = Texts.of(Pace.class);

  Pace {
    beats = List.copyOf(beats);
  }

  /// What a turn spent its time on.
  enum Beat {
    /// It only listened, sympathised or apologised.
    SOFT,
    /// It asked to the point or took a step.
    MOVES_ON,
    /// Neither.
    NEITHER
  }

  /// The pace of a conversation.
  static Pace of(Conversation conversation) {
    return new Pace(conversation.turns().stream().map(Pace::beat).toList());
  }

  private static Beat beat(Turn turn) {
    if (Step.isSoft(turn.response())) {
      return Beat.SOFT;
    }
    return turn.response().marks().action() >= Rubric.MOVES_ON_FROM ? Beat.MOVES_ON : Beat.NEITHER;
  }

  /// How many turns were of a kind.
  int count(Beat beat) {
    return (int) beats.stream().filter(beat::equals).count();
  }

  /// The ratio in words.
  String sentence() {
    int soft = count(Beat.SOFT);
    int moves = count(Beat.MOVES_ON);
    if (soft == 0 && moves == 0) {
      return TEXTS.get("pace.neither");
    }
    if (soft == 0) {
      return TEXTS.get("pace.onlyMoves", moves);
    }
    return moves == 0 ? TEXTS.get("pace.onlySoft", soft) : TEXTS.get("pace.both", soft, moves);
  }
}
