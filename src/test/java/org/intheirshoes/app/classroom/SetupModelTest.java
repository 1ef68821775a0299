package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Voters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetupModelTest {

  @TempDir Path folder;

  private final List<Destination> gone = new ArrayList<>();
  private final MemoryKeeper keeper = new MemoryKeeper();

  private SetupModel setup() {
    return new SetupModel(Sources.keptIn(keeper, folder.resolve("export")), gone::add);
  }

  private ClassSession begun() {
    return ((Destination.ClassConsole) gone.getLast()).session();
  }

  @Test
  void aClassBeginsAsItWasSettled() {
    SetupModel setup = setup();
    setup.chosenProperty().set(setup.items().stream().skip(1).findFirst());
    setup.minutesProperty().set("30");
    setup.marksProperty().set(ClassPlan.MarksShown.AT_THE_END);
    setup.purposeProperty().set(ClassPlan.Purpose.REHEARSAL);
    setup.voteByProperty().set(SetupModel.VoteBy.TEAMS);
    setup.teamsProperty().set("Window, Door\n The back ");
    setup.begin();
    ClassPlan plan = begun().plan();
    assertThat(plan.scenario().id()).isEqualTo(setup.items().get(1).id());
    assertThat(plan.voters()).isEqualTo(new Voters.Teams(List.of("Window", "Door", "The back")));
    assertThat(plan.timing().minutes()).isEqualTo(30);
    assertThat(plan.marks()).isEqualTo(ClassPlan.MarksShown.AT_THE_END);
    assertThat(plan.purpose()).isEqualTo(ClassPlan.Purpose.REHEARSAL);
  }

  @Test
  void aSceneThatIsPlayedInTwoOrdersBeginsWithThePolicy() {
    SetupModel setup = setup();
    setup.begin();
    assertThat(begun().branch().name()).isEmpty();
    setup.roundsProperty().set(SetupModel.Rounds.IN_TWO_ORDERS);
    setup.begin();
    assertThat(begun().branch().name()).contains("Policy first");
  }

  @Test
  void whatDoesNotFitIsSaidAndNothingBegins() {
    SetupModel setup = setup();
    setup.minutesProperty().set("an hour");
    setup.begin();
    assertThat(setup.noticeProperty().get()).isEqualTo("Plan 1 to 480 minutes.");
    setup.minutesProperty().set("45");
    setup.voteByProperty().set(SetupModel.VoteBy.TEAMS);
    setup.begin();
    assertThat(setup.noticeProperty().get()).contains("teams");
    assertThat(gone).isEmpty();
  }

  @Test
  void aClassThatWasLeftGoesOnWhereItWas() {
    ClassRecorder recorder = ClassRecorder.ofNew(keeper);
    Lesson lesson = Lesson.ofHands().keepsBy(session -> recorder.record(session).news());
    lesson.votes(5, 3);
    SetupModel setup = setup();
    assertThat(setup.left()).hasSize(1);
    setup.goOn(setup.left().getFirst());
    assertThat(begun().phase()).isEqualTo(Phase.SPREAD);
    assertThat(begun().scene()).isEqualTo(lesson.session().scene());
    Destination.ClassConsole console = (Destination.ClassConsole) gone.getLast();
    assertThat(console.recorder().record(console.session()).news()).isEmpty();
    assertThat(keeper.unfinished().getFirst().steps()).hasSize(begun().log().size());
  }

  @Test
  void theVotesTheHandoutAndTheFacilitatorsSheetAreWritten() throws IOException {
    Path file = folder.resolve("export");
    ClassExports exports = new ClassExports(Sources.keptIn(keeper, file));
    Lesson lesson = Lesson.ofHands().playsToTheEnd();
    List<String> told = new ArrayList<>();
    exports.votes(lesson.session(), told::add);
    assertThat(Files.readString(file)).contains("class_began").contains("broken-tv");
    exports.handout(lesson.session(), told::add);
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    exports.facilitator(lesson.session().plan().scenario(), told::add);
    assertThat(told).hasSize(3).allMatch(sentence -> sentence.contains("export"));
  }
}
