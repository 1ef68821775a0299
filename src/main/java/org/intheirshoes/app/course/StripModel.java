package org.intheirshoes.app.course;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.app.shell.CurrentLearner.Seat;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.texts.Texts;

/// The courses as the home page shows them.
final class StripModel {

  private static final Texts TEXTS = Texts.of(StripModel.class);

  private final CourseDesk desk;
  private final Doors doors;
  private final Seat seat;
  private final ReadOnlyObjectWrapper<CourseDesk.Found> found;
  private final ReadOnlyObjectWrapper<Notice> notice;

  /// Something to tell.
  ///
  /// @param text a sentence; empty for nothing
  /// @param undo what can be brought back, if it is about that
  record Notice(String text, Optional<CourseFolder.Removed> undo) {
    static final Notice NONE = new Notice("", Optional.empty());
  }

  StripModel(CourseDesk desk, Doors doors, Seat seat) {
    this.desk = desk;
    this.doors = doors;
    this.seat = seat;
    this.found = new ReadOnlyObjectWrapper<>(desk.last(seat));
    this.notice =
        new ReadOnlyObjectWrapper<>(
            desk.removed()
                .map(
                    gone ->
                        new Notice(TEXTS.get("removed", gone.course().title()), Optional.of(gone)))
                .orElse(Notice.NONE));
    read();
  }

  private void read() {
    desk.read(seat, found::set);
  }

  /// The courses, none until they have been read; and what lies beside them and is none.
  ReadOnlyObjectProperty<CourseDesk.Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /// Looks at what is wrong with a file.
  void look(Destination problems) {
    doors.navigator().go(problems);
  }

  /// What there is to tell.
  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Opens the page of a course.
  void open(Trail trail) {
    doors.navigator().go(new Destination.CoursePage(trail.course().id()));
  }

  /// Begins what comes next in a course.
  void begin(Trail trail) {
    trail.next().ifPresent(stop -> doors.begin(stop, _ -> tell(TEXTS.get("failed"))));
  }

  /// Takes files in that are courses, and hands the others on.
  ///
  /// @param others gets those that are none, if there are any
  void take(List<Path> files, Consumer<List<Path>> others) {
    desk.take(
        files,
        taken -> {
          show(taken);
          if (!taken.others().isEmpty()) {
            others.accept(taken.others());
          }
        });
  }

  /// Of one course the page is shown, of one with problems what is wrong.
  private void show(CourseDesk.Taken taken) {
    if (!taken.refused().isEmpty()) {
      doors.navigator().go(taken.refused().getFirst());
    } else if (taken.added().size() == 1 && taken.others().isEmpty()) {
      Course added = taken.added().getFirst();
      doors
          .navigator()
          .go(new Destination.CoursePage(added.id(), TEXTS.get("added", added.title())));
    } else if (!taken.added().isEmpty()) {
      read();
    }
  }

  /// Brings back what was taken away.
  void undo() {
    notice
        .get()
        .undo()
        .ifPresent(
            gone ->
                desk.restore(
                    gone,
                    () -> {
                      notice.set(Notice.NONE);
                      read();
                    },
                    () -> tell(TEXTS.get("failed"))));
  }

  private void tell(String sentence) {
    notice.set(new Notice(sentence, Optional.empty()));
  }
}
