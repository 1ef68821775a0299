package org.intheirshoes.app.shell.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.intheirshoes.app.shell.room.RoomPlacement.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenChoiceTest {

  private static final Instant BEGAN = Instant.parse("2026-11-22T09:00:00.123Z");

  @TempDir private Path folder;

  private ScreenChoice kept() {
    return new ScreenChoice(folder.resolve("data").resolve("class.screen"));
  }

  static Stream<Choice> choices() {
    return Stream.of(
        new Choice.Automatic(),
        new Choice.On(new Display(-1920, 0, 1920, 1080)),
        new Choice.Beside(),
        new Choice.Cover(),
        new Choice.Split());
  }

  @ParameterizedTest
  @MethodSource("choices")
  void aClassComesBackWithTheChoiceThatWasMadeInIt(Choice choice) {
    kept().keep(BEGAN, new Choice.Beside());
    kept().keep(BEGAN, choice);
    assertThat(kept().of(BEGAN)).isEqualTo(choice);
  }

  @Test
  void anotherClassBeginsAsIfNothingWasChosen() {
    kept().keep(BEGAN, new Choice.Cover());
    assertThat(kept().of(BEGAN.plusSeconds(1))).isEqualTo(new Choice.Automatic());
    assertThat(new ScreenChoice(folder.resolve("none")).of(BEGAN))
        .isEqualTo(new Choice.Automatic());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "on", "on 1 2 3", "on 1 2 3 x", "on 1 2 3 4 5", "elsewhere"})
  void whatCannotBeReadIsAsIfNothingWasChosen(String damaged) throws IOException {
    kept().keep(BEGAN, new Choice.Cover());
    Files.writeString(kept().file(), BEGAN + "\n" + damaged);
    assertThat(kept().of(BEGAN)).isEqualTo(new Choice.Automatic());
  }
}
