package org.intheirshoes.app.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.intheirshoes.library.Course;

/// A course as a learner stands in it.
///
/// @param stops one for each step, in order
record Trail(Course course, Origin origin, List<Stop> stops) {

  /// Where a course comes from.
  enum Origin {
    PROGRAM,
    /// The user added it, and can take it away.
    OWN
  }

  Trail {
    stops = List.copyOf(stops);
  }

  /// How far a record leads.
  ///
  /// @param things finds what a step names
  static Trail of(
      Course course,
      Origin origin,
      Course.Achieved record,
      Function<Course.Step, Stop.Thing> things) {
    List<Boolean> done = course.progress(record).done();
    List<Stop> stops = new ArrayList<>();
    boolean open = true;
    for (int i = 0; i < done.size(); i++) {
      Course.Step step = course.steps().get(i);
      Stop.Thing thing = things.apply(step);
      Stop.State state =
          done.get(i)
              ? Stop.State.DONE
              : open && !(thing instanceof Stop.Gone) ? Stop.State.NEXT : Stop.State.OPEN;
      open &= state != Stop.State.NEXT;
      stops.add(new Stop(i + 1, step, thing, state, best(step, record)));
    }
    return new Trail(course, origin, stops);
  }

  private static OptionalInt best(Course.Step step, Course.Achieved record) {
    return switch (step) {
      case Course.Play play -> record.best(play.id());
      case Course.Pair _ -> OptionalInt.empty();
    };
  }

  /// How many steps are done.
  int done() {
    return (int) stops.stream().filter(stop -> stop.state() == Stop.State.DONE).count();
  }

  /// What to do next; empty once there is nothing left to begin.
  Optional<Stop> next() {
    return stops.stream().filter(stop -> stop.state() == Stop.State.NEXT).findFirst();
  }

  /// How long all of it takes, in minutes.
  int minutes() {
    return stops.stream().mapToInt(stop -> stop.thing().minutes()).sum();
  }
}
