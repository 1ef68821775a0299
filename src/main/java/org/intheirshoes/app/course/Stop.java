package org.intheirshoes.app.course;

import java.util.OptionalInt;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.ShelfItem;

/// A step of a course as a learner stands at it.
///
/// @param number from 1
/// @param step what the course says of it
/// @param best the best score of a conversation, 0..100; empty for a drill, and where there is none
record Stop(int number, Course.Step step, Thing thing, State state, OptionalInt best) {

  /// What is practised.
  sealed interface Thing {

    /// What to call it.
    String title();

    /// How long it takes, in minutes.
    int minutes();
  }

  /// A conversation.
  record Talk(ShelfItem item) implements Thing {
    @Override
    public String title() {
      return item.card().title();
    }

    @Override
    public int minutes() {
      return item.card().minutes();
    }
  }

  /// A drill for two people.
  record ForTwo(String id, Drill.About about) implements Thing {
    @Override
    public String title() {
      return about.title();
    }

    @Override
    public int minutes() {
      return about.minutes();
    }
  }

  /// What was there when the course was added, and is no more.
  record Gone(String id) implements Thing {
    @Override
    public String title() {
      return id;
    }

    @Override
    public int minutes() {
      return 0;
    }
  }

  /// How the learner stands at a step.
  enum State {
    DONE,
    /// The first that is not done and can be begun.
    NEXT,
    OPEN
  }
}
