package org.intheirshoes.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intheirshoes.scenario.Sketch.Reply.reply;

import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.report.Walk.Direction;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sketch;
import org.intheirshoes.sheet.report.ScriptGraph;
import org.junit.jupiter.api.Test;

class WalkTest {

  private static final Scenario SCENARIO =
      Sketch.script()
          .beat("a", 1, reply("bad", 0, 0, 0).to("left"), reply("good", 4, 4, 4).to("right"))
          .beat("left", 1, reply("on", 0, 0, 0))
          .beat("right", 1, reply("on", 4, 4, 4))
          .ending("end", 4, 1)
          .scenario();

  private static Walk walk() {
    Exact exact = (Exact) Analysis.of(SCENARIO);
    return new Walk(
        ScriptGraph.of(SCENARIO),
        new BestWay(Optional.of(exact.bestFrom(Conversation.begin(SCENARIO)))));
  }

  @Test
  void downFollowsTheBestLine() {
    assertThat(walk().from("a", Direction.DOWN)).contains("right");
  }

  @Test
  void upGoesBackAlongTheBestLine() {
    assertThat(walk().from("end", Direction.UP)).contains("right");
    assertThat(walk().from("left", Direction.UP)).contains("a");
  }

  @Test
  void toTheSidesItStaysInTheLayer() {
    Walk walk = walk();
    Optional<String> beside =
        walk.from("right", Direction.LEFT).or(() -> walk.from("right", Direction.RIGHT));
    assertThat(beside).contains("left");
    assertThat(walk.from("a", Direction.LEFT)).isEmpty();
    assertThat(walk.from("a", Direction.RIGHT)).isEmpty();
  }

  @Test
  void itEndsAtTheEnds() {
    assertThat(walk().from("a", Direction.UP)).isEmpty();
    assertThat(walk().from("end", Direction.DOWN)).isEmpty();
    assertThat(walk().from("nowhere", Direction.DOWN)).isEmpty();
  }
}
