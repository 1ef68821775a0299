package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassPlanTest {

  @Test
  void takesThreeQuartersOfAnHourUnlessSaidOtherwise() {
    assertThat(ClassPlan.of(Room.BROKEN_TV).timing().minutes()).isEqualTo(45);
  }

  @Test
  void refusesTimesThatNobodyCanKeep() {
    assertThatThrownBy(() -> new Timing(0, 45, 90)).hasMessage("Plan 1 to 480 minutes.");
    assertThatThrownBy(() -> new Timing(45, 4, 90)).hasMessage("Give 5 to 3600 seconds.");
    assertThatThrownBy(() -> new Timing(45, 45, 3601)).hasMessage("Give 5 to 3600 seconds.");
  }

  @Test
  void teamsAreTwoToTwelve() {
    assertThatThrownBy(() -> new Voters.Teams(List.of("Red"))).hasMessage("Name 2 to 12 teams.");
    assertThatThrownBy(() -> new Voters.Teams(Collections.nCopies(13, "Red")))
        .hasMessage("Name 2 to 12 teams.");
  }

  @Test
  void teamsHaveNamesThatCanBeToldApart() {
    assertThatThrownBy(() -> new Voters.Teams(List.of("Red", " red ")))
        .hasMessageStartingWith("Two teams have the same name.");
    assertThatThrownBy(() -> new Voters.Teams(List.of("Red", " ")))
        .hasMessageStartingWith("A team’s name has 1 to 40 characters");
    assertThatThrownBy(() -> new Voters.Teams(List.of("Red", "Bl\u0007ue")))
        .hasMessageStartingWith("A team’s name has 1 to 40 characters");
  }

  @ParameterizedTest
  @EnumSource(Refusal.class)
  void everyRefusalIsASentence(Refusal refusal) {
    assertThat(refusal.sentence()).endsWith(".").doesNotContain("{");
  }
}
