package org.intheirshoes.app.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intheirshoes.app.shell.CurrentLearner.Seat;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillFolder;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.library.CourseReader;
import org.intheirshoes.library.CourseShelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.ScenarioScores;
import org.intheirshoes.scenario.BrokenFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads courses and how far a learner is in them, takes courses in and away, all behind the screen's
/// back. What was read last is there at once when a page asks again.
final class CourseDesk {

  private static final Logger LOG = LoggerFactory.getLogger(CourseDesk.class);

  private final CourseSources sources;
  private final Function<Seat, Set<String>> drillsDone;
  private Optional<Last> last = Optional.empty();

  private Optional<CourseFolder.Removed> removed = Optional.empty();

  private record Last(Seat seat, Found found) {}

  /// What was read.
  ///
  /// @param courses files of the user's that are no courses
  /// @param drills likewise no drills
  record Found(List<Trail> trails, List<BrokenFile> courses, List<BrokenFile> drills) {
    static final Found NOTHING = new Found(List.of(), List.of(), List.of());
  }

  /// What became of files.
  ///
  /// @param added courses that are there now
  /// @param refused those with problems
  /// @param others files that are no courses
  record Taken(List<Course> added, List<Destination.CourseProblems> refused, List<Path> others) {}

  /// @param drillsDone ids of the drills in somebody's record; asked in the background, may throw
  @SuppressWarnings("MissingSummary")
  CourseDesk(CourseSources sources, Function<Seat, Set<String>> drillsDone) {
    this.sources = sources;
    this.drillsDone = drillsDone;
  }

  /// What was read last for a learner.
  Found last(Seat seat) {
    return last.filter(read -> read.seat().equals(seat)).map(Last::found).orElse(Found.NOTHING);
  }

  /// Reads all courses, after what was being written to the logbook.
  ///
  /// @param then gets them, on the screen's thread
  void read(Seat seat, Consumer<Found> then) {
    sources
        .background()
        .inOrder()
        .run(
            () -> {
              // What was to be written is written by now; others need not wait for this.
              sources
                  .background()
                  .run(
                      () -> found(seat),
                      found -> {
                        last = Optional.of(new Last(seat, found));
                        then.accept(found);
                      },
                      e -> LOG.warn("The courses could not be read", e));
              return seat;
            },
            _ -> {},
            e -> LOG.warn("The courses could not be read", e));
  }

  /// Takes courses in.
  ///
  /// @param done gets what became of the files, on the screen's thread
  void take(List<Path> files, Consumer<Taken> done) {
    sources
        .background()
        .run(() -> taken(files), done, e -> LOG.warn("The courses could not be added", e));
  }

  private Taken taken(List<Path> files) {
    Taken taken = new Taken(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Path file : files) {
      if (CourseReader.isCourse(file)) {
        CourseReader.Reading reading = sources.courses().add(file, known());
        reading
            .course()
            .ifPresentOrElse(
                taken.added()::add,
                () ->
                    taken
                        .refused()
                        .add(new Destination.CourseProblems(file.toString(), reading.problems())));
      } else {
        taken.others().add(file);
      }
    }
    return taken;
  }

  /// Takes one of the user's own courses away.
  ///
  /// @param done called once it is gone, on the screen's thread
  /// @param failed likewise, if it is still there
  void remove(Course course, Runnable done, Runnable failed) {
    sources
        .background()
        .run(
            () -> sources.courses().remove(course.id()),
            gone -> {
              removed = gone;
              last = Optional.empty();
              done.run();
            },
            e -> {
              LOG.warn("A course could not be taken away", e);
              failed.run();
            });
  }

  /// What was taken away just now, to be told of once.
  Optional<CourseFolder.Removed> removed() {
    Optional<CourseFolder.Removed> told = removed;
    removed = Optional.empty();
    return told;
  }

  /// Brings back what was taken away.
  ///
  /// @param done called once it is there again, on the screen's thread
  /// @param failed likewise, if it is not
  void restore(CourseFolder.Removed gone, Runnable done, Runnable failed) {
    sources
        .background()
        .run(
            () -> {
              sources.courses().restore(gone);
              return gone;
            },
            _ -> done.run(),
            e -> {
              LOG.warn("A course could not be brought back", e);
              failed.run();
            });
  }

  /// What there is to practise.
  private Course.Known known() {
    return new Course.Known(
        sources.shelf().items().stream().map(ShelfItem::id).collect(Collectors.toSet()),
        sources.drills().told().abouts().keySet());
  }

  private Found found(Seat seat) {
    CourseShelf courses = sources.courses().read();
    DrillFolder.Told drills = sources.drills().told();
    Course.Achieved record = record(seat);
    List<Trail> trails = new ArrayList<>();
    for (Course course : courses.courses()) {
      Trail.Origin origin =
          courses.file(course.id()).isPresent() ? Trail.Origin.OWN : Trail.Origin.PROGRAM;
      trails.add(Trail.of(course, origin, record, step -> thing(step, drills.abouts())));
    }
    return new Found(List.copyOf(trails), courses.broken(), drills.broken());
  }

  private Stop.Thing thing(Course.Step step, Map<String, Drill.About> drills) {
    Optional<Stop.Thing> found =
        switch (step) {
          case Course.Play play -> sources.shelf().find(play.id()).map(Stop.Talk::new);
          case Course.Pair pair ->
              Optional.ofNullable(drills.get(pair.id()))
                  .map(about -> new Stop.ForTwo(pair.id(), about));
        };
    return found.orElseGet(() -> new Stop.Gone(step.id()));
  }

  /// A record that cannot be read counts as empty: courses are there to be taken all the same.
  private Course.Achieved record(Seat seat) {
    try {
      return new Done(
          seat.log().progress().scenarios().stream()
              .collect(Collectors.toMap(ScenarioScores::scenario, ScenarioScores::best)),
          drillsDone.apply(seat));
    } catch (RuntimeException e) {
      LOG.warn("Courses show no progress", e);
      return new Done(Map.of(), Set.of());
    }
  }

  private record Done(Map<String, OptionalInt> scores, Set<String> drills)
      implements Course.Achieved {
    @Override
    public OptionalInt best(String scenario) {
      return scores.getOrDefault(scenario, OptionalInt.empty());
    }

    @Override
    public boolean hasDone(String drill) {
      return drills.contains(drill);
    }
  }
}
