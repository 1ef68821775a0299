package org.intheirshoes.logbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;

/// Finds what the turns of a conversation stand out for.
final class Flags {

  /// From this mark on a boundary was held well.
  private static final int HELD_FROM = 3;

  /// The highest mark that gives a boundary away.
  private static final int GIVEN_AWAY = 1;

  private static final Set<Evidence.Kind> HOLDS =
      EnumSet.of(
          Evidence.Kind.LIMIT,
          Evidence.Kind.ESCALATE,
          Evidence.Kind.HANDOVER,
          Evidence.Kind.REDIRECT,
          Evidence.Kind.END);

  private final Scenario scenario;

  /// Cues that were said so far.
  private final Set<String> said = new HashSet<>();

  private Flags(Scenario scenario) {
    this.scenario = scenario;
  }

  /// The flags of every turn, in order.
  static List<Set<TurnFlag>> of(Conversation conversation) {
    Flags flags = new Flags(conversation.scenario());
    List<Set<TurnFlag>> all = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      flags.hear(turn.beat().lines());
      all.add(flags.of(turn));
      flags.hear(turn.response().reaction());
    }
    return all;
  }

  private void hear(List<Line> lines) {
    lines.forEach(line -> line.cues().forEach(quote -> said.add(quote.cue())));
  }

  private Set<TurnFlag> of(Turn turn) {
    Set<TurnFlag> flags = EnumSet.noneOf(TurnFlag.class);
    Response response = turn.response();
    if (Step.isSoft(response)) {
      flags.add(TurnFlag.SOFT);
    }
    if (response.marks().action() >= Rubric.MOVES_ON_FROM) {
      flags.add(TurnFlag.MOVED_ON);
    }
    if (response.shows(Evidence.Kind.BREACH)) {
      flags.add(TurnFlag.BREACH);
    }
    if (holds(response, turn.taken())) {
      flags.add(TurnFlag.BOUNDARY_HELD);
    } else if (givesAway(turn.taken()) || couldHold(turn)) {
      flags.add(TurnFlag.BOUNDARY_MISSED);
    }
    if (catches(response, turn.taken().before())) {
      flags.add(TurnFlag.CUE_CAUGHT);
    } else if (couldCatch(turn)) {
      flags.add(TurnFlag.CUE_MISSED);
    }
    return flags;
  }

  private static boolean holds(Response response, Taken taken) {
    return taken.effective().boundaries() >= HELD_FROM && HOLDS.stream().anyMatch(response::shows);
  }

  private static boolean givesAway(Taken taken) {
    Marks marks = taken.effective();
    return marks.inPlay(Axis.BOUNDARIES) && marks.boundaries() <= GIVEN_AWAY;
  }

  /// Whether another response that was open holds a boundary well.
  private boolean couldHold(Turn turn) {
    Memory before = turn.taken().before();
    return Step.offered(turn.beat(), before).stream()
        .anyMatch(response -> holds(response, Step.take(scenario, turn.beat(), before, response)));
  }

  private boolean catches(Response response, Memory before) {
    return response.about(Evidence.Kind.ACK).stream()
        .anyMatch(cue -> matters(cue) && !before.acknowledged().contains(cue));
  }

  private boolean matters(String id) {
    Cue cue = scenario.cues().get(id);
    return cue != null && cue.matters() != Cue.Matters.NO;
  }

  /// Whether another response that was open acknowledges a cue that had been said.
  private boolean couldCatch(Turn turn) {
    Memory before = turn.taken().before();
    return Step.offered(turn.beat(), before).stream()
        .flatMap(response -> response.about(Evidence.Kind.ACK).stream())
        .anyMatch(
            cue -> said.contains(cue) && matters(cue) && !before.acknowledged().contains(cue));
  }
}
