package org.intheirshoes.logbook;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scoring.Rubric;

/// The next best thing to practise, and why.
///
/// In this order: what the schedule says is due, in another scenario of the same skill where there is
/// one; a scenario not met yet, with the least mastered skill; the scenario with the lowest best
/// score, while that is below "strong"; the one that was left longest.
///
/// @param exercise what to play
/// @param reason what speaks for it
/// @param skill id of the skill it is about, where it is about one
/// @param why the reason in words, one or two sentences
public record Practice(Exercise exercise, Reason reason, Optional<String> skill, String why) {

  /// What speaks for an exercise.
  public enum Reason {
    /// Nothing was played yet.
    BEGIN,
    /// A decision with regret comes back.
    DUE,
    /// The scenario is new to the learner.
    NEW,
    /// There is room above the best score.
    LOW,
    /// Nothing is due; it keeps what is there.
    UPKEEP
  }

  /// The next best thing to practise; empty only for an empty shelf.
  ///
  /// @param history what the learner did
  /// @param shelf what could be practised
  public static Optional<Practice> next(History history, List<Exercise> shelf) {
    return next(Tally.of(history), history.now(), shelf);
  }

  /// Likewise.
  ///
  /// @param tally what the learner did
  /// @param now the present moment, in the learner's time zone
  static Optional<Practice> next(Tally tally, ZonedDateTime now, List<Exercise> shelf) {
    return new Choice(tally.progress(now), now, shelf).next();
  }

  /// A skill in words, for example “say when”.
  public static String skillName(String id) {
    return PracticeText.skill(id);
  }

  /// The axis on which a skill shows; empty where it shows on several or that is not known.
  public static Optional<Axis> axis(String skill) {
    Set<Axis> axes = Skill.of(skill).axes();
    return axes.size() == 1 ? axes.stream().findFirst() : Optional.empty();
  }

  private static Practice about(Exercise exercise, Reason reason, String skill, String why) {
    return new Practice(exercise, reason, Optional.of(skill), why);
  }

  private static Practice of(Exercise exercise, Reason reason, String why) {
    return new Practice(exercise, reason, Optional.empty(), why);
  }

  /// One choice among the exercises.
  private static final class Choice {
    private final Progress progress;
    private final ZonedDateTime now;
    private final List<Exercise> shelf;
    private final Map<String, Instant> lastPlayed = new HashMap<>();

    Choice(Progress progress, ZonedDateTime now, List<Exercise> shelf) {
      this.progress = progress;
      this.now = now;
      this.shelf = shelf;
      progress.scenarios().forEach(each -> lastPlayed.put(each.scenario(), each.lastPlayed()));
    }

    Optional<Practice> next() {
      if (lastPlayed.isEmpty()) {
        return begin();
      }
      return due().or(this::unmet).or(this::low).or(this::upkeep);
    }

    private Optional<Practice> begin() {
      return shelf.stream()
          .min(Comparator.comparingInt(Exercise::level).thenComparingInt(Exercise::minutes))
          .map(
              each ->
                  of(
                      each,
                      Reason.BEGIN,
                      each.level() == 1
                          ? PracticeText.get("why.begin", each.minutes())
                          : PracticeText.get("why.begin.harder")));
    }

    private Optional<Practice> due() {
      return progress.schedule().due(now.toLocalDate()).stream()
          .flatMap(card -> comeback(card).stream())
          .findFirst();
    }

    /// A card's exercise: another scenario of its skill, the longest not played first; the same one
    /// where there is no other.
    private Optional<Practice> comeback(Schedule.Card card) {
      String origin = card.slips().getLast().scenario();
      String slips = PracticeText.slips(card, now);
      return shelf.stream()
          .filter(each -> each.skills().contains(card.skill()))
          .min(
              Comparator.comparing((Exercise each) -> each.scenario().equals(origin))
                  .thenComparing(this::lastPlayed)
                  .thenComparingInt(Exercise::level))
          .map(
              each -> {
                String invitation =
                    each.scenario().equals(origin)
                        ? PracticeText.get("invite.same")
                        : PracticeText.invitation(card.skill());
                return about(
                    each, Reason.DUE, card.skill(), PracticeText.get("why.due", slips, invitation));
              });
    }

    private Optional<Practice> unmet() {
      Optional<String> weakest =
          progress.skills().entrySet().stream()
              .filter(each -> each.getValue().standing() == Mastery.Standing.GROWING)
              .filter(each -> each.getValue().evidence() > 0)
              .min(Comparator.comparingDouble(each -> each.getValue().lower()))
              .map(Map.Entry::getKey);
      Comparator<Exercise> easiest =
          Comparator.comparingInt(Exercise::level).thenComparingInt(Exercise::minutes);
      List<Exercise> unmet =
          shelf.stream().filter(each -> !lastPlayed.containsKey(each.scenario())).toList();
      Optional<Practice> forSkill =
          weakest.flatMap(
              skill ->
                  unmet.stream()
                      .filter(each -> each.skills().contains(skill))
                      .min(easiest)
                      .map(
                          each ->
                              about(
                                  each,
                                  Reason.NEW,
                                  skill,
                                  PracticeText.get("why.new", PracticeText.skill(skill)))));
      return forSkill.or(
          () ->
              unmet.stream()
                  .min(easiest)
                  .map(each -> of(each, Reason.NEW, PracticeText.get("why.new.mastered"))));
    }

    private Optional<Practice> low() {
      Map<String, Integer> best =
          progress.scenarios().stream()
              .filter(each -> each.best().isPresent())
              .collect(Collectors.toMap(ScenarioScores::scenario, each -> each.best().getAsInt()));
      return shelf.stream()
          .filter(each -> best.getOrDefault(each.scenario(), 100) < Rubric.STRONG_FROM)
          .min(Comparator.comparingInt(each -> best.getOrDefault(each.scenario(), 100)))
          .map(
              each ->
                  of(
                      each,
                      Reason.LOW,
                      PracticeText.get("why.low", best.getOrDefault(each.scenario(), 0))));
    }

    private Optional<Practice> upkeep() {
      return shelf.stream()
          .min(Comparator.comparing(this::lastPlayed))
          .map(each -> of(each, Reason.UPKEEP, PracticeText.get("why.upkeep", daysSince(each))));
    }

    private Instant lastPlayed(Exercise exercise) {
      return lastPlayed.getOrDefault(exercise.scenario(), Instant.MIN);
    }

    private long daysSince(Exercise exercise) {
      return ChronoUnit.DAYS.between(
          lastPlayed(exercise).atZone(now.getZone()).toLocalDate(), now.toLocalDate());
    }
  }
}
