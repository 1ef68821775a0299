package org.intheirshoes.logbook;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Rounds of pairs as JSON, for another machine, format 1: an array with one object for each round.
/// It holds the `id`, when the round `began` and was `finished` (or null), the `learners` who agreed
/// (each with `player`, from 0, and `name`), the line of its `plan`, its `steps` (each with its
/// `line` and when it was made, `at`), and the `script` of a round from a scenario (or null).
public final class RoundsFile {

  private RoundsFile() {}

  /// Writes rounds with the plans and the learners given here; their steps come from the logbook.
  /// Names stand in a plan, so it is for the caller to leave out those who did not agree. The stream
  /// is not closed.
  public static void write(Logbook logbook, List<KeptRound> rounds, OutputStream out) {
    StepsFile file = file(logbook);
    List<StepsFile.Sent> all =
        logbook
            .database()
            .snapshot(
                open -> {
                  List<StepsFile.Sent> found = new ArrayList<>();
                  for (KeptRound each : rounds) {
                    file.records().read(open, "where uuid = ?", each.uuid()).stream()
                        .map(steps -> new StepsFile.Sent(steps.planned(each.plan()), each.agreed()))
                        .forEach(found::add);
                  }
                  return found;
                });
    file.write(all, out);
  }

  /// Merges a file into a logbook: all of it or nothing. A round that is here already is not added
  /// again; it is gone on with where the file knows more steps of it. Learners who are not here are
  /// added.
  ///
  /// @param plays whether the lines of a round can be played again
  /// @throws LogbookException if the file is no such export, with a sentence that tells where; the
  ///     logbook is unchanged then
  public static Imported read(Path file, Logbook logbook, Predicate<KeptRound> plays) {
    return file(logbook)
        .read(file, sent -> plays.test(RoundRecords.kept(sent.steps(), sent.learners())));
  }

  private static StepsFile file(Logbook logbook) {
    return new StepsFile(logbook, logbook.rounds().records());
  }
}
