package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What comes back and when: one card for each skill for want of which a decision lost something.
///
/// A card opens with the first such decision. Each later day on which a scenario of that skill is
/// played is one review; only the first play of a scenario on a day counts, since the second knows
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
  /// @param slips the decisions that lost something for want of it, the oldest first
  public record Card(String skill, LocalDate due, int reviews, List<Slip> slips) {
    public Card {
      slips = List.copyOf(slips);
    }
  }

  /// A decision that lost something.
  public record Slip(Played conversation, PlayedTurn turn) {}

  /// The schedule that a history makes.
  public static Schedule of(History history) {
    Map<LocalDate, List<Played>> days = new TreeMap<>();
    for (Played conversation : history.conversations()) {
      days.computeIfAbsent(history.day(conversation.started()), _ -> new ArrayList<>())
          .add(conversation);
    }
    Asked asked = new Asked(history.scripts());
    Map<String, Draft> drafts = new TreeMap<>();
    days.forEach(
        (day, played) -> review(day, firstPlays(played), asked, history.scripts(), drafts));
    return new Schedule(
        drafts.entrySet().stream()
            .flatMap(each -> each.getValue().card(each.getKey()).stream())
            .sorted(Comparator.comparing(Card::due).thenComparing(Card::skill))
            .toList());
  }

  /// The cards that are due on a day or were before.
  public List<Card> due(LocalDate day) {
    return cards.stream().filter(card -> !card.due().isAfter(day)).toList();
  }

  private static List<Played> firstPlays(List<Played> day) {
    Set<String> seen = new HashSet<>();
    return day.stream().filter(conversation -> seen.add(conversation.scenario())).toList();
  }

  private static void review(
      LocalDate day, List<Played> played, Asked asked, Scripts scripts, Map<String, Draft> drafts) {
    Map<String, Day> skills = new TreeMap<>();
    for (Played conversation : played) {
      for (PlayedTurn turn : conversation.turns()) {
        if (Trial.quality(turn).isPresent()) {
          for (Skill skill : asked.skills(conversation, turn)) {
            skills.computeIfAbsent(skill.id(), _ -> new Day()).add(turn);
            if (turn.regret() > 0 && skill.isWanting(turn, scripts.beat(conversation, turn))) {
              drafts
                  .computeIfAbsent(skill.id(), _ -> new Draft())
                  .slips
                  .add(new Slip(conversation, turn));
            }
          }
        }
      }
    }
    skills.forEach(
        (id, figures) -> {
          Draft draft = drafts.get(id);
          if (draft != null) {
            draft.review(figures.grade(), day);
          }
        });
  }

  /// The decisions of a day that asked for one skill.
  private static final class Day {
    private double earned;
    private double weights;
    private boolean breached;

    void add(PlayedTurn turn) {
      earned += turn.stakes() * Trial.quality(turn).orElse(0);
      weights += turn.stakes();
      breached |= turn.flags().contains(TurnFlag.BREACH);
    }

    Grade grade() {
      return breached ? Grade.AGAIN : Grade.of(earned / weights);
    }
  }

  /// A card while the history is read.
  private static final class Draft {
    private final List<Slip> slips = new ArrayList<>();
    private Optional<Fsrs.State> state = Optional.empty();
    private int reviews;

    void review(Grade grade, LocalDate day) {
      state =
          Optional.of(
              state
                  .map(before -> Fsrs.next(before, grade, day))
                  .orElseGet(() -> Fsrs.first(grade, day)));
      reviews++;
    }

    Optional<Card> card(String skill) {
      return state.map(last -> new Card(skill, last.due(), reviews, slips));
    }
  }
}
