package org.intheirshoes.app.practice;

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
import org.intheirshoes.coach.Hint;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// One play of a scenario as the screen goes through it: lines come one at a time, then the
/// responses, then the reaction. Scores are not its business; the conversation carries them.
public final class PracticeModel {

  /// What the screen waits for.
  public enum Phase {
    /// The learner reads who she is and what she may do.
    BRIEFING,
    /// There is more to be said.
    LISTENING,
    /// The learner looks for the cue.
    NOTICING,
    /// The learner writes what she would say.
    WRITING,
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
  private final Exit exit;
  private final Stage stage;
  private final Help help;

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.BRIEFING);
  private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper(1);
  private final ObservableList<Response> responses = FXCollections.observableArrayList();
  private final Prompter prompter = new Prompter();
  private Optional<Response> chosen = Optional.empty();
  private Optional<Hint> hint = Optional.empty();
  private Conversation conversation;

  /// A play without help. One that has not begun opens with the briefing; one that was left goes on at
  /// the same turn.
  ///
  /// @param journal where notes beside the conversation go
  /// @param navigator where leaving and the debrief lead
  public PracticeModel(
      Destination.Practice play, Keeping keeping, Journal journal, Navigator navigator) {
    this(play, keeping, journal, CoachSources.none(), navigator);
  }

  /// A play with the help that the settings ask for.
  ///
  /// @param journal where notes beside the conversation go
  /// @param navigator where leaving and the debrief lead
  public PracticeModel(
      Destination.Practice play,
      Keeping keeping,
      Journal journal,
      CoachSources coach,
      Navigator navigator) {
    this(
        play.conversation(),
        keeping,
        journal,
        coach,
        Exit.of(play, journal, coach.seed(), navigator));
    play.pick().flatMap(Destination.Pick::goal).ifPresent(help.briefing()::intend);
    enter(play.left().isPresent() ? this::resume : this::offer);
  }

  private PracticeModel(
      Conversation begun, Keeping keeping, Journal journal, CoachSources coach, Exit exit) {
    this.conversation = begun;
    this.keeping = keeping;
    this.exit = exit;
    this.stage = new Stage(begun.scenario());
    this.help =
        new Help(
            begun.scenario(),
            journal,
            coach,
            new Help.Then(this::write, this::offer, this::silent));
  }

  /// What has begun already is shown as it stands; only what has not begins with the briefing.
  private void enter(Runnable next) {
    if (!conversation.turns().isEmpty()) {
      restore(next);
    }
  }

  /// A play of which nothing is kept: an author tries her script.
  ///
  /// @param told how it came to stand where it begins
  /// @param back where its end and leaving it lead
  public static PracticeModel trial(
      Conversation conversation, String told, Destination back, Navigator navigator) {
    PracticeModel model =
        new PracticeModel(
            conversation,
            (_, kept) -> kept.run(),
            Journal.untold(),
            CoachSources.none(),
            new Exit(
                Optional.of(told),
                () -> navigator.go(back),
                _ -> navigator.go(back),
                VariantModel.fixed(conversation)));
    model.enter(model::offer);
    return model;
  }

  /// If it is a trial, how it came to stand where it began.
  Optional<String> trialTold() {
    return exit.told();
  }

  /// The variants of the script.
  VariantModel variants() {
    return exit.variants();
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
    return stage.feelingProperty();
  }

  /// The number of the turn that is open, from 1.
  public ReadOnlyIntegerProperty turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /// 0..100.
  public ReadOnlyIntegerProperty frustrationProperty() {
    return stage.frustrationProperty();
  }

  /// 0..100.
  public ReadOnlyIntegerProperty trustProperty() {
    return stage.trustProperty();
  }

  /// Everything said so far, oldest first.
  ObservableList<Utterance> said() {
    return stage.said();
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

  /// The question put before the responses, if the beat has one and it was not asked already.
  public Optional<String> notice() {
    return responses.isEmpty() ? Optional.empty() : help.question(conversation);
  }

  /// What to say before a choice, if anything.
  Optional<Hint> hint() {
    return responses.isEmpty() ? Optional.empty() : hint;
  }

  /// What helps the learner.
  Help help() {
    return help;
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
      help.begin();
      prompter.begin(conversation);
      advance();
    }
  }

  /// Goes on: closes the briefing, lets the next line be said, or opens the debrief.
  public void goOn() {
    switch (phase.get()) {
      case BRIEFING -> begin();
      case LISTENING -> advance();
      case NOTICING -> help.noticing().goOn();
      case WRITING -> help.ownWords().done();
      case CHOOSING, SAVING -> {}
      case OVER -> exit.end().accept(conversation);
    }
  }

