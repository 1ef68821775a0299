package org.intheirshoes.app.course;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.intheirshoes.app.shell.CurrentLearner.Seat;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.texts.Texts;

/// One course, step by step.
final class CourseModel {

  private static final Texts TEXTS = Texts.of(CourseModel.class);

  private final String id;
  private final CourseDesk desk;
  private final Doors doors;
  private final ReadOnlyObjectWrapper<Optional<Trail>> trail;
  private final ReadOnlyStringWrapper notice;

  CourseModel(Destination.CoursePage asked, CourseDesk desk, Doors doors, Seat seat) {
    this.id = asked.course();
    this.desk = desk;
    this.doors = doors;
    this.trail = new ReadOnlyObjectWrapper<>(of(desk.last(seat).trails()));
    this.notice = new ReadOnlyStringWrapper(asked.told());
    desk.read(seat, this::found);
  }

  private Optional<Trail> of(List<Trail> trails) {
    return trails.stream().filter(each -> each.course().id().equals(id)).findFirst();
  }

  private void found(CourseDesk.Found found) {
    trail.set(of(found.trails()));
    if (trail.get().isEmpty()) {
      notice.set(TEXTS.get("gone", id));
    }
  }

  /// The course; empty until it has been read, and if it is no more.
  ReadOnlyObjectProperty<Optional<Trail>> trailProperty() {
    return trail.getReadOnlyProperty();
  }

  /// A sentence to tell; empty for none.
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Begins a step, or does it again.
  void begin(Stop stop) {
    doors.begin(stop, _ -> notice.set(TEXTS.get("failed")));
  }

  /// Takes a course of the user's own away and leaves its page; home offers to bring it back. Does
  /// nothing for one of the program's.
  void remove() {
    trail
        .get()
        .filter(each -> each.origin() == Trail.Origin.OWN)
        .ifPresent(
            each -> desk.remove(each.course(), this::back, () -> notice.set(TEXTS.get("failed"))));
  }

  /// Goes back to the shelf.
  void back() {
    doors.start().browse();
  }
}
