package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.classroom.ClassSession;

/// The end of a class, slide by slide: what the room talks about, on both screens at once.
final class LookBack {

  private final ObservableList<Slide> slides = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper();

  private ClassSession seen;
  private Optional<Analysis> analysis = Optional.empty();
  private List<ClassSession> past = List.of();

  LookBack(ClassSession session) {
    seen = session;
    see(session);
  }

  /// Takes note of where the class stands.
  void see(ClassSession session) {
    seen = session;
    List<Slide> now = Slides.of(session, analysis, past);
    if (!now.equals(slides)) {
      slides.setAll(now);
      index.set(Math.clamp(index.get(), 0, Math.max(0, now.size() - 1)));
    }
  }

  /// The analysis of the script has been worked out.
  void know(Analysis known) {
    analysis = Optional.of(known);
    see(seen);
  }

  /// The classes before this one have been read.
  void know(List<ClassSession> before) {
    past = List.copyOf(before);
    see(seen);
  }

  /// The slides, in order; none before the end.
  ObservableList<Slide> slides() {
    return slides;
  }

  /// The slide that is shown, from 0.
  ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  /// The slide that is shown, from 0.
  int index() {
    return index.get();
  }

  /// The next slide; stays at the last.
  void next() {
    show(index.get() + 1);
  }

  /// The slide before; stays at the first.
  void back() {
    show(index.get() - 1);
  }

  /// A slide.
  void show(int number) {
    index.set(Math.clamp(number, 0, Math.max(0, slides.size() - 1)));
  }

  /// What the room sees of it.
  RoomFrame frame() {
    return slides.isEmpty() ? new RoomFrame.Black() : slides.get(index.get()).frame();
  }
}
