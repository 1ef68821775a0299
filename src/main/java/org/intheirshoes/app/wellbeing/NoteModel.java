package org.intheirshoes.app.wellbeing;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What a learner should know before a sensitive scenario, and the ways on.
final class NoteModel {

  private static final Texts TEXTS = Texts.of(NoteModel.class);

  private final WellbeingSources sources;
  private final ScenarioStart start;
  private final CurrentLearner.Seat seat;
  private final Scenario scenario;
  private final Optional<ShelfItem> instead;
  private final ReadOnlyBooleanWrapper told = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty dropped = new SimpleBooleanProperty(false);
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  NoteModel(
      WellbeingSources sources, ScenarioStart start, CurrentLearner.Seat seat, Scenario scenario) {
    this.sources = sources;
    this.start = start;
    this.seat = seat;
    this.scenario = scenario;
    this.instead = Instead.of(scenario, sources.shelf().items());
  }

  /// The scenario that would be played.
  Scenario scenario() {
    return scenario;
  }

  /// The author's note.
  String note() {
    return scenario.card().contentNote().orElse("");
  }

  /// What the rep is told of the customer: no more than the briefing tells, and nothing of what is
  /// hidden until the end.
  String about() {
    return scenario.customer().about();
  }

  /// Another scenario for the same skills, without a note.
  Optional<ShelfItem> instead() {
    return instead;
  }

  /// Whether the learner has asked who is waiting.
  ReadOnlyBooleanProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// Whether going on drops this note for good.
  BooleanProperty droppedProperty() {
    return dropped;
  }

  /// What went wrong; empty for nothing.
  ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Tells who is waiting, or folds it away.
  void tell() {
    told.set(!told.get());
  }

  /// Begins the scenario.
  void goOn() {
    if (dropped.get()) {
      sources.quieted().dropNote(seat, scenario.id());
    }
    sources.navigator().go(new Destination.Practice(Conversation.begin(scenario)));
  }

  /// Plays the other one.
  void goElsewhere() {
    instead.ifPresent(item -> start.open(item, _ -> notice.set(TEXTS.get("failed"))));
  }

  /// Goes back to the shelf.
  void back() {
    start.browse();
  }
}
