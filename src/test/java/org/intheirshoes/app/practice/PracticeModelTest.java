package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.plan.TestPlan;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShippedPlans;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PracticeModelTest {

  private static final Shelf SHELF = new Shelf(Path.of("target", "no-such-folder"));
  private static final Scenario SCENARIO =
      SHELF.open(SHELF.find("broken-tv").orElseThrow()).scenario().orElseThrow();
  private static final TestPlan BEST = ShippedPlans.of("broken-tv").getFirst();

  private final List<Conversation> kept = new ArrayList<>();
  private final List<Destination> visited = new ArrayList<>();
  private final Journal journal = Journal.untold();

  private PracticeModel play(Conversation conversation) {
    return new PracticeModel(
        new Destination.Practice(conversation),
        (now, answer) -> {
          kept.add(now);
          answer.run();
        },
        journal,
        visited::add);
  }

  private static void listen(PracticeModel model) {
    while (model.phaseProperty().get() == Phase.LISTENING) {
      model.goOn();
    }
  }

  private PracticeModel playTo(int turns) {
    PracticeModel model = play(Conversation.begin(SCENARIO));
    model.begin();
    for (String choice : BEST.choices().subList(0, turns)) {
      listen(model);
      model.choose(offered(model, choice));
    }
    listen(model);
    return model;
  }

  private static Response offered(PracticeModel model, String id) {
    return model.responses().stream()
        .filter(response -> response.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Nested
  class AtTheStart {

    private final PracticeModel model = play(Conversation.begin(SCENARIO));

    @Test
    void theLearnerReadsTheBriefFirst() {
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.BRIEFING);
      assertThat(model.said()).isEmpty();
      assertThat(model.responses()).isEmpty();
    }

    @Test
    void noResponseCanBeChosenYet() {
      model.choose(1);
      assertThat(model.conversation().turns()).isEmpty();
    }

    @Test
    void theMoodIsTheOneTheCustomerComesWith() {
      assertThat(model.frustrationProperty().get())
          .isEqualTo(SCENARIO.customer().mood().frustration());
      assertThat(model.trustProperty().get()).isEqualTo(SCENARIO.customer().mood().trust());
    }

    @Test
    void linesComeOneAtATimeAndThenTheResponses() {
      Beat opening = (Beat) SCENARIO.place(SCENARIO.start());
      model.begin();
      for (int line = 1; line <= opening.lines().size(); line++) {
        assertThat(model.said()).hasSize(line);
        assertThat(model.responses().isEmpty()).isEqualTo(line < opening.lines().size());
        model.goOn();
      }
      assertThat(model.responses()).isEqualTo(model.conversation().offered());
      assertThat(model.notice()).isEqualTo(opening.notice());
    }
  }

  @Nested
  class AfterAChoice {

    private final PracticeModel model = playTo(0);
    private final Response chosen = model.responses().get(1);

    AfterAChoice() {
      model.choose(2);
    }

    @Test
    void theRepsWordsAndTheReactionAreShownAtOnce() {
      List<Utterance> said = model.said();
      int reaction = said.size() - 1;
      assertThat(said.get(reaction - 1).by()).isEqualTo(Line.Speaker.REP);
      assertThat(said.get(reaction - 1).text()).isEqualTo(chosen.text());
      assertThat(said.get(reaction).text()).isEqualTo(chosen.reaction().getFirst().text());
    }

    @Test
    void theMoodIsTheEngines() {
      Conversation engine = Conversation.begin(SCENARIO).choose(chosen.id());
      assertThat(model.frustrationProperty().get()).isEqualTo(engine.memory().frustration());
      assertThat(model.trustProperty().get()).isEqualTo(engine.memory().trust());
    }

    @Test
    void theConversationIsKept() {
      assertThat(kept).containsExactly(model.conversation());
    }

    @Test
    void noSecondChoiceCanBeMadeBeforeTheNextBeat() {
      model.choose(1);
      assertThat(model.conversation().turns()).hasSize(1);
    }

    @Test
    void steppingBackOpensTheSameTurnAgain() {
      listen(model);
      model.stepBack();
      assertThat(model.conversation()).isEqualTo(Conversation.begin(SCENARIO));
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(model.turnProperty().get()).isEqualTo(1);
      assertThat(model.responses()).contains(chosen);
      assertThat(kept.getLast()).isEqualTo(model.conversation());
    }
  }

  @Nested
  class LeftAndComeBackTo {

    @Test
    void theSameTurnIsOpenWithAllThatWasSaid() {
      PracticeModel before = playTo(3);
      PracticeModel after = play(kept.getLast());
      assertThat(after.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(after.turnProperty().get()).isEqualTo(4);
      assertThat(after.responses()).isEqualTo(before.responses());
      assertThat(after.said()).isEqualTo(before.said());
      assertThat(after.feelingProperty().get()).isEqualTo(before.feelingProperty().get());
      assertThat(after.frustrationProperty().get()).isEqualTo(before.frustrationProperty().get());
    }

    @Test
    void leavingGoesToTheShelf() {
      playTo(2).leave();
      assertThat(visited).containsExactly(new Destination.Home());
    }
  }

  @Nested
  class AtTheEnd {

    private final PracticeModel model = playTo(BEST.choices().size());

    @Test
    void theEndingIsShownAndNothingIsOffered() {
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.OVER);
      assertThat(model.ending())
          .hasValueSatisfying(e -> assertThat(BEST.ending()).contains(e.id()));
      assertThat(model.responses()).isEmpty();
    }

    @Test
    void theEndingWaitsUntilTheReactionWasHeard() {
      PracticeModel early = playTo(BEST.choices().size() - 1);
      early.choose(offered(early, BEST.choices().getLast()));
      while (early.phaseProperty().get() == Phase.LISTENING) {
        assertThat(early.ending()).isEmpty();
        early.goOn();
      }
      assertThat(early.ending()).isPresent();
    }

    @Test
    void goingOnOpensTheDebrief() {
      model.goOn();
      assertThat(visited)
          .containsExactly(
              new Destination.Debrief(model.conversation(), journal, Optional.empty()));
    }
  }

  @Nested
  class WhileAChoiceIsSaved {

    private final List<Runnable> answers = new ArrayList<>();
    private final PracticeModel model =
        new PracticeModel(
            new Destination.Practice(Conversation.begin(SCENARIO)),
            (_, answer) -> answers.add(answer),
            journal,
            visited::add);
    private final int saidBefore;

    WhileAChoiceIsSaved() {
      model.begin();
      listen(model);
      saidBefore = model.said().size();
      model.choose(2);
    }

    @Test
    void nothingIsAnsweredAndTheResponsesStay() {
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.SAVING);
      assertThat(model.said()).hasSize(saidBefore);
      assertThat(model.chosen()).contains(model.responses().get(1));
    }

    @Test
    void nothingElseCanBeChosenOrTakenBack() {
      model.choose(1);
      model.stepBack();
      model.goOn();
      assertThat(answers).hasSize(1);
      assertThat(model.conversation().turns()).hasSize(1);
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.SAVING);
    }

    @Test
    void theReactionComesOnceItIsSafe() {
      answers.getFirst().run();
      assertThat(model.phaseProperty().get()).isNotEqualTo(Phase.SAVING);
      assertThat(model.said()).hasSizeGreaterThan(saidBefore + 1);
      assertThat(model.chosen()).isEmpty();
    }

    @Test
    void takingBackWaitsForTheDiskToo() {
      answers.removeFirst().run();
      listen(model);
      model.stepBack();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.SAVING);
      answers.getFirst().run();
      assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
      assertThat(model.turnProperty().get()).isEqualTo(1);
    }

    @Test
    void leavingIsOpen() {
      model.leave();
      assertThat(visited).containsExactly(new Destination.Home());
    }
  }
}
