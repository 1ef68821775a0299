package org.intheirshoes.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intheirshoes.scenario.Sketch.Reply.reply;

import java.util.List;
import org.intheirshoes.analysis.Arrivals.Arrival;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sketch;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

  private static Arrivals of(Scenario scenario) {
    return Arrivals.of(Analysis.of(scenario), 10_000);
  }

  /// The best line goes `a`, `b`; `c` is reached with one choice of two, or by way of `d` with one of
  /// three and then the only one.
  private static Sketch twoWays() {
    return Sketch.script()
        .beat(
            "a",
            1,
            reply("good", 4, 4, 4).to("b"),
            reply("bad", 0, 0, 0).to("d"),
            reply("worse", 0, 0, 0).to("d"))
        .beat("b", 1, reply("fine", 4, 4, 4), reply("poor", 0, 0, 0).to("c"))
        .beat("d", 1, reply("on", 2, 2, 2).to("c"))
        .beat("c", 1, reply("end", 2, 2, 2))
        .ending("end", 4, 1);
  }

  @Test
  void aBeatOnTheBestLineIsReachedAlongIt() {
    Arrival arrival = of(twoWays().scenario()).at("b").orElseThrow();
    assertThat(arrival.how()).isEqualTo(Arrivals.How.BEST_LINE);
    assertThat(arrival.conversation().choices()).containsExactly("good");
  }

  @Test
  void anotherBeatIsReachedAlongTheLikeliestWay() {
    Arrival arrival = of(twoWays().scenario()).at("c").orElseThrow();
    assertThat(arrival.how()).isEqualTo(Arrivals.How.LIKELIEST);
    // One in three, then the only one; by way of `b` it is one in six.
    assertThat(arrival.conversation().choices()).containsExactly("bad", "on");
  }

  @Test
  void theStartIsReachedWithoutAChoice() {
    assertThat(of(twoWays().scenario()).at("a").orElseThrow().conversation().turns()).isEmpty();
  }

  @Test
  void whatNeedsAFlagIsReachedWithTheFlag() {
    Scenario scenario =
        Sketch.script()
            .beat("a", 1, reply("plain", 4, 4, 4).to("b"), reply("flag", 3, 3, 3).sets("f").to("b"))
            .beat(
                "b",
                1,
                reply("hidden", 0, 0, 0).when(new Condition.FlagSet("f")).to("c"),
                reply("open", 4, 4, 4))
            .beat("c", 1, reply("last", 1, 1, 1))
            .ending("end", 4, 1)
            .scenario();
    Arrival arrival = of(scenario).at("c").orElseThrow();
    assertThat(arrival.conversation().choices()).containsExactly("flag", "hidden");
    assertThat(arrival.conversation().memory().flags()).contains("f");
  }

  @Test
  void whatNoWayLeadsToIsNotReached() {
    Scenario scenario =
        Sketch.script()
            .beat("a", 1, reply("on", 4, 4, 4))
            .beat("island", 1, reply("off", 4, 4, 4))
            .ending("end", 4, 1)
            .scenario();
    Arrivals arrivals = of(scenario);
    assertThat(arrivals.at("island")).isEmpty();
    assertThat(arrivals.reaches("island")).isFalse();
    assertThat(arrivals.extent()).isEqualTo(Arrivals.Extent.ALL);
  }

  @Test
  void itSaysWhenItGaveUp() {
    Arrivals arrivals = Arrivals.of(Analysis.of(twoWays().scenario()), 1);
    assertThat(arrivals.extent()).isEqualTo(Arrivals.Extent.SOME);
    assertThat(arrivals.reaches("c")).isFalse();
  }

  @Test
  void everyBeatOfTheSampleIsReachedAndStoodAt() {
    Scenario scenario = SampleScript.lateParcel().scenario();
    Arrivals arrivals = of(scenario);
    List<Beat> beats = scenario.beats();
    assertThat(beats).isNotEmpty();
    for (Beat beat : beats) {
      assertThat(arrivals.at(beat.id()).orElseThrow().conversation().place()).isEqualTo(beat);
    }
  }
}
