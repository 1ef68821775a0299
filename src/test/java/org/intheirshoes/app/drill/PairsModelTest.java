package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.logbook.GuestLogbook;
import org.intheirshoes.logbook.LearnerLog;
import org.junit.jupiter.api.Test;

/// What a pair finds before a round, and how a round begins.
class PairsModelTest {

  private final MemoryRounds rounds = new MemoryRounds();
  private final List<Destination> gone = new ArrayList<>();

  private PairSetupModel setup() {
    return new PairSetupModel(
        new Material.OfDrill(Sitting.drill("about-a-day"), Hand.BASIC),
        rounds.sources(),
        gone::add);
  }

  @Test
  void whatSomebodyPromisedLastIsShownAtTheNextStart() {
    for (String promise : List.of("Ask first.", "Say when.")) {
      Sitting sitting = Sitting.at("mirror", "Sam", "Noor");
      sitting.does(
          new RoundStep.EndEarly(), new RoundStep.Commit(0, promise), new RoundStep.Finish());
      rounds.keep(sitting.model().get());
    }
    PairsModel model = new PairsModel(rounds.sources(), gone::add);
    assertThat(model.promises()).extracting(Promise::text).containsExactly("Say when.");
  }

  @Test
  void aDrillIsDoneByThoseInWhoseRecordItsFinishedRoundStands() {
    Sitting finished = Sitting.at("mirror", "Sam", "Noor");
    finished.does(new RoundStep.EndEarly(), new RoundStep.Finish());
    rounds.keep(finished.model().get());
    rounds.keep(Sitting.at("about-a-day", "Sam", "Noor").model().get());
    Sitting scenario = Sitting.over("broken-tv", "Sam", "Noor");
    scenario.does(new RoundStep.EndEarly(), new RoundStep.Finish());
    rounds.keep(scenario.model().get());
    assertThat(DrillsDone.by(seat(CurrentLearner.Kind.NAMED, "sam"), rounds))
        .containsExactly("mirror");
    assertThat(DrillsDone.by(seat(CurrentLearner.Kind.NAMED, "Noor"), rounds)).isEmpty();
    assertThat(DrillsDone.by(seat(CurrentLearner.Kind.GUEST, "Sam"), rounds)).isEmpty();
  }

  private static CurrentLearner.Seat seat(CurrentLearner.Kind kind, String name) {
    return new CurrentLearner.Seat(
        kind, name, new LearnerLog(new GuestLogbook(Clock.systemUTC()), name, Clock.systemUTC()));
  }

  @Test
  void aRoundThatWasInterruptedGoesOnWhereItStood() {
    Sitting sitting = Sitting.at("about-a-day", "Sam", "Noor").looks();
    sitting.model().press();
    rounds.keep(sitting.after(java.time.Duration.ofSeconds(40)).model().get());
    PairsModel model = new PairsModel(rounds.sources(), gone::add);
    model.goOn(model.left().getFirst());
    assertThat(gone.getFirst())
        .isInstanceOfSatisfying(
            Destination.PairRound.class,
            to -> {
              assertThat(to.round().clock().orElseThrow().isRunning()).isFalse();
              assertThat(to.round().turn()).isEqualTo(1);
              assertThat(to.recorder().record(to.round()).status())
                  .isEqualTo(RoundRecorder.Status.SAFE);
            });
  }

  @Test
  void aRecordBehindAPinIsOpenedOnlyByIt() {
    rounds.lock("Noor", "2468");
    PairSetupModel model = setup();
    PairSetupModel.Player noor = model.players().get(1);
    noor.name().set("Noor");
    noor.agreed().set(true);
    model.begin();
    assertThat(noor.asked().get()).isTrue();
    assertThat(model.noticeProperty().get()).contains("Noor", "PIN");
    noor.pin().set("1357");
    model.begin();
    assertThat(model.noticeProperty().get()).contains("does not open");
    assertThat(gone).isEmpty();
    noor.pin().set("2468");
    model.begin();
    assertThat(gone).hasSize(1);
  }

  @Test
  void whoeverDoesNotTypeThePinPlaysWithoutARecord() {
    rounds.lock("Noor", "2468");
    PairSetupModel model = setup();
    model.players().get(1).name().set("Noor");
    model.begin();
    assertThat(gone.getFirst())
        .isInstanceOfSatisfying(
            Destination.PairRound.class, to -> to.recorder().record(to.round()));
    assertThat(rounds.agreed()).containsExactly(Map.of());
  }

