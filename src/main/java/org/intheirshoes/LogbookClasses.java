package org.intheirshoes;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.classroom.Scene;
import org.intheirshoes.logbook.ClassRecords;
import org.intheirshoes.logbook.KeptClass;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.StepState;
import org.intheirshoes.scenario.Scenario;

/// Keeps classes in the logbook.
///
/// @param logbook asked whenever something is read or written; may throw [LogbookException]
record LogbookClasses(Supplier<Logbook> logbook) implements ClassKeeper {

  @Override
  public String begin(Scenario scenario, String plan, Instant at) {
    return with(classes -> classes.begin(scenario, plan, at));
  }

  @Override
  public void append(String id, int number, String line, Instant at, Scene.State state) {
    StepState then =
        switch (state) {
          case RUNNING -> StepState.RUNNING;
          case FINISHED -> StepState.FINISHED;
        };
    with(
        classes -> {
          classes.append(id, number, line, at, then);
          return id;
        });
  }

  @Override
  public List<Kept> unfinished() {
    return with(classes -> classes.unfinished().stream().map(LogbookClasses::kept).toList());
  }

  @Override
  public List<Kept> finished() {
    return with(classes -> classes.finished().stream().map(LogbookClasses::kept).toList());
  }

  private static Kept kept(KeptClass each) {
    return new Kept(each.uuid(), each.scenario(), each.plan(), each.steps());
  }

  private interface Work<T> {
    T with(ClassRecords classes);
  }

  private <T> T with(Work<T> work) {
    try {
      return work.with(logbook.get().classes());
    } catch (LogbookException e) {
      throw new UnavailableException(String.valueOf(e.getMessage()), e);
    }
  }
}
