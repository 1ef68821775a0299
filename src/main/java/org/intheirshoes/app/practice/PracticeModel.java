package org.intheirshoes.app.practice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// One play of a scenario as the screen goes through it: lines come one at a time, then the
/// responses, then the reaction. Scores are not its business; the conversation carries them.
public final class PracticeModel {

  private static final Texts TEXTS = Texts.of(PracticeModel.class);

  /// What the screen waits for.
  public enum Phase {
    /// The learner reads who she is and what she may do.
    BRIEFING,
    /// There is more to be said.
    LISTENING,
    /// The responses are open.
    CHOOSING,
    /// A choice, or its taking back, is on its way to the disk.
    SAVING,
    /// The conversation is over.
    OVER
  }

  /// Keeps a conversation after every choice and every step back.
  @FunctionalInterface
  public interface Keeping {

    /// Brings a conversation to the disk.
    ///
    /// @param kept called once it is there, or cannot be brought there and waits
    void keep(Conversation conversation, Runnable kept);
  }

  private final Keeping keeping;
  private final Journal journal;
  private final Optional<Conversation> before;
  private final Optional<Trial> trial;
  private final Navigator navigator;

  /// A play by the author of a script.
  ///
  /// @param told how it came to stand where it begins
  private record Trial(String told, Destination back) {}

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.BRIEFING);
  private final ReadOnlyObjectWrapper<Feeling> feeling = new ReadOnlyObjectWrapper<>(Feeling.CALM);
  private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper frustration = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper trust = new ReadOnlyIntegerWrapper();
  private final ObservableList<Utterance> said = FXCollections.observableArrayList();
  private final ObservableList<Response> responses = FXCollections.observableArrayList();
  private final Deque<Line> pending = new ArrayDeque<>();
  private Optional<Response> chosen = Optional.empty();
  private Conversation conversation;

  /// A play from where a conversation stands. One that has not begun opens with the briefing; one
  /// that was left goes on at the same turn.
  ///
  /// @param journal where notes beside the conversation go
  /// @param navigator where leaving and the debrief lead
  public PracticeModel(
      Destination.Practice play, Keeping keeping, Journal journal, Navigator navigator) {
    this(play, keeping, journal, Optional.empty(), navigator);
  }

  private PracticeModel(
      Destination.Practice play,
      Keeping keeping,
      Journal journal,
      Optional<Trial> trial,
      Navigator navigator) {
    this.conversation = play.conversation();
    this.before = play.before();
    this.journal = journal;
    this.keeping = keeping;
    this.trial = trial;
    this.navigator = navigator;
    restore();
    if (conversation.turns().isEmpty()) {
      said.clear();
      responses.clear();
      phase.set(Phase.BRIEFING);
    }
  }

  /// A play of which nothing is kept: an author tries her script.
  ///
  /// @param told how it came to stand where it begins
  /// @param back where its end and leaving it lead
  public static PracticeModel trial(
      Conversation conversation, String told, Destination back, Navigator navigator) {
    return new PracticeModel(
        new Destination.Practice(conversation),
        (_, kept) -> kept.run(),
        Journal.untold(),
        Optional.of(new Trial(told, back)),
        navigator);
  }

  /// If it is a trial, how it came to stand where it began.
  Optional<String> trialTold() {
    return trial.map(Trial::told);
  }

  /// The script.
  public Scenario scenario() {
    return conversation.scenario();
  }

  /// The conversation as it stands.
  public Conversation conversation() {
    return conversation;
  }

  /// What the screen waits for.
  public ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /// What the customer shows.
  public ReadOnlyObjectProperty<Feeling> feelingProperty() {
    return feeling.getReadOnlyProperty();
  }

  /// The number of the turn that is open, from 1.
  public ReadOnlyIntegerProperty turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /// 0..100.
  public ReadOnlyIntegerProperty frustrationProperty() {
    return frustration.getReadOnlyProperty();
  }

  /// 0..100.
  public ReadOnlyIntegerProperty trustProperty() {
    return trust.getReadOnlyProperty();
  }

  /// Everything said so far, oldest first.
  ObservableList<Utterance> said() {
    return said;
  }

  /// The responses open now; empty while there is more to be said.
  public ObservableList<Response> responses() {
    return responses;
  }

  /// The response that is on its way to the disk; empty outside of [Phase#SAVING] and when a choice is
  /// taken back.
  public Optional<Response> chosen() {
    return chosen;
  }

  /// The question put before the responses, if the beat has one.
  public Optional<String> notice() {
    return responses.isEmpty() ? Optional.empty() : conversation.beat().flatMap(Beat::notice);
  }

  /// The ending, once the conversation is over and all was said.
  public Optional<Ending> ending() {
    return phase.get() == Phase.OVER && conversation.place() instanceof Ending ending
        ? Optional.of(ending)
        : Optional.empty();
  }

  /// Closes the briefing.
  public void begin() {
    if (phase.get() == Phase.BRIEFING) {
      queueBeat();
      advance();
    }
  }

  /// Goes on: closes the briefing, lets the next line be said, or opens the debrief.
  public void goOn() {
    switch (phase.get()) {
      case BRIEFING -> begin();
      case LISTENING -> advance();
      case CHOOSING, SAVING -> {}
      case OVER ->
          navigator.go(
              trial
                  .map(Trial::back)
                  .orElseGet(() -> new Destination.Debrief(conversation, journal, before)));
    }
  }

  /// Chooses the response with this number, from 1; other numbers do nothing.
  public void choose(int number) {
    if (number >= 1 && number <= responses.size()) {
      choose(responses.get(number - 1));
    }
  }

  /// Chooses a response that is open.
  public void choose(Response response) {
    if (phase.get() != Phase.CHOOSING || !responses.contains(response)) {
      return;
    }
    conversation = conversation.choose(response);
    chosen = Optional.of(response);
    phase.set(Phase.SAVING);
    keeping.keep(conversation, () -> answer(response));
  }

  /// The choice is safe: now it is answered.
  private void answer(Response response) {
    chosen = Optional.empty();
    responses.clear();
    said.add(rep(response));
    showMood();
    pending.addAll(response.reaction());
    queueBeat();
    advance();
  }

  /// Takes the last choice back; does nothing before the first, nor while one is saved.
  public void stepBack() {
    int turns = conversation.turns().size();
    if (turns == 0 || phase.get() == Phase.SAVING) {
      return;
    }
    conversation = conversation.rewindTo(turns - 1);
    phase.set(Phase.SAVING);
    keeping.keep(conversation, this::restore);
  }

  /// Leaves; the conversation goes on at the same turn another time.
  public void leave() {
    navigator.go(trial.map(Trial::back).orElseGet(Destination.Home::new));
  }

  private void queueBeat() {
    conversation.beat().ifPresent(beat -> pending.addAll(beat.lines()));
  }

  private void advance() {
    Line line = pending.poll();
    if (line != null) {
      say(line);
    }
    settle();
  }

  private void settle() {
    if (!pending.isEmpty()) {
      phase.set(Phase.LISTENING);
    } else if (conversation.isOver()) {
      phase.set(Phase.OVER);
    } else {
      turn.set(conversation.turns().size() + 1);
      responses.setAll(conversation.offered());
      phase.set(Phase.CHOOSING);
    }
  }

  private void say(Line line) {
    Utterance utterance = utterance(line);
    said.add(utterance);
    utterance.feeling().ifPresent(feeling::set);
  }

  private Utterance utterance(Line line) {
    return switch (line.by()) {
      case CUSTOMER ->
          new Utterance(line.by(), scenario().customer().name(), line.text(), line.feeling());
      case REP -> new Utterance(line.by(), TEXTS.get("you"), line.text(), Optional.empty());
      case COLLEAGUE ->
          new Utterance(line.by(), TEXTS.get("colleague"), line.text(), Optional.empty());
      case NARRATOR -> new Utterance(line.by(), "", line.text(), Optional.empty());
    };
  }

  private static Utterance rep(Response response) {
    return new Utterance(Line.Speaker.REP, TEXTS.get("you"), response.text(), Optional.empty());
  }

  private void showMood() {
    frustration.set(conversation.memory().frustration());
    trust.set(conversation.memory().trust());
  }

  /// Shows the conversation as it stands, with all that was said.
  private void restore() {
    pending.clear();
    said.clear();
    responses.clear();
    feeling.set(firstFeeling());
    for (Turn past : conversation.turns()) {
      past.beat().lines().forEach(this::say);
      said.add(rep(past.response()));
      past.response().reaction().forEach(this::say);
    }
    conversation.beat().map(Beat::lines).orElse(List.of()).forEach(this::say);
    showMood();
    settle();
  }

  private Feeling firstFeeling() {
    return scenario().place(scenario().start()) instanceof Beat beat
        ? beat.lines().stream()
            .flatMap(line -> line.feeling().stream())
            .findFirst()
            .orElse(Feeling.CALM)
        : Feeling.CALM;
  }
}
