package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.intheirshoes.drill.Bell;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Rotation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RotationModelTest {

  private final List<Bell> bells = new ArrayList<>();
  private Instant now = Sitting.NOON;
  private Runnable tick = () -> {};
  private final RotationModel model =
      new RotationModel(
          ticks -> {
            tick = ticks;
            return Subscription.EMPTY;
          },
          new Moving(),
          bells::add);

  private final class Moving extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private void after(int seconds) {
    now = now.plus(Duration.ofSeconds(seconds));
    tick.run();
  }

  private RotationFrame frame() {
    return model.frame().orElseThrow();
  }

  private void group(String people, String minutes) {
    model.peopleProperty().set(people);
    model.minutesProperty().set(minutes);
    model.make();
    model.open();
  }

  private void group(String people, Drill drill) {
    model.drillProperty().set(Optional.of(drill));
    group(people, "");
  }

  private static Drill swapping() {
    return Sitting.drills().stream()
        .filter(each -> each.phases().stream().anyMatch(phase -> phase.seats() == Phase.Seats.SWAP))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsShownBeforeTheRoundsAreMade() {
    assertThat(model.frame()).isEmpty();
    group("Sam, Noor", "5");
    assertThat(model.frame()).isPresent();
    model.change();
    assertThat(model.frame()).isEmpty();
  }

  @Nested
  class RoundsOfSomeMinutes {

    @Test
    void theRoomSeesWhoSitsWhereAndWhoIsOut() {
      group("Sam, Noor, Lea", "5");
      assertThat(frame().title()).isEqualTo("Round 1 of 3");
      assertThat(frame().groups()).hasSize(1);
      assertThat(frame().out()).startsWith("Out this time: ");
      List<String> all = new ArrayList<>(frame().groups().getFirst().names());
      all.add(frame().out().substring("Out this time: ".length()));
      assertThat(all).containsExactlyInAnyOrder("Sam", "Noor", "Lea");
    }

    @Test
    void observersHaveAChair() {
      model.watchingProperty().set(Rotation.Watching.OBSERVER);
      group("9", "5");
      assertThat(frame().groups()).hasSize(3).allMatch(each -> each.names().size() == 3);
    }

    @Test
    void bothBellsRingOnceAndAreSeen() {
      group("4", "2");
      model.press();
      after(100);
      assertThat(bells).isEmpty();
      assertThat(frame().tempo()).isEqualTo(RoundModel.Tempo.RUNNING);
      after(6);
      assertThat(frame().tempo()).isEqualTo(RoundModel.Tempo.SOON);
      after(15);
      after(5);
      assertThat(frame().tempo()).isEqualTo(RoundModel.Tempo.OVER);
      assertThat(bells).containsExactly(Bell.SOFT, Bell.HARD);
    }

    @Test
    void theClockStandsInAPauseAndCanHaveMoreTime() {
      group("4", "2");
      model.press();
      after(30);
      model.press();
      after(600);
      assertThat(model.timeProperty().get().seconds()).isEqualTo(90);
      model.addTime();
      assertThat(model.timeProperty().get().seconds()).isEqualTo(120);
    }

    @Test
    void onceTheTimeIsUpTheLargeButtonLeadsToTheNextRound() {
      group("4", "1");
      model.press();
      after(61);
      model.press();
      assertThat(frame().title()).isEqualTo("Round 2 of 3");
      assertThat(model.isRunning()).isFalse();
      assertThat(model.timeProperty().get().seconds()).isEqualTo(60);
    }

    @Test
    void afterTheLastRoundItIsTimeToTalk() {
      group("4", "5");
      model.turn(3);
      assertThat(frame().groups()).isEmpty();
      assertThat(frame().time()).isEmpty();
      assertThat(frame().say()).contains("What did you notice?");
      model.press();
      assertThat(model.isRunning()).isFalse();
      model.turn(-1);
      assertThat(frame().title()).isEqualTo("Round 3 of 3");
    }

    @Test
    void onlyTheClockDiffersFromOneTickToTheNext() {
      group("4", "5");
      RotationFrame before = frame();
      model.press();
      after(3);
      assertThat(frame()).isNotEqualTo(before);
      assertThat(frame().sameBoard(before)).isTrue();
      model.turn(1);
      assertThat(frame().sameBoard(before)).isFalse();
    }
  }

  @Nested
  class ADrill {

    @Test
    void itsPartsAreTimedOneAfterAnother() {
      Drill drill = swapping();
      group("4", drill);
      for (int i = 0; i < drill.phases().size(); i++) {
        Phase phase = drill.phases().get(i);
        assertThat(frame().part()).isEqualTo(phase.title());
        assertThat(frame().say()).isEqualTo(phase.say());
        assertThat(model.timeProperty().get().seconds()).isEqualTo(phase.seconds());
        model.press();
        after(phase.seconds() + 1);
        model.press();
      }
      assertThat(frame().title()).isEqualTo("Round 2 of 3");
      assertThat(frame().part()).isEqualTo(drill.phases().getFirst().title());
    }

    @Test
    void peopleChangeChairsWhereThePartSaysSo() {
      Drill drill = swapping();
      group("Sam, Noor", drill);
      RotationFrame.Seated first = frame().groups().getFirst();
      while (drill.phases().get(model.tableProperty().get().orElseThrow().part()).seats()
          != Phase.Seats.SWAP) {
        model.endPart();
      }
      RotationFrame.Seated swapped = frame().groups().getFirst();
      assertThat(swapped.customer()).isEqualTo(first.rep());
      assertThat(swapped.rep()).isEqualTo(first.customer());
    }

    @Test
    void itsQuestionsAreAskedAtTheEnd() {
      Drill drill = swapping();
      group("2", drill);
      model.turn(2);
      assertThat(frame().say()).contains(drill.debrief());
    }
  }
}
