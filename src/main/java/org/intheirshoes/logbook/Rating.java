package org.intheirshoes.logbook;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.jspecify.annotations.Nullable;

/// The figures of a finished conversation, as the review has them.
///
/// @param review the review
/// @param worst the worst regret at each turn; 0 where it is not known
/// @param flags the flags of each turn
record Rating(Review review, List<Integer> worst, List<Set<TurnFlag>> flags) {

  /// The figures of a finished conversation.
  static Rating of(Conversation conversation, Analysis analysis) {
    return new Rating(
        Review.of(conversation, analysis),
        conversation.turns().stream().map(turn -> worst(turn, analysis)).toList(),
        Flags.of(conversation));
  }

  private static int worst(Turn turn, Analysis analysis) {
    return switch (analysis) {
      case Exact exact -> exact.worstRegret(turn);
      case Bounded _ -> 0;
    };
  }

  /// Writes them to the conversation with this number.
  void write(Connection open, long id, Instant at) throws SQLException {
    Database.update(
        open,
        "update conversation set rated = ?, skill = ?, headline = ?, acknowledgement = ?,"
            + " action = ?, boundaries = ? where id = ?",
        at.toEpochMilli(),
        orNull(review.skill()),
        orNull(review.headline()),
        orNull(review.profile().on(Axis.ACKNOWLEDGEMENT)),
        orNull(review.profile().on(Axis.ACTION)),
        orNull(review.profile().on(Axis.BOUNDARIES)),
        id);
    List<Turn> turns = review.conversation().turns();
    for (int i = 0; i < turns.size(); i++) {
      int regret = 0;
      double cost = 0;
      if (i < review.turns().size()) {
        TurnReview turn = review.turns().get(i);
        regret = turn.regret().total();
        cost = turn.cost();
      }
      Database.update(
          open,
          "update choice set regret = ?, worst_regret = ?, cost = ?, flags = ?"
              + " where conversation = ? and number = ? and taken_back is null",
          regret,
          worst.get(i),
          cost,
          flags.get(i).stream().map(Enum::name).collect(Collectors.joining(" ")),
          id,
          turns.get(i).number());
    }
    Turn last = turns.getLast();
    Database.update(
        open,
        "update choice set rules = ? where conversation = ? and number = ? and taken_back is null",
        Writing.codes(last, review.conversation().ended().orElseThrow()),
        id,
        last.number());
  }

  private static @Nullable Double orNull(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private static @Nullable Integer orNull(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
