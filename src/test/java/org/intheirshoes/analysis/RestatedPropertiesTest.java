package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intheirshoes.scenario.Marks.NOT_IN_PLAY;
import static org.intheirshoes.scenario.Sketch.Reply.reply;

import java.util.List;
import java.util.OptionalInt;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sketch;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Scripts on which two properties fail if they are read literally: the conditions of
/// [ChangePropertiesTest] are needed. See decision record 0003.
class RestatedPropertiesTest {

  /// Three soft turns, then two more marked 0 for acknowledgement, then a fix. The third turn is
  /// where an action mark of 2 instead of 1 ends the run of soft turns.
  private static Scenario softTurns(int actionOfTheThird) {
    return Sketch.script()
        .mood(0, 50)
        .cue("deadline", Cue.Matters.PRIMARY)
        .beat("b1", 1, reply("feel", 4, 1, NOT_IN_PLAY).shows("empathy").to("b2"))
        .beat("b2", 1, reply("feel", 4, 1, NOT_IN_PLAY).shows("empathy").to("b3"))
        .beat("b3", 1, reply("turn", 0, actionOfTheThird, NOT_IN_PLAY).shows("empathy").to("b4"))
        .beat("b4", 1, reply("sigh", 0, 1, NOT_IN_PLAY).shows("empathy").to("b5"))
        .beat("b5", 1, reply("sigh", 0, 1, NOT_IN_PLAY).shows("empathy").to("b6"))
        .beat("b6", 3, reply("fix", NOT_IN_PLAY, 3, NOT_IN_PLAY))
        .ending("end", 4, 2)
        .scenario();
  }

  private static Conversation played(Scenario scenario) {
    return Conversation.replay(scenario, List.of("feel", "feel", "turn", "sigh", "sigh", "fix"));
  }

  @Nested
  class ABetterMarkThatEndsARunOfSoftTurns {

    @Test
    void mayHeatTheCustomerByLiftingTheCapOnEmptyAcknowledgement() {
      Conversation before = played(softTurns(1)).rewindTo(5);
      Conversation after = played(softTurns(2)).rewindTo(5);
      assertThat(before.memory().frustration()).isEqualTo(41);
      assertThat(after.memory().frustration()).isEqualTo(55);
    }

    @Test
    void maySoRaiseTheLossOfThePath() {
      assertThat(played(softTurns(2)).loss().total())
          .isEqualTo(played(softTurns(1)).loss().total() + 8);
    }
  }

  @Nested
  class AWorseCopy {

    @Test
    void thatMakesATurnSoftMayLowerTheLeastLoss() {
      Scenario scenario = softTurns(2);
      Beat third = (Beat) scenario.place("b3");
      Scenario withCopy =
          Changes.withCopy(
              scenario,
              third,
              third.responses().getFirst(),
              third.responses().getFirst().marks().with(Axis.ACTION, 1));
      assertThat(((Exact) Analysis.of(withCopy)).start().best())
          .isEqualTo(((Exact) Analysis.of(scenario)).start().best() - 8);
    }

    @Test
    void mayOpenABetterWayWhereAConditionReadsTheMood() {
      Condition heated =
          new Condition.Frustration(new Condition.Band(OptionalInt.of(50), OptionalInt.empty()));
      Scenario scenario =
          Sketch.script()
              .mood(45, 50)
              .beat("b1", 1, reply("hear", 4, NOT_IN_PLAY, NOT_IN_PLAY).to("b2"))
              .beat(
                  "b2",
                  3,
                  reply("shrug", NOT_IN_PLAY, 0, NOT_IN_PLAY),
                  reply("calm", NOT_IN_PLAY, 4, NOT_IN_PLAY).when(heated))
              .ending("end", 4, 2)
              .scenario();
      Beat first = (Beat) scenario.place("b1");
      Scenario withCopy =
          Changes.withCopy(
              scenario,
              first,
              first.responses().getFirst(),
              first
                  .responses()
                  .getFirst()
                  .marks()
                  .with(Axis.ACKNOWLEDGEMENT, 0));
      assertThat(((Exact) Analysis.of(scenario)).start().best()).isEqualTo(48);
      assertThat(((Exact) Analysis.of(withCopy)).start().best()).isEqualTo(12);
    }
  }
}
