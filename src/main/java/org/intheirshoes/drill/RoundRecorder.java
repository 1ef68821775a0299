package org.intheirshoes.drill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// Writes a round down, step by step. It never fails: what cannot be written waits, in order, and
/// is written when it can be.
public final class RoundRecorder {

  private static final Texts TEXTS = Texts.of(RoundRecorder.class);

  private final RoundKeeper keeper;
  private final Map<Integer, String> agreed;
  private Optional<String> id;
  private int written;
  private Optional<Round> latest = Optional.empty();
  private Status status = Status.SAFE;

  /// Whether all steps are on the disk.
  public enum Status {
    /// They are.
    SAFE,
    /// Some wait in memory.
    WAITING
  }

  /// What became of a step.
  ///
  /// @param status whether it is on the disk, and all before it
  /// @param news a sentence for the players when the status changed; empty otherwise
  public record Report(Status status, Optional<String> news) {}

  private RoundRecorder(
      RoundKeeper keeper, Map<Integer, String> agreed, Optional<String> id, int written) {
    this.keeper = keeper;
    this.agreed = Map.copyOf(agreed);
    this.id = id;
    this.written = written;
  }

  /// A recorder of a new round.
  ///
  /// @param agreed the learners who agreed, by player; if nobody did, the round is kept without
  ///     names, and only until it is finished
  public static RoundRecorder ofNew(RoundKeeper keeper, Map<Integer, String> agreed) {
    return new RoundRecorder(keeper, agreed, Optional.empty(), 0);
  }

  /// A recorder of a round that is taken up again.
  public static RoundRecorder of(RoundKeeper keeper, RoundKeeper.Kept kept) {
    return new RoundRecorder(keeper, Map.of(), Optional.of(kept.id()), kept.steps().size());
  }

  /// Records a round as it stands. If the report says [Status#SAFE], every step is on the disk.
  public synchronized Report record(Round round) {
    latest = Optional.of(round);
    return retry();
  }

  /// Tries again to write what waits.
  public synchronized Report retry() {
    Status before = status;
    Optional<String> failure = Optional.empty();
    try {
      latest.ifPresent(this::write);
      status = Status.SAFE;
    } catch (RoundKeeper.UnavailableException e) {
      failure = Optional.of(String.valueOf(e.getMessage()));
      status = Status.WAITING;
    }
    return new Report(status, status == before ? Optional.empty() : Optional.of(news(failure)));
  }

  private void write(Round round) {
    String known =
        id.orElseGet(
            () ->
                keeper.begin(
                    scenario(round),
                    RoundRecord.plan(planned(round), round.began()),
                    agreed,
                    round.began()));
    id = Optional.of(known);
    List<Stamped> log = round.log();
    while (written < log.size()) {
      Stamped next = log.get(written);
      boolean last = written == log.size() - 1;
      keeper.append(
          known,
          written + 1,
          RoundRecord.step(next),
          next.at(),
          last && round.isFinished() ? RoundKeeper.State.FINISHED : RoundKeeper.State.RUNNING);
      if (next.step() instanceof RoundStep.KeepMoment moment) {
        keeper.keep(known, written + 1, moment, round.plan().material().title(), next.at());
      }
      written++;
    }
  }

  private RoundPlan planned(Round round) {
    return agreed.isEmpty() ? round.plan().naming(Set.of()) : round.plan();
  }

  private static Optional<Scenario> scenario(Round round) {
    return round.plan().material() instanceof Material.OfScenario(Scenario scenario)
        ? Optional.of(scenario)
        : Optional.empty();
  }

  private static String news(Optional<String> failure) {
    return failure
        .map(sentence -> TEXTS.get("recorder.waiting", sentence))
        .orElseGet(() -> TEXTS.get("recorder.safe"));
  }
}
