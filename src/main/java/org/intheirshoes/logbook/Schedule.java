package org.intheirshoes.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What comes back and when: one card for each skill for want of which a decision lost something.
///
/// A card opens with the first such decision. Each later day on which a scenario of that skill is
/// finished is one review; only the first play of a scenario on a day counts, since the second knows
/// the answers. The grade of the day comes from the mean quality of the decisions that asked for the
/// skill, weighted by their stakes; a breach among them is always "again".
///
/// @param cards the soonest due first
public record Schedule(List<Card> cards) {

  public Schedule {
    cards = List.copyOf(cards);
  }

  /// Something that comes back.
  ///
  /// @param skill id of the skill
  /// @param due the day on which to practise it again
  /// @param reviews how often it was graded, at least 1
  /// @param slips the decisions that lost something for want of it, the oldest first; only the last
  ///     ten
  public record Card(String skill, LocalDate due, int reviews, List<Slip> slips) {
    public Card {
      slips = List.copyOf(slips);
    }
  }

  /// A decision that lost something.
  ///
  /// @param scenario id of the scenario
  /// @param at when it was
  /// @param words what was said; empty where the script is not at hand
  public record Slip(String scenario, Instant at, String words) {}

  /// The schedule that a history makes.
  public static Schedule of(History history) {
    return Tally.of(history).schedule();
  }

  /// The cards that are due on a day or were before.
  public List<Card> due(LocalDate day) {
    return cards.stream().filter(card -> !card.due().isAfter(day)).toList();
  }
}
