package org.intheirshoes.cli;

import java.util.List;
import org.intheirshoes.drill.DrillReader;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.library.CourseReader;
import org.intheirshoes.scenario.Problem;

/// What the check found in one file.
sealed interface Finding {
  /// What the user called it.
  String name();

  /// All of them, by place.
  List<Problem> problems();

  /// Whether no error was found.
  boolean isPlayable();

  /// A scenario.
  record OfScript(CheckedScript script) implements Finding {
    @Override
    public String name() {
      return script.checked().name();
    }

    @Override
    public List<Problem> problems() {
      return script.checked().problems();
    }

    @Override
    public boolean isPlayable() {
      return script.checked().isPlayable();
    }
  }

  /// A drill for pairs.
  record OfDrill(String name, DrillReader.Reading reading) implements Finding {
    @Override
    public List<Problem> problems() {
      return reading.problems();
    }

    @Override
    public boolean isPlayable() {
      return reading.drill().isPresent();
    }
  }

  /// A course.
  record OfCourse(String name, CourseReader.Reading reading) implements Finding {
    @Override
    public List<Problem> problems() {
      return reading.problems();
    }

    @Override
    public boolean isPlayable() {
      return reading.course().isPresent();
    }
  }
}