  /// Goes on without looking for the cue, or without words of her own.
  void skip() {
    switch (phase.get()) {
      case NOTICING -> help.noticing().skip();
      case WRITING -> help.ownWords().skip();
      case BRIEFING, LISTENING, CHOOSING, SAVING, OVER -> {}
    }
  }

  /// Chooses the response with this number, from 1; other numbers do nothing.
  public void choose(int number) {
    if (number >= 1 && number <= responses.size()) {
      choose(responses.get(number - 1));
    }
  }

  /// Chooses a response that is open. The customer's words answer once the choice is safe, her face when
  /// the screen asks for it or then.
  public void choose(Response response) {
    if (phase.get() != Phase.CHOOSING || !responses.contains(response)) {
      return;
    }
    help.clock().stop();
    help.hearing().stop();
    conversation = conversation.choose(response);
    chosen = Optional.of(response);
    phase.set(Phase.SAVING);
    keeping.keep(conversation, () -> answer(response));
  }

  /// Lets the customer's face and mood answer the choice that is on its way to the disk, if one is.
  void react() {
    if (chosen.isPresent()) {
      stage.react(conversation.memory(), Prompter.answer(conversation));
    }
  }

  /// The choice is safe: now it is answered.
  private void answer(Response response) {
    react();
    chosen = Optional.empty();
    responses.clear();
    stage.say(response);
    prompter.answerTo(conversation);
    if (prompter.isAnswered()) {
      help.notes().answered(conversation.turns().getLast(), help.way());
      settle();
    } else {
      advance();
    }
  }

  /// Time has run out: the script says what saying nothing is.
  private void silent() {
    conversation
        .beat()
        .flatMap(beat -> beat.limit().flatMap(limit -> beat.response(limit.silence())))
        .ifPresent(this::choose);
  }

  /// Takes the last choice back; does nothing before the first, nor while one is saved.
  public void stepBack() {
    int turns = conversation.turns().size();
    if (turns == 0 || phase.get() == Phase.SAVING || !help.way().stepsBack()) {
      return;
    }
    help.noticing().close();
    help.notes().forget();
    conversation = conversation.rewindTo(turns - 1);
    phase.set(Phase.SAVING);
    keeping.keep(conversation, () -> restore(this::offer));
  }

  /// Leaves; the conversation goes on at the same turn another time.
  public void leave() {
    exit.leave().run();
  }

  private void advance() {
    help.notes().close();
    prompter.next().ifPresent(this::say);
    settle();
  }

  private void say(Prompter.Prompt prompt) {
    stage.say(prompt.line());
    help.hearing().shown(prompt, stage.feelingProperty().get());
    if (prompter.isAnswered()) {
      help.notes().answered(conversation.turns().getLast(), help.way());
    }
  }

  private void settle() {
    boolean held = help.notes().shownProperty().get().isPresent();
    if (!prompter.isEmpty() || (held && !conversation.isOver())) {
      phase.set(Phase.LISTENING);
    } else if (conversation.isOver()) {
      phase.set(Phase.OVER);
    } else {
      open();
    }
  }

  /// All was said: the learner looks for the cue, says it in her words, and chooses, as she wants.
  private void open() {
    help.notes().forget();
    turn.set(conversation.turns().size() + 1);
    if (help.notice(conversation, turn.get())) {
      phase.set(Phase.NOTICING);
    } else {
      write();
    }
  }

  private void write() {
    if (help.write(turn.get())) {
      phase.set(Phase.WRITING);
    } else {
      offer();
    }
  }

  private void offer() {
    turn.set(conversation.turns().size() + 1);
    hint = help.hint(conversation);
    responses.setAll(help.offered(conversation, turn.get()));
    phase.set(Phase.CHOOSING);
    help.time(conversation);
  }

  /// What was to be done before the choice, and was not when the conversation was left, comes first.
  private void resume() {
    turn.set(conversation.turns().size() + 1);
    if (!help.hasNoticed(turn.get())) {
      open();
    } else if (!help.hasWritten(turn.get())) {
      write();
    } else {
      offer();
    }
  }

  /// Shows the conversation as it stands, with all that was said.
  ///
  /// @param next what comes then, unless it is over
  private void restore(Runnable next) {
    prompter.clear();
    responses.clear();
    stage.show(conversation);
    help.hearing().restored(Prompter.last(conversation), stage.feelingProperty().get());
    if (conversation.isOver()) {
      phase.set(Phase.OVER);
    } else {
      next.run();
    }
  }
}
