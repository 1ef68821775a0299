package org.intheirshoes.app.practice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.coach.Hint;
import org.intheirshoes.coach.Order;
import org.intheirshoes.coach.OwnWords;
import org.intheirshoes.coach.TurnNote;
import org.intheirshoes.coach.Way;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// All that helps a learner through one play, as she asked for it when it began.
final class Help {

  private final Scenario scenario;
  private final Journal journal;
  private final CoachSources sources;
  private final BriefingModel briefing;
  private final NoticeModel noticing;
  private final OwnWordsModel ownWords;
  private final NoteModel notes;
  private final TurnClock clock;
  private final HearingModel hearing;
  private final ReadOnlyObjectWrapper<CoachSources.Known> known =
      new ReadOnlyObjectWrapper<>(CoachSources.Known.NOTHING);
  private Optional<Exact> exact = Optional.empty();
  private Coaching coaching;

  /// What happens when a part of it is done.
  ///
  /// @param noticed the learner has looked for the cue
  /// @param written she has said it in her words
  /// @param timeIsUp she has said nothing in time
  record Then(Runnable noticed, Runnable written, Runnable timeIsUp) {}

  Help(Scenario scenario, Journal journal, CoachSources sources, Then then) {
    this.scenario = scenario;
    this.journal = journal;
    this.sources = sources;
    this.coaching = sources.coaching();
    this.briefing = new BriefingModel(scenario, sources.settings(), journal);
    this.noticing = new NoticeModel(scenario, journal, () -> known.get().pack(), then.noticed());
    this.ownWords = new OwnWordsModel(journal, () -> coaching, then.written());
    this.notes = new NoteModel(this::beside);
    this.clock = new TurnClock(sources.ticker(), sources.clock(), then.timeIsUp());
    this.hearing = new HearingModel(scenario, sources, known.getReadOnlyProperty());
    sources.knowledge().load(scenario, known::set);
  }

  BriefingModel briefing() {
    return briefing;
  }

  NoticeModel noticing() {
    return noticing;
  }

  OwnWordsModel ownWords() {
    return ownWords;
  }

  NoteModel notes() {
    return notes;
  }

  TurnClock clock() {
    return clock;
  }

  HearingModel hearing() {
    return hearing;
  }

  /// The way this play is played.
  Way way() {
    return coaching.way();
  }

  /// The learner's plan and the rules of the language, once they are known.
  ReadOnlyObjectProperty<CoachSources.Known> knownProperty() {
    return known.getReadOnlyProperty();
  }

  /// The play begins: what was chosen holds to its end.
  void begin() {
    coaching = sources.coaching();
    briefing.begin();
    hearing.begin();
  }

  /// Looks for the cue, if the learner wants to and there is one.
  ///
  /// @param turn the one that is open, from 1
  /// @return whether something is asked
  boolean notice(Conversation conversation, int turn) {
    return way().asksForCues()
        && coaching.cueHunt().isOn()
        && conversation.beat().filter(beat -> noticing.open(beat, turn)).isPresent();
  }

  /// Whether the learner has looked for the cue of a turn, or told what she noticed.
  boolean hasNoticed(int turn) {
    return journal.found(turn).isPresent()
        || journal.words(turn, Reflection.Kind.NOTICED).isPresent();
  }

  /// Whether the learner has said a turn in her own words.
  boolean hasWritten(int turn) {
    return ownWords.said(turn).isPresent();
  }

  /// Asks for her own words, if she wants to.
  ///
  /// @return whether they are asked for
  boolean write(int turn) {
    if (coaching.ownWords().isOn()) {
      ownWords.open(turn);
    }
    return coaching.ownWords().isOn();
  }

  /// Where a turn is spoken of on the way, her words stand beside the best line too; there is time to
  /// find it while she chooses.
  private void lookForTheBest() {
    if (exact.isEmpty() && way().feedback() != Way.Feedback.AT_THE_END) {
      sources
          .analyses()
          .of(
              scenario,
              found -> {
                if (found instanceof Exact known) {
                  exact = Optional.of(known);
                }
              });
    }
  }

  /// The best line that was open at a turn: the chosen one, if nothing was lost by it.
  private Optional<Response> best(Turn turn) {
    return exact.flatMap(
        known ->
            known.regret(turn).total() == 0
                ? Optional.of(turn.response())
                : turn.beat()
                    .response(known.at(turn.beat(), turn.taken().before()).bestResponse()));
  }

  /// The script's question, where it is not asked before the responses.
  Optional<String> question(Conversation conversation) {
    return way().asksForCues() && !coaching.cueHunt().isOn()
        ? conversation.beat().flatMap(Beat::notice)
        : Optional.empty();
  }

  /// What to say before a choice, if anything.
  Optional<Hint> hint(Conversation conversation) {
    return way().hints() ? Hint.at(conversation) : Optional.empty();
  }

  /// The responses that are open, in the order in which they are shown.
  List<Response> offered(Conversation conversation, int turn) {
    if (hasWritten(turn)) {
      lookForTheBest();
    }
    return Order.shown(conversation.offered(), way(), sources.seed(), turn);
  }

  /// The responses are shown: from now on time runs, where it does.
  void time(Conversation conversation) {
    if (way().runsTheClock()) {
      conversation.beat().flatMap(Beat::limit).ifPresent(limit -> clock.start(limit.seconds()));
    }
  }

  private NoteModel.Beside beside(Turn turn) {
    return new NoteModel.Beside(
        turn.response().text(),
        best(turn).map(Response::text),
        Optional.of(TurnNote.of(turn, scenario)),
        journal.words(turn.number(), Reflection.Kind.NOTICED),
        ownWords
            .said(turn.number())
            .map(words -> OwnWords.of(words, scenario, known.get().pack())));
  }
}