  @Test
  void whatSheWantedIsShownToHerOnceSheTypesHerName() {
    rounds.keep(promised("Say when."));
    assertThat(setup().promise(" sam").orElseThrow().text()).isEqualTo("Say when.");
    assertThat(setup().promise("Noor")).isEmpty();
    rounds.lock("Sam", "2468");
    assertThat(setup().promise("Sam")).isEmpty();
  }

  private static Round promised(String promise) {
    return Sitting.at("mirror", "Sam", "Noor")
        .does(new RoundStep.EndEarly(), new RoundStep.Commit(0, promise), new RoundStep.Finish())
        .model()
        .get();
  }

  @Test
  void aRoundInNobodysRecordCanBeGoneOnWithOrForgotten() {
    RoundRecorder.ofNew(rounds, Map.of())
        .record(Sitting.at("mirror", "Sam", "Noor").looks().model().get());
    PairsModel model = new PairsModel(rounds.sources(), gone::add);
    assertThat(model.left()).singleElement().matches(PairsModel.Left::isNobodys);
    assertThat(model.left().getFirst().round().plan().players())
        .containsExactly("Player 1", "Player 2");
    model.goOn(model.left().getFirst());
    assertThat(gone).hasSize(1);
    model.forget(model.left().getFirst());
    assertThat(model.left()).isEmpty();
    assertThat(rounds.unfinished()).isEmpty();
  }

  @Test
  void namesAreOptional() {
    setup().begin();
    assertThat(gone.getFirst())
        .isInstanceOfSatisfying(
            Destination.PairRound.class,
            to ->
                assertThat(to.round().plan().players())
                    .containsExactly("Player one", "Player two"));
  }

  @Test
  void aRoundIsKeptForThoseWhoAgreedAndForNobodyElse() {
    PairSetupModel model = setup();
    model.watchingProperty().set(PairSetupModel.Watching.OBSERVER);
    model.players().get(1).name().set("Noor");
    model.players().get(1).agreed().set(true);
    model.begin();
    assertThat(gone.getFirst())
        .isInstanceOfSatisfying(
            Destination.PairRound.class, to -> to.recorder().record(to.round()));
    assertThat(rounds.agreed()).containsExactly(Map.of(1, "Noor"));
  }

  @Test
  void aRecordNeedsAName() {
    PairSetupModel model = setup();
    model.players().getFirst().agreed().set(true);
    model.begin();
    assertThat(gone).isEmpty();
    assertThat(model.noticeProperty().get()).startsWith("Whose record");
  }

  @Test
  void twoPlayersOfOneNameAreRefusedInASentence() {
    PairSetupModel model = setup();
    model.players().get(0).name().set("Sam");
    model.players().get(1).name().set("sam ");
    model.begin();
    assertThat(gone).isEmpty();
    assertThat(model.noticeProperty().get()).isNotEmpty();
  }

  @Test
  void theCardsArePrinted() throws java.io.IOException {
    Files.deleteIfExists(MemoryRounds.CARDS);
    setup().print();
    assertThat(Files.readAllBytes(MemoryRounds.CARDS))
        .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
  }

  @Test
  void aGroupOfNamesGetsItsRounds() {
    RotationModel rotation =
        new RotationModel(
            _ -> Subscription.EMPTY, Clock.fixed(Sitting.NOON, ZoneOffset.UTC), Bells.silent());
    rotation.peopleProperty().set("one");
    rotation.make();
    assertThat(rotation.tableProperty().get()).isEqualTo(Optional.empty());
    assertThat(rotation.noticeProperty().get()).contains("2 to 40");
    rotation.peopleProperty().set("Sam, Noor; Lea\nInes");
    rotation.make();
    RotationTable table = rotation.tableProperty().get().orElseThrow();
    assertThat(table.names()).containsExactly("Sam", "Noor", "Lea", "Ines");
    rotation.turn(1);
    assertThat(rotation.tableProperty().get().orElseThrow().now().number()).isEqualTo(2);
    rotation.turn(-5);
    assertThat(rotation.tableProperty().get().orElseThrow().now().number()).isEqualTo(1);
  }
}
