package org.intheirshoes.app.shell.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.intheirshoes.app.shell.room.RoomPlacement.Choice;
import org.intheirshoes.app.shell.room.RoomPlacement.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RoomPlacementTest {

  private static final Display LAPTOP = new Display(0, 0, 1440, 900);
  private static final Display PROJECTOR = new Display(1440, 0, 1920, 1080);
  private static final Display TELEVISION = new Display(3360, 0, 3840, 2160);

  private static RoomPlacement placement(Display... displays) {
    return new RoomPlacement(List.of(displays), LAPTOP, new Choice.Automatic());
  }

  @Nested
  class WithAProjector {

    @Test
    void theRoomFillsTheDisplayWithoutTheConsole() {
      assertThat(placement(LAPTOP, PROJECTOR).room()).isEqualTo(new Place.Filling(PROJECTOR));
      assertThat(placement(LAPTOP, PROJECTOR).withConsoleOn(PROJECTOR).room())
          .isEqualTo(new Place.Filling(LAPTOP));
    }

    @Test
    void theConsoleStaysWhereItIs() {
      assertThat(placement(LAPTOP, PROJECTOR).consoleMovesTo()).isEmpty();
    }

    @Test
    void theConsoleMakesWayIfTheRoomIsSentToItsDisplay() {
      RoomPlacement sent = placement(LAPTOP, PROJECTOR).with(new Choice.On(LAPTOP));
      assertThat(sent.room()).isEqualTo(new Place.Filling(LAPTOP));
      assertThat(sent.consoleMovesTo()).contains(PROJECTOR);
    }

    @Test
    void movingOnGoesRoundTheDisplays() {
      RoomPlacement first = placement(LAPTOP, PROJECTOR, TELEVISION);
      assertThat(first.onNextDisplay().room()).isEqualTo(new Place.Filling(TELEVISION));
      assertThat(first.onNextDisplay().onNextDisplay().room()).isEqualTo(new Place.Filling(LAPTOP));
    }

    @Test
    void theConsolesWindowCanBeDividedToo() {
      RoomPlacement divided = placement(LAPTOP, PROJECTOR).with(new Choice.Split());
      assertThat(divided.room()).isEqualTo(new Place.Split());
      assertThat(divided.with(List.of(LAPTOP)).room()).isEqualTo(new Place.Split());
    }

    @Test
    void besideIsPossibleToo() {
      assertThat(placement(LAPTOP, PROJECTOR).with(new Choice.Beside()).room())
          .isEqualTo(new Place.Beside());
    }
  }

  @Nested
  class WhenTheProjectorGoes {

    @Test
    void theRoomComesBesideTheConsoleAndReturnsWithTheProjector() {
      RoomPlacement alone = placement(LAPTOP, PROJECTOR).with(List.of(LAPTOP));
      assertThat(alone.room()).isEqualTo(new Place.Beside());
      assertThat(alone.with(List.of(LAPTOP, PROJECTOR)).room())
          .isEqualTo(new Place.Filling(PROJECTOR));
    }

    @Test
    void aChosenDisplayIsRememberedUntilItReturns() {
      RoomPlacement chosen =
          placement(LAPTOP, PROJECTOR, TELEVISION).with(new Choice.On(TELEVISION));
      RoomPlacement without = chosen.with(List.of(LAPTOP, PROJECTOR));
      assertThat(without.room()).isEqualTo(new Place.Filling(PROJECTOR));
      assertThat(without.with(List.of(LAPTOP, PROJECTOR, TELEVISION)).room())
          .isEqualTo(new Place.Filling(TELEVISION));
    }

    @Test
    void theRoomNeverCoversTheConsoleUnasked() {
      RoomPlacement chosen = placement(LAPTOP, PROJECTOR).with(new Choice.On(LAPTOP));
      assertThat(chosen.withConsoleOn(PROJECTOR).with(List.of(LAPTOP)).room())
          .isEqualTo(new Place.Beside());
    }

    @Test
    void aConsoleOnItComesToTheMainDisplay() {
      RoomPlacement gone =
          placement(LAPTOP, PROJECTOR).withConsoleOn(PROJECTOR).with(List.of(LAPTOP));
      assertThat(gone.consoleMovesTo()).contains(LAPTOP);
      assertThat(gone.room()).isEqualTo(new Place.Beside());
    }
  }

  @Nested
  class WithOneDisplay {

    @Test
    void theRoomIsBesideTheConsole() {
      assertThat(placement(LAPTOP).room()).isEqualTo(new Place.Beside());
      assertThat(placement(LAPTOP).onNextDisplay().room()).isEqualTo(new Place.Beside());
    }

    @Test
    void itCoversTheConsoleWhenAsked() {
      RoomPlacement covering = placement(LAPTOP).with(new Choice.Cover());
      assertThat(covering.room()).isEqualTo(new Place.Filling(LAPTOP));
      assertThat(covering.consoleMovesTo()).isEmpty();
    }
  }
}
