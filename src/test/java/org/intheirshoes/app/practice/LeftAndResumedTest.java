package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.logbook.Reflection.Kind;
import org.intheirshoes.logbook.Resumed;
import org.junit.jupiter.api.Test;

/// A conversation that goes on where it was left has what comes before the responses, unless that was
/// done already.
class LeftAndResumedTest {

  private static final Conversation LEFT =
      Conversation.begin(Scenes.of("broken-tv")).choose("receipt-first");
  private static final CueFind FOUND = new CueFind(2, 1, 0, 0);
  private static final Reflection SAID = new Reflection(2, Kind.OWN_WORDS, "Which day?");

  private final Coached coached = new Coached(Coached.GUIDED);

  private PracticeModel resume(MarginNote... notes) {
    for (MarginNote note : notes) {
      coached.journal.recall(List.of(note));
    }
    return coached.play(
        new Destination.Practice(new Resumed(LEFT, Optional.empty(), List.of(notes))));
  }

  private PracticeModel resumeWithOwnWords(MarginNote... notes) {
    coached.settings.choose(Coached.GUIDED.withOwnWords(Switch.ON));
    return resume(notes);
  }

  @Test
  void theCueIsLookedForIfItWasNot() {
    PracticeModel model = resume();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.NOTICING);
    assertThat(model.turnProperty().get()).isEqualTo(2);
    assertThat(model.responses()).isEmpty();
    assertThat(model.help().noticing().beat()).isEqualTo(LEFT.beat());
    model.skip();
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    assertThat(model.responses()).containsExactlyElementsOf(LEFT.offered());
  }

  @Test
  void itIsNotLookedForTwice() {
    assertThat(resume(FOUND).phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    assertThat(resume(new Reflection(2, Kind.NOTICED, "Saturday.")).phaseProperty().get())
        .isEqualTo(Phase.CHOOSING);
  }

  @Test
  void theLearnerIsAskedForHerWordsIfSheWasNot() {
    assertThat(resumeWithOwnWords(FOUND).phaseProperty().get()).isEqualTo(Phase.WRITING);
  }

  @Test
  void whatSheSaidStandsBesideTheTurn() {
    PracticeModel model = resumeWithOwnWords(FOUND, SAID);
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    model.choose(1);
    while (model.help().notes().shownProperty().get().isEmpty()) {
      model.goOn();
    }
    assertThat(model.help().notes().shownProperty().get().flatMap(NoteModel.Beside::own))
        .hasValueSatisfying(own -> assertThat(own.said()).isEqualTo("Which day?"));
  }

  @Test
  void theBriefStillSaysWhatSheSetOutToDo() {
    Goal goal = Goal.offered(LEFT.scenario()).getFirst();
    PracticeModel model = resume(new Reflection(0, Kind.GOAL, BriefingModel.words(goal)));
    assertThat(model.help().briefing().goalProperty().get()).contains(goal);
    assertThat(model.help().briefing().intent()).contains(BriefingModel.words(goal));
  }

  @Test
  void aTurnThatIsPlayedAgainIsNotAskedAboutAgain() {
    Conversation finished = LEFT;
    while (!finished.isOver()) {
      finished = finished.choose(finished.offered().getFirst());
    }
    PracticeModel model = coached.play(new Destination.Practice(LEFT, Optional.of(finished)));
    assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
  }
}
