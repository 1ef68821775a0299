package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.intheirshoes.drill.Bell;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.scenario.Axis;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// A round as the screen shows it, with a clock that the test moves.
class RoundModelTest {

  private final Sitting sitting = Sitting.at("about-a-day", "Sam", "Noor", "Lea");
  private final RoundModel model = sitting.model();

  private String clock() {
    return ClockFace.digits(model.timeProperty().get().seconds());
  }

  private RoundModel.Tempo tempo() {
    return model.timeProperty().get().tempo();
  }

  @Nested
  class ASecretCard {

    @Test
    void isSeenForAsLongAsItIsHeldUp() {
      assertThat(sitting.stage()).isInstanceOf(Stage.HandOver.class);
      model.holdUp();
      assertThat(model.coverProperty().get()).isEqualTo(RoundModel.Cover.HELD_UP);
      assertThat(sitting.stage().onlyFor()).contains(0);
      model.letGo();
      assertThat(model.coverProperty().get()).isEqualTo(RoundModel.Cover.COVERED);
    }

    @Test
    void isCoveredAgainBeforeTheNextPlayerHasTheLaptop() {
      model.holdUp();
      sitting.does(new RoundStep.Seen());
      assertThat(model.coverProperty().get()).isEqualTo(RoundModel.Cover.COVERED);
      assertThat(sitting.stage()).isInstanceOf(Stage.HandOver.class);
    }

    @Test
    void isCoveredWhenThePageIsLeft() {
      model.holdUp();
      model.close();
      assertThat(model.coverProperty().get()).isEqualTo(RoundModel.Cover.COVERED);
    }

    @Test
    void isNothingToHoldUpWhileEverybodyLooks() {
      sitting.looks();
      model.holdUp();
      assertThat(model.coverProperty().get()).isEqualTo(RoundModel.Cover.COVERED);
    }
  }

  @Nested
  class TheClock {

    @Test
    void beginsWithTheWholePhaseAndRunsOnceItIsPressed() {
      sitting.looks().after(Duration.ofSeconds(20));
      assertThat(clock()).isEqualTo("1:40");
      model.press();
      sitting.after(Duration.ofSeconds(40));
      assertThat(clock()).isEqualTo("1:00");
      assertThat(tempo()).isEqualTo(RoundModel.Tempo.RUNNING);
    }

    @Test
    void standsWhileItIsPaused() {
      sitting.looks();
      model.press();
      sitting.after(Duration.ofSeconds(10));
      model.press();
      sitting.after(Duration.ofMinutes(5));
      assertThat(clock()).isEqualTo("1:30");
      assertThat(tempo()).isEqualTo(RoundModel.Tempo.STANDING);
      model.press();
      sitting.after(Duration.ofSeconds(1));
      assertThat(clock()).isEqualTo("1:29");
    }

    @Test
    void ringsSoftlyBeforeTheEndAndHardAtIt() {
      sitting.looks();
      model.press();
      sitting.after(Duration.ofSeconds(84));
      assertThat(sitting.bells()).isEmpty();
      sitting.after(Duration.ofSeconds(1));
      assertThat(sitting.bells()).containsExactly(Bell.SOFT);
      assertThat(tempo()).isEqualTo(RoundModel.Tempo.SOON);
      sitting.after(Duration.ofSeconds(15));
      assertThat(sitting.bells()).containsExactly(Bell.SOFT, Bell.HARD);
      assertThat(tempo()).isEqualTo(RoundModel.Tempo.OVER);
      sitting.after(Duration.ofSeconds(12));
      assertThat(clock()).isEqualTo("+0:12");
      assertThat(sitting.bells()).hasSize(2);
    }

    @Test
    void ringsOnceWhenTheLaptopSleptThroughTheEnd() {
      sitting.looks();
      model.press();
      sitting.after(Duration.ofHours(3));
      assertThat(sitting.bells()).containsExactly(Bell.HARD);
    }

    @Test
    void takesThirtySecondsMore() {
      sitting.looks();
      model.press();
      sitting.does(new RoundStep.AddTime());
      assertThat(clock()).isEqualTo("2:10");
    }

    @Test
    void endsThePhaseOnceTheTimeIsUp() {
      sitting.looks();
      model.press();
      sitting.after(Duration.ofSeconds(101));
      model.press();
      // The twist is dealt half-way.
      assertThat(sitting.stage())
          .isInstanceOfSatisfying(
              Stage.HandOver.class, to -> assertThat(to.purpose()).isEqualTo(Stage.Purpose.TWIST));
    }
  }

  @Test
  void everyStepIsKeptAndARefusedOneIsSaid() {
    sitting.looks();
    assertThat(sitting.kept()).hasSize(4);
    sitting.does(new RoundStep.Finish());
    assertThat(sitting.kept()).hasSize(4);
    assertThat(model.noticeProperty().get()).isNotEmpty();
  }

  @Test
  void threeRatersMarkAndTheObserverSpeaksLast() {
    sitting.plays().marks(3, 2, 2).marks(1, 2, 3);
    assertThat(sitting.stage()).isInstanceOf(Stage.HandOver.class);
    sitting.marks(1, 3, 3);
    assertThat(sitting.stage())
        .isInstanceOfSatisfying(
            Stage.Comparing.class,
            shown -> assertThat(shown.result().sheets().keySet()).isEqualTo(Set.of(0, 1)));
    sitting.does(new RoundStep.ObserverSpeaks());
    assertThat(sitting.stage())
        .isInstanceOfSatisfying(
            Stage.Comparing.class,
            shown -> assertThat(shown.result().sheets().keySet()).isEqualTo(Set.of(0, 1, 2)));
  }

  @Test
  void underTenTurnsNoFigureIsGiven() {
    sitting.plays().marks(3, 2, 2).marks(1, 2, 3).marks(1, 3, 3);
    assertThat(AgreementCard.sentence(java.util.List.of(model.get()), Axis.ACTION))
        .contains("under 10 a figure would say nothing");
  }

  @Test
  void aMarkSheetIsHandedInOnceEveryAxisIsMarked() {
    MarkSheet sheet = new MarkSheet();
    sheet.mark(Axis.ACKNOWLEDGEMENT).set(3);
    sheet.mark(Axis.ACTION).set(0);
    assertThat(sheet.sheet()).isEmpty();
    sheet.mark(Axis.BOUNDARIES).set(4);
    assertThat(sheet.completeProperty().get()).isTrue();
    assertThat(sheet.sheet().orElseThrow().marks().on(Axis.BOUNDARIES)).isEqualTo(4);
  }

  @Test
  void aChimeRingsAndDiesAway() {
    for (Bell bell : Bell.values()) {
      byte[] samples = Chime.of(bell).samples();
      assertThat(loudest(samples, 0, 4_410)).isGreaterThan(3_000);
      assertThat(loudest(samples, samples.length / 2 - 200, samples.length / 2)).isLessThan(300);
    }
  }

  private static int loudest(byte[] samples, int from, int to) {
    int loudest = 0;
    for (int i = from; i < to; i++) {
      loudest = Math.max(loudest, Math.abs((samples[2 * i] & 0xFF) | (samples[2 * i + 1] << 8)));
    }
    return loudest;
  }
}
