package org.intheirshoes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.logbook.KeptRound;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.RoundRecords;
import org.intheirshoes.logbook.StepState;
import org.intheirshoes.scenario.Scenario;

/// Keeps rounds of pairs in the logbook.
///
/// @param logbook asked whenever something is read or written; may throw [LogbookException]
record LogbookRounds(Supplier<Logbook> logbook) implements RoundKeeper {

  @Override
  public String begin(
      Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at) {
    return with(rounds -> rounds.begin(scenario, plan, known(agreed), at));
  }

  /// Whoever agrees by a name that is new here gets a record.
  private Map<Integer, String> known(Map<Integer, String> agreed) {
    Map<Integer, String> known = new LinkedHashMap<>();
    agreed.forEach(
        (player, name) -> known.put(player, logbook.get().learners().named(name).name()));
    return known;
  }

  @Override
  public void append(String id, int number, String line, Instant at, State state) {
    StepState then =
        switch (state) {
          case RUNNING -> StepState.RUNNING;
          case FINISHED -> StepState.FINISHED;
        };
    with(
        rounds -> {
          rounds.append(id, number, line, at, then);
          return id;
        });
  }

  @Override
  public void keep(String id, int number, RoundStep.KeepMoment moment, String title, Instant at) {
    with(
        rounds -> {
          rounds.keep(
              id, new RoundRecords.MomentAt(number, moment.player()), title, moment.text(), at);
          return id;
        });
  }

  @Override
  public void forget(String id) {
    with(
        rounds -> {
          rounds.forget(id);
          return id;
        });
  }

  @Override
  public Lock lock(String name) {
    return with(
        _ ->
            logbook
                .get()
                .learners()
                .find(name)
                .filter(known -> known.lock() == Learner.Lock.PIN)
                .map(_ -> Lock.PIN)
                .orElse(Lock.OPEN));
  }

  @Override
  public boolean opens(String name, String pin) {
    return with(
        _ ->
            logbook
                .get()
                .learners()
                .find(name)
                .filter(known -> !logbook.get().learners().opens(known, pin))
                .isEmpty());
  }

  @Override
  public List<Kept> unfinished() {
    return with(rounds -> rounds.unfinished().stream().map(LogbookRounds::kept).toList());
  }

  @Override
  public List<Kept> finished() {
    return with(rounds -> rounds.finished().stream().map(LogbookRounds::kept).toList());
  }

  private static Kept kept(KeptRound each) {
    return new Kept(each.uuid(), each.scenario(), each.plan(), each.steps(), each.agreed());
  }

  private interface Work<T> {
    T with(RoundRecords rounds);
  }

  private <T> T with(Work<T> work) {
    try {
      return work.with(logbook.get().rounds());
    } catch (LogbookException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()), e);
    }
  }
}
