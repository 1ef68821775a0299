package org.intheirshoes.logbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Markup;

/// The schedule, while the conversations are read one after the other.
///
/// @param played ids of the scenarios finished on the day that is not over
/// @param asked what that day asked for, by skill
/// @param drafts the cards, by skill
record Agenda(Set<String> played, Map<String, Day> asked, Map<String, Draft> drafts) {

  /// More are only counted as "again and again".
  private static final int SLIPS = 10;

  /// Before the first conversation.
  static Agenda empty() {
    return new Agenda(new HashSet<>(), new HashMap<>(), new HashMap<>());
  }

  /// The decisions of a day that asked for one skill.
  ///
  /// @param earned stakes times quality
  /// @param weights stakes
  /// @param breaches how many held one
  record Day(double earned, double weights, int breaches) {

    private Day with(PlayedTurn turn) {
      return new Day(
          earned + turn.stakes() * Trial.quality(turn).orElse(0),
          weights + turn.stakes(),
          breaches + (turn.flags().contains(TurnFlag.BREACH) ? 1 : 0));
    }

    private Grade grade() {
      return breaches > 0 ? Grade.AGAIN : Grade.of(earned / weights);
    }
  }

  /// A card.
  ///
  /// @param slips the latest, the oldest first
  /// @param memory after the last day that is over; empty on the day on which the card opens
  record Draft(List<Schedule.Slip> slips, Optional<Fsrs.State> memory, int reviews) {

    private Draft with(Schedule.Slip slip) {
      List<Schedule.Slip> more = new ArrayList<>(slips);
      more.add(slip);
      if (more.size() > SLIPS) {
        more.removeFirst();
      }
      return new Draft(more, memory, reviews);
    }

    private Draft reviewed(Grade grade, LocalDate day) {
      Fsrs.State next =
          memory
              .map(before -> Fsrs.next(before, grade, day))
              .orElseGet(() -> Fsrs.first(grade, day));
      return new Draft(slips, Optional.of(next), reviews + 1);
    }
  }

  /// Adds a conversation of the day that is not over.
  void add(Played conversation, Asked skills, Scripts scripts) {
    if (!played.add(conversation.scenario())) {
      return;
    }
    for (PlayedTurn turn : conversation.turns()) {
      if (Trial.quality(turn).isPresent()) {
        for (Skill skill : skills.skills(conversation, turn)) {
          Day before = asked.getOrDefault(skill.id(), new Day(0, 0, 0));
          asked.put(skill.id(), before.with(turn));
          if (turn.regret() > 0 && skill.isWanting(turn, scripts.beat(conversation, turn))) {
            Draft draft =
                drafts.getOrDefault(skill.id(), new Draft(List.of(), Optional.empty(), 0));
            drafts.put(skill.id(), draft.with(slip(conversation, turn, scripts)));
          }
        }
      }
    }
  }

  private static Schedule.Slip slip(Played conversation, PlayedTurn turn, Scripts scripts) {
    String words =
        scripts
            .response(conversation, turn)
            .map(response -> Markup.plain(response.text()))
            .orElse("");
    return new Schedule.Slip(conversation.scenario(), turn.at(), words);
  }

  /// Ends a day: what it asked for is reviewed.
  void close(LocalDate day) {
    drafts.replaceAll((skill, draft) -> after(day, skill, draft));
    played.clear();
    asked.clear();
  }

  private Draft after(LocalDate day, String skill, Draft draft) {
    Optional<Day> today = Optional.ofNullable(asked.get(skill));
    return today.map(each -> draft.reviewed(each.grade(), day)).orElse(draft);
  }

  /// The schedule as if the day were over.
  ///
  /// @param today the day that is not over; empty before the first conversation
  Schedule schedule(Optional<LocalDate> today) {
    List<Schedule.Card> cards = new ArrayList<>();
    drafts.forEach(
        (skill, draft) -> {
          Draft last = today.map(day -> after(day, skill, draft)).orElse(draft);
          last.memory()
              .ifPresent(
                  memory ->
                      cards.add(
                          new Schedule.Card(skill, memory.due(), last.reviews(), last.slips())));
        });
    cards.sort(Comparator.comparing(Schedule.Card::due).thenComparing(Schedule.Card::skill));
    return new Schedule(cards);
  }
}
