package org.intheirshoes.coach;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Hearing;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Marks;

/// What a learner is told before she chooses. It never names a response.
///
/// @param strength how much to say
/// @param about what it is about
/// @param cue the cue that waits, for [About#CUE]
public record Hint(Strength strength, About about, Optional<Cue> cue) {

  /// Marks from here on make a turn a good one, if all of them reach it.
  private static final int GOOD_FROM = 3;

  /// A mark up to here makes a turn a poor one.
  private static final int POOR_TO = 1;

  /// How much is said.
  public enum Strength {
    /// The thing itself.
    FULL,
    /// A nudge.
    LIGHT,
    /// Nothing.
    NONE
  }

  /// What a hint is about.
  public enum About {
    /// Something that matters to the customer and was not picked up.
    CUE,
    /// The customer was heard; now something has to happen.
    STEP,
    /// An apology was made already.
    APOLOGY,
    /// A promise is open.
    PROMISE,
    /// A limit is in play.
    LIMIT
  }

  /// How much to say after these turns: everything at first, less after each good turn, more after each
  /// poor one.
  public static Strength strength(List<Turn> turns) {
    int lighter = 0;
    for (Turn turn : turns) {
      lighter = Math.clamp((long) lighter + change(turn), 0, Strength.values().length - 1);
    }
    return Strength.values()[lighter];
  }

  private static int change(Turn turn) {
    Marks marks = turn.taken().effective();
    List<Integer> given = Axis.ALL.stream().filter(marks::inPlay).map(marks::on).toList();
    if (!turn.taken().fired().isEmpty() || given.stream().anyMatch(mark -> mark <= POOR_TO)) {
      return -1;
    }
    return given.stream().allMatch(mark -> mark >= GOOD_FROM) ? 1 : 0;
  }

  /// The hint where a conversation stands; empty where nothing is to be said.
  public static Optional<Hint> at(Conversation conversation) {
    Strength strength = strength(conversation.turns());
    return strength == Strength.NONE
        ? Optional.empty()
        : conversation.beat().flatMap(beat -> about(conversation, beat, strength));
  }

  private static Optional<Hint> about(Conversation conversation, Beat beat, Strength strength) {
    if (conversation.memory().soft() > 0 && beat.axes().contains(Axis.ACTION)) {
      return Optional.of(new Hint(strength, About.STEP, Optional.empty()));
    }
    if (!conversation.memory().promises().isEmpty()) {
      return Optional.of(new Hint(strength, About.PROMISE, Optional.empty()));
    }
    Optional<Cue> waiting = waiting(conversation, beat);
    if (waiting.isPresent()) {
      return Optional.of(new Hint(strength, About.CUE, waiting));
    }
    if (!conversation.memory().apologies().isEmpty()) {
      return Optional.of(new Hint(strength, About.APOLOGY, Optional.empty()));
    }
    if (beat.axes().contains(Axis.BOUNDARIES)) {
      return Optional.of(new Hint(strength, About.LIMIT, Optional.empty()));
    }
    return Optional.empty();
  }

  /// Of the cues that wait, the one that matters most, else the one said last.
  private static Optional<Cue> waiting(Conversation conversation, Beat beat) {
    if (!beat.axes().contains(Axis.ACKNOWLEDGEMENT)) {
      return Optional.empty();
    }
    List<Cue> missed = Hearing.of(conversation).missed();
    return missed.stream()
        .filter(cue -> cue.matters() == Cue.Matters.PRIMARY)
        .findFirst()
        .or(() -> missed.stream().max(Comparator.comparingInt(missed::indexOf)));
  }
}
