package org.intheirshoes.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Response;

/// Two plays of the same scene side by side, under one rule or under two.
///
/// @param before the earlier one
/// @param now the later one
/// @param parted the first turn, from 1, in which another response was chosen or one play was already
///     over; empty where both are the same
public record Comparison(Conversation before, Conversation now, Optional<Integer> parted) {

  /// A place of the script that both plays came by. They may have come by in different turns.
  public record Meeting(Turn before, Turn now) {

    /// Whether the same was said in both.
    public boolean isSame() {
      return before.response().id().equals(now.response().id());
    }

    /// What was open before and not now.
    public List<Response> closed() {
      return without(before.offered(), now.offered());
    }

    /// What is open now and was not before.
    public List<Response> opened() {
      return without(now.offered(), before.offered());
    }

    private static List<Response> without(List<Response> all, List<Response> others) {
      List<String> known = others.stream().map(Response::id).toList();
      return all.stream().filter(each -> !known.contains(each.id())).toList();
    }
  }

  /// Compares two plays.
  ///
  /// @throws IllegalArgumentException if they are plays of different scenarios
  public static Comparison of(Conversation before, Conversation now) {
    if (!before.scenario().id().equals(now.scenario().id())) {
      throw new IllegalArgumentException(
          before.scenario().id() + " is another scenario than " + now.scenario().id());
    }
    List<String> one = before.choices();
    List<String> other = now.choices();
    int same = 0;
    while (same < Math.min(one.size(), other.size()) && one.get(same).equals(other.get(same))) {
      same++;
    }
    boolean equal = same == one.size() && same == other.size();
    return new Comparison(before, now, equal ? Optional.empty() : Optional.of(same + 1));
  }

  /// Whether the scene was played under two rules: as two variants of the script, or as one and as
  /// written.
  public boolean isOfTwoRules() {
    return !before.scenario().variations().played().equals(now.scenario().variations().played());
  }

  /// What was said before in the turn in which they parted.
  public Optional<Turn> saidBefore() {
    return parted.flatMap(turn -> at(before, turn));
  }

  /// What was said now in the turn in which they parted.
  public Optional<Turn> saidNow() {
    return parted.flatMap(turn -> at(now, turn));
  }

  private static Optional<Turn> at(Conversation conversation, int turn) {
    return turn <= conversation.turns().size()
        ? Optional.of(conversation.turns().get(turn - 1))
        : Optional.empty();
  }

  /// The places both came by, in the order of the later play: the first visit of one beside the first
  /// of the other, the second beside the second.
  public List<Meeting> meetings() {
    List<Turn> left = new ArrayList<>(before.turns());
    List<Meeting> meetings = new ArrayList<>();
    for (Turn turn : now.turns()) {
      left.stream()
          .filter(each -> each.beat().id().equals(turn.beat().id()))
          .findFirst()
          .ifPresent(
              met -> {
                left.remove(met);
                meetings.add(new Meeting(met, turn));
              });
    }
    return meetings;
  }

  /// How much lower the frustration ended now, -100..100.
  public int calmer() {
    return before.memory().frustration() - now.memory().frustration();
  }

  /// How much higher the trust ended now, -100..100.
  public int closer() {
    return now.memory().trust() - before.memory().trust();
  }
}
