package org.intheirshoes.app.practice;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.logbook.Reflection;

/// What the learner would say, before she sees the responses.
final class OwnWordsModel {

  private final Journal journal;
  private final Supplier<Coaching> coaching;
  private final Runnable finished;
  private final StringProperty words = new SimpleStringProperty("");
  private int turn;

  /// @param finished called when the responses may show
  @SuppressWarnings("MissingSummary")
  OwnWordsModel(Journal journal, Supplier<Coaching> coaching, Runnable finished) {
    this.journal = journal;
    this.coaching = coaching;
    this.finished = finished;
  }

  /// What she types.
  StringProperty wordsProperty() {
    return words;
  }

  /// Asks for a turn.
  ///
  /// @param number from 1
  void open(int number) {
    turn = number;
    words.set(said(number).orElse(""));
  }

  /// Takes what was typed; blank counts as nothing.
  void done() {
    String stripped = words.get().strip();
    if (coaching.get().keepOwnWords().isOn()) {
      journal.write(turn, Reflection.Kind.OWN_WORDS, stripped);
    } else {
      journal.jot(turn, Reflection.Kind.OWN_WORDS, stripped);
    }
    finished.run();
  }

  /// Goes on without any.
  void skip() {
    finished.run();
  }

  /// What she would have said at a turn.
  Optional<String> said(int number) {
    return journal.words(number, Reflection.Kind.OWN_WORDS);
  }
}
