package org.intheirshoes.app.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.coach.CueHunt;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;

/// Before the responses show, the learner marks the words that matter, or says what she noticed.
final class NoticeModel {

  private final Scenario scenario;
  private final Journal journal;
  private final Supplier<Optional<LanguagePack>> pack;
  private final Runnable finished;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
  private final ReadOnlyIntegerWrapper cursor = new ReadOnlyIntegerWrapper();
  private final ObservableSet<Integer> marked = FXCollections.observableSet();
  private final StringProperty words = new SimpleStringProperty("");
  private CueHunt hunt = new CueHunt(List.of(), Map.of());
  private Optional<Beat> beat = Optional.empty();
  private Optional<CueHunt.Found> found = Optional.empty();
  private int turn;

  /// Where it stands.
  enum State {
    /// Nothing is asked.
    OFF,
    /// Words can be marked.
    MARKING,
    /// The script's question is answered in words.
    SAYING,
    /// What was found is shown.
    SHOWN
  }

  /// @param pack the rules of the language, once they are known
  /// @param finished called when the responses may show
  @SuppressWarnings("MissingSummary")
  NoticeModel(
      Scenario scenario,
      Journal journal,
      Supplier<Optional<LanguagePack>> pack,
      Runnable finished) {
    this.scenario = scenario;
    this.journal = journal;
    this.pack = pack;
    this.finished = finished;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The word that the keys act on, as a place among the words.
  ReadOnlyIntegerProperty cursorProperty() {
    return cursor.getReadOnlyProperty();
  }

  /// Places of the words that are marked.
  ObservableSet<Integer> marked() {
    return marked;
  }

  /// What the learner says she noticed.
  StringProperty wordsProperty() {
    return words;
  }

  /// The words to look among.
  CueHunt hunt() {
    return hunt;
  }

  /// The beat whose lines are looked at, while one is.
  Optional<Beat> beat() {
    return beat;
  }

  /// The script's question.
  Optional<String> question() {
    return beat.flatMap(Beat::notice);
  }

  /// What was found, once it is shown.
  Optional<CueHunt.Found> found() {
    return found;
  }

  /// Whether the learner may choose between marking and saying.
  boolean hasBoth() {
    return hunt.isWorthwhile() && question().isPresent();
  }

  /// Asks about a beat, if there is anything to ask.
  ///
  /// @param number of the turn that is open, from 1
  /// @return whether something is asked
  boolean open(Beat open, int number) {
    CueHunt words = CueHunt.of(open, scenario.cues());
    if (!words.isWorthwhile() && open.notice().isEmpty()) {
      return false;
    }
    beat = Optional.of(open);
    hunt = words;
    turn = number;
    found = Optional.empty();
    marked.clear();
    cursor.set(0);
    this.words.set(journal.words(number, Reflection.Kind.NOTICED).orElse(""));
    state.set(words.isWorthwhile() ? State.MARKING : State.SAYING);
    return true;
  }

  /// Moves the cursor, and stays among the words.
  void move(int steps) {
    moveTo(cursor.get() + steps);
  }

  /// Moves the cursor to a word.
  void moveTo(int place) {
    cursor.set(Math.clamp(place, 0, Math.max(0, hunt.words().size() - 1)));
  }

  /// Marks the word under the cursor, or takes its mark away.
  void toggle() {
    if (state.get() == State.MARKING && !marked.remove(cursor.get())) {
      marked.add(cursor.get());
    }
  }

  /// Marks more words, or takes their marks away, as a mouse draws across them.
  void paint(int place, Brush brush) {
    if (state.get() != State.MARKING) {
      return;
    }
    switch (brush) {
      case MARK -> marked.add(place);
      case RUB_OUT -> marked.remove(place);
    }
  }

  /// What a mouse does to words.
  enum Brush {
    MARK,
    RUB_OUT
  }

  /// Says it in words instead of marking, or the other way round.
  void swap() {
    if (hasBoth()) {
      switch (state.get()) {
        case MARKING -> state.set(State.SAYING);
        case SAYING -> state.set(State.MARKING);
        case OFF, SHOWN -> {}
      }
    }
  }

  /// Takes what was marked or said; a second time, closes what was found.
  void goOn() {
    switch (state.get()) {
      case OFF -> {}
      case MARKING -> show();
      case SAYING -> {
        journal.write(turn, Reflection.Kind.NOTICED, words.get());
        close();
        finished.run();
      }
      case SHOWN -> skip();
    }
  }

  private void show() {
    CueHunt.Found result = hunt.find(marked, pack.get().map(LanguagePack::common).orElse(Set.of()));
    journal.find(
        new CueFind(turn, result.hits().size(), result.misses().size(), result.smallTalk().size()));
    found = Optional.of(result);
    state.set(State.SHOWN);
  }

  /// Goes on without an answer; nothing is counted.
  void skip() {
    if (state.get() != State.OFF) {
      close();
      finished.run();
    }
  }

  /// Asks nothing any more.
  void close() {
    state.set(State.OFF);
  }
}
