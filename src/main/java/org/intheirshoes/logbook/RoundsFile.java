package org.intheirshoes.logbook;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Rounds of pairs as JSON, for another machine, format 1: an array with one object for each round.
/// It holds the `id`, when the round `began` and was `finished` (or null), the `learners` who agreed
/// (each with `player`, from 0, and `name`), the line of its `plan`, its `steps` (each with its
/// `line` and when it was made, `at`), and the `script` of a round from a scenario (or null).
public final class RoundsFile {

  private RoundsFile() {}

  /// What becomes of a line on its way into a file.
  public interface Line {

    /// The line as it goes into the file; empty if it does not.
    Optional<String> sent(String line);
  }

  /// What somebody says of rounds who knows what their lines mean.
  public interface Reader {

    /// The good moments that the lines of a round keep; empty if they cannot be played again.
    Optional<List<RoundRecords.Moment>> moments(KeptRound round);
  }

  /// Writes rounds with the plans and the learners given here; their steps come from the logbook.
  /// Names stand in a plan, so it is for the caller to leave out those who did not agree. The stream
  /// is not closed.
  public static void write(Logbook logbook, List<KeptRound> rounds, Line line, OutputStream out) {
    StepsFile file = file(logbook);
    List<StepsFile.Sent> all =
        logbook
            .database()
            .snapshot(
                open -> {
                  List<StepsFile.Sent> found = new ArrayList<>();
                  for (KeptRound each : rounds) {
                    file.records().read(open, "where uuid = ?", each.uuid()).stream()
                        .map(steps -> steps.sent(each.plan(), line))
                        .map(steps -> new StepsFile.Sent(steps, each.agreed()))
                        .forEach(found::add);
                  }
                  return found;
                });
    file.write(all, out);
  }

  /// Merges a file into a logbook: all of it or nothing. A round that is here already is not added
  /// again; it is gone on with where the file knows more steps of it. Learners who are not here are
  /// added, and get the good moments that are new in their rounds.
  ///
  /// @throws LogbookException if the file is no such export, with a sentence that tells where; the
  ///     logbook is unchanged then
  public static Imported read(Path file, Logbook logbook, Reader reader) {
    return file(logbook).read(file, new OfRounds(logbook, reader));
  }

  private record OfRounds(Logbook logbook, Reader reader) implements StepsFile.Meaning {

    private Optional<List<RoundRecords.Moment>> moments(StepsFile.Sent sent) {
      return reader.moments(RoundRecords.kept(sent.steps(), sent.learners()));
    }

    @Override
    public boolean plays(StepsFile.Sent sent) {
      return moments(sent).isPresent();
    }

    @Override
    public void joined(Connection open, StepsFile.Sent sent, int known) throws SQLException {
      Map<Integer, String> learners = new TreeMap<>();
      sent.learners().forEach((player, name) -> learners.put(player, name.strip()));
      for (String name : learners.values()) {
        logbook.learners().named(open, name);
      }
      Steps steps = sent.steps();
      long id = logbook.rounds().records().id(open, steps.uuid());
      Set<Integer> before = RoundRecords.agreed(open, steps.uuid()).keySet();
      RoundRecords.agree(open, id, learners);
      for (RoundRecords.Moment moment : moments(sent).orElse(List.of())) {
        // What somebody has let go here does not come back with a file.
        if (moment.at().line() > known || !before.contains(moment.at().player())) {
          Instant when = steps.lines().get(moment.at().line() - 1).at();
          RoundRecords.keep(open, steps.uuid(), moment, when);
        }
      }
    }
  }

  private static StepsFile file(Logbook logbook) {
    return new StepsFile(logbook, logbook.rounds().records());
  }
}
