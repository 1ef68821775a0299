package org.intheirshoes.app.practice;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.coach.OwnWords;
import org.intheirshoes.coach.TurnNote;
import org.intheirshoes.coach.Way;
import org.intheirshoes.conversation.Turn;

/// What is said of a turn once the customer has answered it.
final class NoteModel {

  private final Function<Turn, Beside> look;
  private final ReadOnlyObjectWrapper<Optional<Beside>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper askable = new ReadOnlyBooleanWrapper();
  private Optional<Turn> answered = Optional.empty();

  /// What stands beside a turn.
  ///
  /// @param chosen the words that were chosen
  /// @param best those of the best line that was open, if it is told; the same where nothing was lost
  /// @param note what the turn did, if it is told
  /// @param noticed what the learner noticed before
  /// @param own what she would have said
  record Beside(
      String chosen,
      Optional<String> best,
      Optional<TurnNote> note,
      Optional<String> noticed,
      Optional<OwnWords> own) {

    private Beside untold() {
      return new Beside(chosen, Optional.empty(), Optional.empty(), noticed, own);
    }
  }

  /// @param look all that stands beside a turn
  @SuppressWarnings("MissingSummary")
  NoteModel(Function<Turn, Beside> look) {
    this.look = look;
  }

  /// What is shown.
  ReadOnlyObjectProperty<Optional<Beside>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Whether the learner can ask why.
  ReadOnlyBooleanProperty askableProperty() {
    return askable.getReadOnlyProperty();
  }

  /// The customer has answered a turn.
  void answered(Turn turn, Way way) {
    answered = Optional.of(turn);
    switch (way.feedback()) {
      case EACH_TURN -> shown.set(Optional.of(look.apply(turn)));
      case ON_REQUEST -> {
        askable.set(true);
        Beside beside = look.apply(turn).untold();
        shown.set(Optional.of(beside).filter(each -> each.own().isPresent()));
      }
      case AT_THE_END -> {}
    }
  }

  /// Tells why, if it can be asked.
  void ask() {
    if (askable.get()) {
      askable.set(false);
      shown.set(answered.map(look));
    }
  }

  /// Shows nothing; it can still be asked for.
  void close() {
    if (shown.get().flatMap(Beside::note).isPresent()) {
      forget();
    } else {
      shown.set(Optional.empty());
    }
  }

  /// The turn is over and done with.
  void forget() {
    answered = Optional.empty();
    askable.set(false);
    shown.set(Optional.empty());
  }
}
