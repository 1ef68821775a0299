package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Hint;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.coach.Way;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.logbook.Reflection.Kind;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WaysToPlayTest {

  private static final Scenario TV = Scenes.of("broken-tv");
  private static final Conversation BEGUN = Conversation.begin(TV);

  /// A conversation that stands at the beat with the clock.
  static Conversation timed() {
    return reach(BEGUN, 6).orElseThrow();
  }

  private static Optional<Conversation> reach(Conversation from, int turns) {
    if (from.beat().filter(beat -> beat.limit().isPresent()).isPresent()) {
      return Optional.of(from);
    }
    return turns == 0
        ? Optional.empty()
        : from.offered().stream()
            .flatMap(response -> reach(from.choose(response), turns - 1).stream())
            .findFirst();
  }

  @Nested
  class LookingForTheCue {

    private final Coached coached = new Coached(Coached.GUIDED);
    private final PracticeModel model = Coached.listen(coached.play(BEGUN));
    private final NoticeModel noticing = model.help().noticing();

    @Test
    void comesAfterTheLinesAndBeforeTheResponses() {
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.NOTICING);
      assertThat(model.responses()).isEmpty();
      assertThat(noticing.question()).isEqualTo(Scenes.opening(TV).notice());
    }

    @Test
    void showsAndCountsWhatWasFound() {
      Coached.mark(model, "Saturday", "rain");
      model.goOn();
      assertThat(noticing.stateProperty().get()).isEqualTo(NoticeModel.State.SHOWN);
      assertThat(coached.kept).containsExactly(new CueFind(1, 1, 1, 1));
      assertThat(coached.journal.found(1)).contains(new CueFind(1, 1, 1, 1));
      assertThat(model.responses()).isEmpty();
      model.goOn();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(model.notice()).isEmpty();
    }

    @Test
    void takesAMarkAway() {
      noticing.toggle();
      noticing.toggle();
      noticing.paint(2, NoticeModel.Brush.MARK);
      assertThat(noticing.marked()).containsExactly(2);
    }

    @Test
    void keepsTheCursorAmongTheWords() {
      noticing.move(-5);
      assertThat(noticing.cursorProperty().get()).isZero();
      noticing.moveTo(Integer.MAX_VALUE);
      assertThat(noticing.cursorProperty().get()).isEqualTo(noticing.hunt().words().size() - 1);
    }

    @Test
    void mayBeAnsweredInWordsWhichAreShownAgainAndNotJudged() {
      noticing.swap();
      noticing.wordsProperty().set("Saturday, I think.");
      model.goOn();
      assertThat(coached.kept)
          .containsExactly(new Reflection(1, Kind.NOTICED, "Saturday, I think."));
      Coached.choose(model, "heartbroken");
      assertThat(model.help().notes().shownProperty().get().orElseThrow().noticed())
          .contains("Saturday, I think.");
    }

    @Test
    void canBeSkippedAndThenCountsNothing() {
      model.skip();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(coached.kept).isEmpty();
    }

    @Test
    void isLeftOutWhereTheLearnerDoesNotWantItAndTheQuestionStandsAboveTheResponses() {
      PracticeModel without = Coached.listen(new Coached(Coaching.PLAIN).play(BEGUN));
      assertThat(without.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(without.notice()).isEqualTo(Scenes.opening(TV).notice());
    }

    @Test
    void isNotAskedAgainAfterATurnWasTakenBack() {
      model.skip();
      Coached.choose(model, "heartbroken");
      Coached.listen(model);
      model.stepBack();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(noticing.stateProperty().get()).isEqualTo(NoticeModel.State.OFF);
    }
  }

  @Nested
  class Guided {

    private final Coached coached = new Coached(Coached.GUIDED.withCueHunt(Switch.OFF));
    private final PracticeModel model = Coached.open(coached.play(BEGUN));

    @Test
    void hintsBeforeTheFirstChoice() {
      assertThat(model.hint().map(Hint::strength)).contains(Hint.Strength.FULL);
    }

    @Test
    void speaksOfATurnOnceTheCustomerHasAnswered() {
      assertThat(model.help().notes().shownProperty().get()).isEmpty();
      Coached.choose(model, "heartbroken");
      assertThat(model.said().getLast().text()).isEqualTo("Heartbroken. No, well. Nobody’s died.");
      assertThat(model.help().notes().shownProperty().get().orElseThrow().note()).isPresent();
      model.goOn();
      assertThat(model.help().notes().shownProperty().get()).isEmpty();
    }

    @Test
    void hasNoClock() {
      PracticeModel there = coached.play(timed());
      assertThat(there.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(coached.isTimed()).isFalse();
    }
  }

  @Nested
  class Practice {

    private final Coached coached = new Coached(Coaching.PLAIN);
    private final PracticeModel model = Coached.open(coached.play(BEGUN));

    @Test
    void saysNothingUntilItIsAsked() {
      NoteModel notes = model.help().notes();
      assertThat(model.hint()).isEmpty();
      assertThat(notes.askableProperty().get()).isFalse();
      Coached.choose(model, "heartbroken");
      assertThat(notes.shownProperty().get()).isEmpty();
      assertThat(notes.askableProperty().get()).isTrue();
      notes.ask();
      assertThat(notes.shownProperty().get().orElseThrow().note()).isPresent();
    }

    @Test
    void cannotBeAskedWhileTheNextChoiceIsOpen() {
      Coached.choose(model, "heartbroken");
      Coached.open(model);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      model.help().notes().ask();
      assertThat(model.help().notes().shownProperty().get()).isEmpty();
    }
  }

  @Nested
  class Challenge {

    private final Coached coached = new Coached(Coached.CHALLENGE.withOwnWords(Switch.OFF));
    private final PracticeModel model = coached.play(timed());
    private final Beat beat = model.conversation().beat().orElseThrow();
    private final Beat.TimeLimit limit = beat.limit().orElseThrow();

    @Test
    void takesTheScriptsSilenceWhenTimeRunsOut() {
      int turns = model.conversation().turns().size();
      coached.pass(limit.seconds() - 0.5);
      assertThat(model.conversation().turns()).hasSize(turns);
      assertThat(model.help().clock().secondsProperty().get()).isEqualTo(1);
      coached.pass(0.5);
      assertThat(model.conversation().turns().getLast().response().id()).isEqualTo(limit.silence());
      assertThat(coached.isTimed()).isFalse();
    }

    @Test
    void standsStillWhileTheBriefIsOpenOrTheWindowHidden() {
      TurnClock clock = model.help().clock();
      clock.pause(TurnClock.Pause.BRIEF);
      clock.pause(TurnClock.Pause.HIDDEN);
      coached.pass(60);
      clock.resume(TurnClock.Pause.BRIEF);
      coached.pass(60);
      clock.resume(TurnClock.Pause.HIDDEN);
      assertThat(clock.secondsProperty().get()).isEqualTo(limit.seconds());
      coached.pass(2);
      assertThat(clock.secondsProperty().get()).isEqualTo(limit.seconds() - 2);
    }

    @Test
    void stopsTheClockWithTheChoice() {
      model.choose(1);
      assertThat(coached.isTimed()).isFalse();
      int turns = model.conversation().turns().size();
      coached.pass(100);
      assertThat(model.conversation().turns()).hasSize(turns);
    }

    @Test
    void saysNothingOfATurnAndTakesNoneBack() {
      model.choose(1);
      model.help().notes().ask();
      assertThat(model.help().notes().shownProperty().get()).isEmpty();
      int turns = model.conversation().turns().size();
      model.stepBack();
      assertThat(model.conversation().turns()).hasSize(turns);
    }

    @Test
    void numbersFollowWhatIsShown() {
      PracticeModel fresh = Coached.listen(new Coached(Coached.CHALLENGE).play(BEGUN));
      List<Response> shown = List.copyOf(fresh.responses());
      assertThat(shown).isNotEqualTo(BEGUN.offered()).hasSameElementsAs(BEGUN.offered());
      fresh.choose(2);
      assertThat(fresh.conversation().turns().getLast().response()).isEqualTo(shown.get(1));
    }
  }

  @Nested
  class SayingItFirst {

    private static final String SAID = "So sorry. It will be here in about a day.";

    private PracticeModel say(Coached coached) {
      PracticeModel model = Coached.listen(coached.play(BEGUN));
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.WRITING);
      model.help().ownWords().wordsProperty().set(SAID);
      model.goOn();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      Coached.choose(model, "heartbroken");
      return model;
    }

    private static Response best(Exact exact) {
      return Scenes.opening(TV).response(exact.at(BEGUN).bestResponse()).orElseThrow();
    }

    private static Optional<String> bestShown(PracticeModel model) {
      return model.help().notes().shownProperty().get().flatMap(NoteModel.Beside::best);
    }

    @Test
    void standsBesideTheBestThatWasOpenWhereEachTurnIsSpokenOf() {
      Exact exact = (Exact) Analysis.of(TV);
      PracticeModel model =
          say(new Coached(Coached.GUIDED.withCueHunt(Switch.OFF).withOwnWords(Switch.ON)));
      Response best = best(exact);
      assertThat(model.conversation().choices()).isNotEqualTo(List.of(best.id()));
      assertThat(bestShown(model)).contains(best.text());
    }

    @Test
    void standsBesideTheChosenWhereThatWasTheBest() {
      Exact exact = (Exact) Analysis.of(TV);
      Coached coached = new Coached(Coached.GUIDED.withCueHunt(Switch.OFF).withOwnWords(Switch.ON));
      PracticeModel model = Coached.listen(coached.play(BEGUN));
      model.help().ownWords().wordsProperty().set(SAID);
      model.goOn();
      Response best = best(exact);
      model.choose(best);
      assertThat(bestShown(model)).contains(best.text());
      assertThat(model.help().notes().shownProperty().get().map(NoteModel.Beside::chosen))
          .contains(best.text());
    }

    @Test
    void standsBesideTheBestInPracticeOnlyWhenItIsAskedFor() {
      PracticeModel model = say(new Coached(Coaching.PLAIN.withOwnWords(Switch.ON)));
      assertThat(bestShown(model)).isEmpty();
      model.help().notes().ask();
      assertThat(bestShown(model)).isPresent();
    }

    @Test
    void standsBesideNothingInAChallenge() {
      PracticeModel model = say(new Coached(Coached.CHALLENGE.withOwnWords(Switch.ON)));
      assertThat(model.help().notes().shownProperty().get()).isEmpty();
    }

    @Test
    void standsBesideWhatWasChosenWithWhatTheLanguageRulesFind() {
      PracticeModel model = say(new Coached(Coaching.PLAIN.withOwnWords(Switch.ON)));
      NoteModel.Beside beside = model.help().notes().shownProperty().get().orElseThrow();
      assertThat(beside.own().orElseThrow().said()).isEqualTo(SAID);
      assertThat(beside.own().orElseThrow().findings())
          .anyMatch(finding -> finding.quote().equals("about a day"));
      assertThat(beside.note()).as("in practice, why is told on request").isEmpty();
    }

    @Test
    void staysOutOfTheLogbookUnlessItIsWanted() {
      Coached coached = new Coached(Coaching.PLAIN.withOwnWords(Switch.ON));
      say(coached);
      assertThat(coached.kept).isEmpty();
      assertThat(coached.journal.words(1, Kind.OWN_WORDS)).contains(SAID);
    }

    @Test
    void isKeptWhereItIsWanted() {
      Coached coached =
          new Coached(Coaching.PLAIN.withOwnWords(Switch.ON).withKeepOwnWords(Switch.ON));
      say(coached);
      assertThat(coached.kept).containsExactly(new Reflection(1, Kind.OWN_WORDS, SAID));
    }

    @Test
    void canBeSkipped() {
      PracticeModel model =
          Coached.listen(new Coached(Coaching.PLAIN.withOwnWords(Switch.ON)).play(BEGUN));
      model.skip();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    }
  }

  @Nested
  class BeforeTheStart {

    private final Coached coached = new Coached(Coached.GUIDED);
    private final PracticeModel model = coached.play(BEGUN);
    private final BriefingModel briefing = model.help().briefing();

    @Test
    void aGoalIsPickedAndKeptWithTheBeginning() {
      briefing.pick(Goal.ACT);
      assertThat(coached.kept).isEmpty();
      model.begin();
      assertThat(coached.kept)
          .containsExactly(new Reflection(0, Kind.GOAL, BriefingModel.words(Goal.ACT)));
    }

    @Test
    void aGoalInOnesOwnWordsComesFirst() {
      briefing.pick(Goal.ACT);
      briefing.ownGoalProperty().set(" No third apology. ");
      model.begin();
      assertThat(coached.kept).containsExactly(new Reflection(0, Kind.GOAL, "No third apology."));
    }

    @Test
    void pickingAGoalAgainPutsItBack() {
      briefing.pick(Goal.ACT);
      briefing.pick(Goal.ACT);
      model.begin();
      assertThat(coached.kept).isEmpty();
    }

    @Test
    void theWayIsRememberedAndHoldsFromTheBeginning() {
      briefing.choose(Way.CHALLENGE);
      assertThat(coached.settings.get().coaching().way()).isEqualTo(Way.CHALLENGE);
      Coached.listen(model);
      assertThat(model.help().way()).isEqualTo(Way.CHALLENGE);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      briefing.choose(Way.GUIDED);
      assertThat(model.help().way()).as("until this play is over").isEqualTo(Way.CHALLENGE);
    }
  }

  @Nested
  class WhileAChoiceIsOnItsWayToTheDisk {

    @Test
    void theFaceAndTheMoodAnswerAsSoonAsTheScreenAsks() {
      List<Runnable> answers = new ArrayList<>();
      PracticeModel model =
          new PracticeModel(
              new Destination.Practice(BEGUN),
              (_, answer) -> answers.add(answer),
              Journal.untold(),
              _ -> {});
      Coached.open(model);
      Response chosen = Coached.response(model, "heartbroken");
      int said = model.said().size();
      Feeling before = model.feelingProperty().get();
      model.choose(chosen);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.SAVING);
      assertThat(model.feelingProperty().get()).as("nobody asked").isEqualTo(before);
      model.react();
      assertThat(model.feelingProperty().get())
          .isEqualTo(chosen.reaction().getFirst().feeling().orElseThrow());
      assertThat(model.frustrationProperty().get())
          .isEqualTo(BEGUN.choose("heartbroken").memory().frustration());
      assertThat(model.said()).as("her words wait").hasSize(said);
    }
  }
}
