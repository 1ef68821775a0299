package org.intheirshoes.logbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlagsTest {

  private static final Set<TurnFlag> BOUNDARY =
      EnumSet.of(TurnFlag.BOUNDARY_HELD, TurnFlag.BOUNDARY_MISSED);

  private static Set<TurnFlag> ofLastTurn(Conversation conversation) {
    return Flags.of(conversation).getLast();
  }

  private static boolean holds(Conversation conversation, Response response) {
    return ofLastTurn(conversation.choose(response)).contains(TurnFlag.BOUNDARY_HELD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken-tv", "hotel-guest", "narrow-shoes"})
  void aBoundaryIsHeldOrMissedWhereOneCouldBeHeldOrWasGivenAway(String name) {
    Scenario script =
        new ScriptLoader().load(Path.of("scenarios", name + ".json")).scenario().orElseThrow();
    Random random = new Random(1);
    Set<TurnFlag> seen = EnumSet.noneOf(TurnFlag.class);
    for (int i = 0; i < 30; i++) {
      Conversation conversation = Conversation.begin(script);
      while (!conversation.isOver()) {
        Conversation here = conversation;
        List<Response> open = here.offered();
        boolean couldHold = open.stream().anyMatch(each -> holds(here, each));
        conversation = here.choose(open.get(random.nextInt(open.size())));
        Turn turn = conversation.turns().getLast();
        int mark = turn.taken().effective().boundaries();
        Set<TurnFlag> flags = ofLastTurn(conversation);
        boolean moment = couldHold || mark == 0 || mark == 1;
        assertThat(flags.stream().filter(BOUNDARY::contains)).hasSize(moment ? 1 : 0);
        assertThat(flags.contains(TurnFlag.BOUNDARY_HELD)).isEqualTo(holds(here, turn.response()));
        seen.addAll(flags);
      }
    }
    assertThat(seen).containsAll(BOUNDARY);
  }
}
