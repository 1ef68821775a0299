package org.intheirshoes;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.logbook.KeptRound;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.RoundRecords;
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
    RoundRecords.State then =
        switch (state) {
          case RUNNING -> RoundRecords.State.RUNNING;
          case FINISHED -> RoundRecords.State.FINISHED;
        };
    with(
        rounds -> {
          rounds.append(id, number, line, at, then);
          return id;
        });
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
    return new Kept(each.uuid(), each.scenario(), each.plan(), each.steps());
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
