package org.intheirshoes.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Scenario;

/// Where rounds are kept: the logbook, seen from here.
public interface RoundKeeper {

  /// Whether a round goes on.
  enum State {
    RUNNING,
    FINISHED
  }

  /// A round as it was kept.
  ///
  /// @param id what the keeper calls it
  /// @param scenario the script as it was then, for a round from a scenario
  /// @param plan the line that [RoundRecord#plan] made
  /// @param steps the lines that [RoundRecord#step] made
  /// @param agreed names of the learners who have it in their record, by player
  record Kept(
      String id,
      Optional<Scenario> scenario,
      String plan,
      List<String> steps,
      Map<Integer, String> agreed) {
    public Kept {
      steps = List.copyOf(steps);
      agreed = Map.copyOf(agreed);
    }

    /// The round itself.
    ///
    /// @throws RoundRecord.UnreadableException if the lines are no round
    public Round round() {
      return RoundRecord.read(scenario, plan, steps);
    }
  }

  /// A round could not be kept or read now. The message is a sentence for the players.
  final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// A failure with its sentence.
    public UnavailableException(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /// Begins a round.
  ///
  /// @param scenario the script, for a round from a scenario
  /// @param plan the line of the plan
  /// @param agreed the learners who agreed to have it in their record, by player; where nobody
  ///     agreed, it is kept only until it is finished
  /// @return what the keeper calls it
  /// @throws UnavailableException if that is not possible now
  String begin(Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at);

  /// Writes a line. On return it is safe. A line that is there already is not written twice.
  ///
  /// @param number of the line, from 1
  /// @param state whether the round goes on after it
  /// @throws UnavailableException if that is not possible now
  void append(String id, int number, String line, Instant at, State state);

  /// Keeps a good moment for a player who agreed; keeping it twice keeps it once.
  ///
  /// @param number of the line that tells of it, from 1
  /// @param title of what is played
  /// @throws UnavailableException if that is not possible now
  void keep(String id, int number, RoundStep.KeepMoment moment, String title, Instant at);

  /// Forgets a round that is in nobody's record; nothing happens to another.
  ///
  /// @throws UnavailableException if that is not possible now
  void forget(String id);

  /// Whether a record can be seen by anybody.
  enum Lock {
    OPEN,
    PIN
  }

  /// Whether the record of this name is behind a PIN; [Lock#OPEN] where there is none.
  ///
  /// @throws UnavailableException if that cannot be read now
  Lock lock(String name);

  /// Whether a PIN opens the record of this name. Slow on purpose.
  ///
  /// @throws UnavailableException if that cannot be read now
  boolean opens(String name, String pin);

  /// The rounds that are not finished, the one begun last first.
  ///
  /// @throws UnavailableException if they cannot be read now
  List<Kept> unfinished();

  /// The finished rounds, by the time they began.
  ///
  /// @throws UnavailableException if they cannot be read now
  List<Kept> finished();
}
