package org.intheirshoes.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A round from its beginning until now: a plan and the steps of the players. Immutable; a step
/// gives a new round, and the same steps give an equal one. What may be seen now is the [#stage].
public final class Round {

  /// The most steps of a round.
  public static final int MOST_STEPS = 5_000;

  private final RoundPlan plan;
  private final Instant began;
  private final List<Stamped> log;
  private final Table table;

  private Round(RoundPlan plan, Instant began, List<Stamped> log, Table table) {
    this.plan = plan;
    this.began = began;
    this.log = log;
    this.table = table;
  }

  /// A round that begins.
  public static Round begin(RoundPlan plan, Instant at) {
    return new Round(plan, at, List.of(), Move.deal(plan, 0, Table.Kept.NOTHING));
  }

  /// The round that these steps make.
  ///
  /// @throws RefusedException if one of them does not fit
  public static Round replay(RoundPlan plan, Instant began, List<Stamped> steps) {
    Round round = begin(plan, began);
    for (Stamped each : steps) {
      round = round.apply(each.step(), each.at());
    }
    return round;
  }

  /// The same round with the names of some players only; the others are “Player 1” to “Player 3”.
  public Round naming(Set<Integer> named) {
    return new Round(plan.naming(named), began, log, table);
  }

  /// What was settled beforehand.
  public RoundPlan plan() {
    return plan;
  }

  /// When it began.
  public Instant began() {
    return began;
  }

  /// Every step, in the order in which they were made.
  public List<Stamped> log() {
    return log;
  }

  /// Where the round stands, with what may be seen there.
  public Stage stage() {
    return table.stage();
  }

  /// Who sits where.
  public Seating seating() {
    return table.seating();
  }

  /// The turn in the chairs, from 1.
  public int turn() {
    return table.turn() + 1;
  }

  /// The name of a player.
  public String name(int player) {
    return plan.players().get(player);
  }

  /// What everybody may know of the hand that was dealt, its title, scene and lines; empty for a
  /// scenario.
  public Optional<Open> open() {
    return table.play() instanceof Play.OfDrill(Hand hand, int _, PhaseClock _)
        ? Optional.of(new Open(hand.title(), hand.change(), hand.scene(), hand.lines()))
        : Optional.empty();
  }

  /// The open part of a hand.
  public record Open(String title, Optional<String> change, String scene, List<Opening> lines) {
    public Open {
      lines = List.copyOf(lines);
    }
  }

  /// The time of the phase, once the phase can be started; empty at other stages.
  public Optional<PhaseClock> clock() {
    boolean timed = stage() instanceof Stage.Ready || stage() instanceof Stage.Playing;
    return timed && table.play() instanceof Play.OfDrill(Hand _, int _, PhaseClock clock)
        ? Optional.of(clock)
        : Optional.empty();
  }

  /// The bell that rings between two moments; ask it on every tick with the moment of the last one.
  public Optional<Bell> bell(Instant after, Instant until) {
    return stage() instanceof Stage.Playing
        ? clock().filter(PhaseClock::isRunning).flatMap(clock -> clock.bell(after, until))
        : Optional.empty();
  }

  /// Whether everybody has sat in each chair.
  public boolean isRotationDone() {
    return table.kept().results().size() >= plan.rotation();
  }

  /// The turns that are over.
  public List<TurnResult> results() {
    return table.kept().results();
  }

  /// The turn in the chairs as far as it has come, without anybody's marks.
  public TurnResult soFar() {
    return table.result().seenBy(List.of());
  }

  /// The moments of this turn that can be marked one by one, by number, from 1: the turns of a path,
  /// or the phases that its rep played as the rep. Empty where there is only one, for then the marks
  /// of the whole say it.
  public List<Integer> markable() {
    List<Integer> moments =
        switch (plan.material()) {
          case Material.OfDrill(Drill drill, String _) -> drill.phasesOfTheRep(table.moments());
          case Material.OfScenario _ -> IntStream.rangeClosed(1, table.moments()).boxed().toList();
        };
    return moments.size() > 1 ? moments : List.of();
  }

  /// What was answered to the questions of the debrief.
  public List<RoundStep.Answer> answers() {
    return table.kept().answers();
  }

  /// What the players will do, by player.
  public Map<Integer, String> commitments() {
    return table.kept().commitments();
  }

  /// The players who have not yet named a commitment.
  public List<Integer> uncommitted() {
    return IntStream.range(0, plan.players().size())
        .filter(player -> commitments().getOrDefault(player, "").isBlank())
        .boxed()
        .toList();
  }

  /// The good moments to keep.
  public List<RoundStep.KeepMoment> moments() {
    return table.kept().moments();
  }

  /// Whether it is over.
  public boolean isFinished() {
    return stage() instanceof Stage.Finished;
  }

  /// Whether a step fits here.
  public boolean can(RoundStep step) {
    return refusal(step).isEmpty();
  }

  /// Why a step does not fit here; empty if it does.
  public Optional<Refusal> refusal(RoundStep step) {
    try {
      apply(step, last());
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.refusal());
    }
  }

  /// Makes a step.
  ///
  /// @param at when
  /// @throws RefusedException if it does not fit here
  public Round apply(RoundStep step, Instant at) {
    if (log.size() >= MOST_STEPS) {
      throw Refusal.TOO_MANY_STEPS.exception();
    }
    Table before = step instanceof RoundStep.Reopen ? reopened() : table;
    return new Round(
        plan,
        began,
        Lists.plus(log, new Stamped(step, at)),
        new Move(plan, before, at).after(step));
  }

  /// A clock that ran when the program was closed stands where it stood after the last step.
  private Table reopened() {
    return table.play() instanceof Play.OfDrill play && play.clock().isRunning()
        ? table.with(play.with(play.clock().standing(last())))
        : table;
  }

  /// When the last step was made.
  private Instant last() {
    return log.isEmpty() ? began : log.getLast().at();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Round round
        && round.plan.equals(plan)
        && round.began.equals(began)
        && round.log.equals(log)
        && round.table.equals(table);
  }

  @Override
  public int hashCode() {
    return Objects.hash(plan, began, log);
  }
}
