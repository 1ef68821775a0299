package org.intheirshoes.app.course;

import java.util.Set;
import java.util.function.Function;
import org.intheirshoes.app.shell.CurrentLearner.Seat;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.Styling;

/// Makes the pages of courses, and their strip on the home page.
public final class CoursePages {

  private final CourseDesk desk;
  private final CourseSources sources;
  private final Styling styling;

  /// Pages made from these sources.
  ///
  /// @param drillsDone ids of the drills that stand in somebody's record; asked in the background,
  ///     may throw
  public CoursePages(
      CourseSources sources, Function<Seat, Set<String>> drillsDone, Styling styling) {
    this.desk = new CourseDesk(sources, drillsDone);
    this.sources = sources;
    this.styling = styling;
  }

  /// The courses, one small card each.
  ///
  /// @param start the way into conversations
  public CourseStrip strip(Seat seat, ScenarioStart start) {
    return new CourseStrip(new StripModel(desk, doors(start), seat));
  }

  /// One course, step by step.
  ///
  /// @param start the way into conversations
  public Page page(Destination.CoursePage asked, Seat seat, ScenarioStart start) {
    return new CourseView(new CourseModel(asked, desk, doors(start), seat), styling);
  }

  private Doors doors(ScenarioStart start) {
    return new Doors(start, sources.drills(), sources.background(), sources.navigator());
  }
}
