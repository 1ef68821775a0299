package org.intheirshoes.library;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;

/// A path through scenarios and drills, in an order that somebody chose.
///
/// @param id permanent
/// @param about for whom it is and what it is good for, in a sentence or two
/// @param steps in order; 1 to 60
public record Course(String id, String title, String about, List<Step> steps) {

  /// The skill score from which a scenario counts as done where the course says nothing.
  public static final int USUAL_REACH = 50;

  /// One thing to practise.
  public sealed interface Step {

    /// The id of what is practised.
    String id();

    /// Why it comes here, in a sentence.
    String why();
  }

  /// A conversation to play.
  ///
  /// @param reach the skill score from which it counts as done, 0 to 100
  public record Play(String id, String why, int reach) implements Step {}

  /// A drill for a pair. It is done once it stands in the learner's record.
  public record Pair(String id, String why) implements Step {}

  public Course {
    steps = List.copyOf(steps);
  }

  /// What there is to practise.
  ///
  /// @param scenarios ids of those on the shelf
  /// @param drills ids of the drills
  public record Known(Set<String> scenarios, Set<String> drills) {
    public Known {
      scenarios = Set.copyOf(scenarios);
      drills = Set.copyOf(drills);
    }

    /// Whether what a step names is there.
    public boolean has(Step step) {
      return switch (step) {
        case Play play -> scenarios.contains(play.id());
        case Pair pair -> drills.contains(pair.id());
      };
    }
  }

  /// What a learner has done.
  public interface Achieved {

    /// The best skill score in a scenario, 0 to 100; empty if it was never played to its end.
    OptionalInt best(String scenario);

    /// Whether a drill was done.
    boolean hasDone(String drill);
  }

  /// How far somebody is.
  ///
  /// @param done which steps are done, one for each
  public record Progress(Course course, List<Boolean> done) {
    public Progress {
      done = List.copyOf(done);
    }

    /// How many steps are done.
    public int count() {
      return (int) done.stream().filter(each -> each).count();
    }

    /// The first step that is not done; empty once all are.
    public Optional<Step> next() {
      int first = done.indexOf(false);
      return first < 0 ? Optional.empty() : Optional.of(course.steps().get(first));
    }
  }

  /// How far a learner is with what is done so far.
  public Progress progress(Achieved achieved) {
    return new Progress(this, steps.stream().map(step -> isDone(step, achieved)).toList());
  }

  private static boolean isDone(Step step, Achieved achieved) {
    return switch (step) {
      case Play(String scenario, String _, int reach) -> {
        OptionalInt best = achieved.best(scenario);
        yield best.isPresent() && best.getAsInt() >= reach;
      }
      case Pair(String drill, String _) -> achieved.hasDone(drill);
    };
  }

  /// How long it takes, in minutes.
  ///
  /// @param minutes of a step
  public int minutes(ToIntFunction<Step> minutes) {
    return steps.stream().mapToInt(minutes).sum();
  }
}
