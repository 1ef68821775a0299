package org.intheirshoes.app.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.coach.Respite;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RespiteModelTest {

  @TempDir Path folder;
  private Practised practised = new Practised(Path.of("unset"));

  @BeforeEach
  void open() {
    practised = new Practised(folder);
  }

  @AfterEach
  void close() {
    practised.close();
  }

  private static RespiteModel rest(Practised practised) {
    return new RespiteModel(practised.sources(), practised.start(), practised.seat());
  }

  private RespiteModel rest() {
    return rest(practised);
  }

  private static Optional<RespiteModel.GoodOne> good(RespiteModel rest) {
    return rest.stateProperty().get() instanceof RespiteModel.Suggested(var good)
        ? good
        : Optional.empty();
  }

  private Practised threeHardOnes() {
    return practised.fail("hotel-guest").fail("broken-tv").fail("hotel-guest");
  }

  @Test
  void suggestsAnEasyOneAfterThreeHardOnes() {
    threeHardOnes();
    RespiteModel rest = rest();
    assertThat(good(rest))
        .hasValueSatisfying(
            one -> {
              assertThat(one.item().id()).isEqualTo("one-scoop");
              assertThat(one.reason()).isEqualTo(Respite.Reason.EASY);
            });
    rest.play();
    assertThat(practised.visited)
        .containsExactly(
            new Destination.Practice(Conversation.begin(practised.scenario("one-scoop"))));
  }

  @Test
  void suggestsTheOneThatWentWellAndSaysHowWell() {
    practised.shine("broken-tv");
    practised.fail("hotel-guest").fail("hotel-guest").fail("hotel-guest");
    assertThat(good(rest()))
        .hasValueSatisfying(
            one -> {
              assertThat(one.item().id()).isEqualTo("broken-tv");
              assertThat(one.reason()).isEqualTo(Respite.Reason.WENT_WELL);
              assertThat(one.best()).hasValue(100);
            });
  }

  @Test
  void saysNothingOfTwo() {
    practised.fail("hotel-guest").fail("broken-tv");
    assertThat(rest().stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
  }

  @Test
  void saysNothingOnceOneWentWell() {
    threeHardOnes().shine("narrow-shoes");
    assertThat(rest().stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
  }

  @Test
  void isPutAwayForTheDayAndNoLonger() {
    threeHardOnes();
    RespiteModel rest = rest();
    rest.dismiss();
    assertThat(rest.stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
    try (Practised later = practised.later(Duration.ofHours(2))) {
      later.fail("hotel-guest").fail("hotel-guest").fail("hotel-guest");
      assertThat(rest(later).stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
    }
    try (Practised tomorrow = practised.later(Duration.ofHours(24))) {
      assertThat(rest(tomorrow).stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
      tomorrow.fail("hotel-guest").fail("hotel-guest").fail("hotel-guest");
      assertThat(rest(tomorrow).stateProperty().get()).isInstanceOf(RespiteModel.Suggested.class);
    }
  }

  @Test
  void leadsToWhatWentWell() {
    threeHardOnes();
    rest().showMoments();
    assertThat(practised.visited).containsExactly(new Destination.Moments());
  }

  @Test
  void aLogbookThatCannotBeReadSuggestsNothing() throws IOException {
    Files.writeString(folder.resolve("data"), "a file where the folder belongs");
    assertThat(rest().stateProperty().get()).isEqualTo(new RespiteModel.Nothing());
  }
}
