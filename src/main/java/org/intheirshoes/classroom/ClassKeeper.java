package org.intheirshoes.classroom;

import java.time.Instant;
import java.util.List;
import org.intheirshoes.scenario.Scenario;

/// Where classes are kept: the logbook, seen from here.
public interface ClassKeeper {

  /// A class as it was kept.
  ///
  /// @param id what the keeper calls it
  /// @param scenario the script as it was then
  /// @param plan the line that [ClassRecord#plan] made
  /// @param steps the lines that [ClassRecord#step] made
  record Kept(String id, Scenario scenario, String plan, List<String> steps) {
    public Kept {
      steps = List.copyOf(steps);
    }

    /// The class itself.
    ///
    /// @throws ClassRecord.UnreadableException if the lines are no class
    public ClassSession session() {
      return ClassRecord.read(scenario, plan, steps);
    }
  }

  /// A class could not be kept or read now. The message is a sentence for the facilitator.
  final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// A failure with its sentence.
    public UnavailableException(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /// Begins a class.
  ///
  /// @return what the keeper calls it
  /// @throws UnavailableException if that is not possible now
  String begin(Scenario scenario, String plan, Instant at);

  /// Writes a line. On return it is safe. A line that is there already is not written twice.
  ///
  /// @param number of the line, from 1
  /// @param state whether the class goes on after it
  /// @throws UnavailableException if that is not possible now
  void append(String id, int number, String line, Instant at, Scene.State state);

  /// The classes that are not finished, the one begun last first.
  ///
  /// @throws UnavailableException if they cannot be read now
  List<Kept> unfinished();

  /// The finished classes, by the time they began.
  ///
  /// @throws UnavailableException if they cannot be read now
  List<Kept> finished();
}
