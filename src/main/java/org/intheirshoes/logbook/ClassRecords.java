package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Scenario;

/// The classes of a logbook, line by line. A line that was written is on the disk, and no line is ever
/// changed. Every method may throw a [LogbookException].
public final class ClassRecords {

  private final StepRecords records;

  ClassRecords(Database database, ScriptStore scripts) {
    this.records = new StepRecords(database, scripts, StepRecords.Kind.CLASS);
  }

  StepRecords records() {
    return records;
  }

  /// Begins a class, and keeps a copy of its script.
  ///
  /// @param plan one line
  /// @return its uuid
  public String begin(Scenario scenario, String plan, Instant at) {
    Steps begun = Steps.begun(Optional.of(records.scripts().of(scenario)), plan, at);
    records.database().write(open -> records.insert(open, begun));
    return begun.uuid();
  }

  /// Writes the next line of a class. A line that is there already is not written again, so that a
  /// writer who does not know whether it was may try again.
  ///
  /// @param number of the line, from 1
  /// @throws LogbookException also if there is no such class, a line before is missing, or another
  ///     line has this number
  public void append(String uuid, int number, String line, Instant at, StepState state) {
    records.append(uuid, number, new Steps.Line(line, at), state);
  }

  /// The classes that are not finished, the one begun last first.
  public List<KeptClass> unfinished() {
    return read("where finished is null order by began desc, id desc");
  }

  /// The finished classes, by the time they began.
  public List<KeptClass> finished() {
    return read("where finished is not null order by began, id");
  }

  /// All classes, by the time they began.
  public List<KeptClass> all() {
    return read("order by began, id");
  }

  /// Removes a class and all its lines.
  public void remove(String uuid) {
    records
        .database()
        .write(
            open -> {
              Database.update(open, "delete from class where uuid = ?", uuid);
              ScriptStore.removeUnused(open);
              return uuid;
            });
  }

  private List<KeptClass> read(String which) {
    List<Steps> all = records.database().snapshot(open -> records.read(open, which));
    return all.stream().flatMap(ClassRecords::kept).toList();
  }

  static Stream<KeptClass> kept(Steps steps) {
    return steps.scenario().stream()
        .map(
            scenario ->
                new KeptClass(
                    steps.uuid(),
                    scenario,
                    steps.plan(),
                    steps.texts(),
                    steps.began(),
                    steps.finished()));
  }
}
