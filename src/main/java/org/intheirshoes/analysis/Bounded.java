package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rubric;
import org.intheirshoes.scoring.Step;

/// Bounds for a script with too many states: every path loses at least `least` and at most `most`.
///
/// They come from following all links, whatever their conditions, with no rule applied (for the
/// least) or every rule at its worst (for the most).
///
/// @param scenario the script
/// @param states how many states were visited before giving up
/// @param least no path loses less
/// @param most no path loses more
public record Bounded(Scenario scenario, int states, int least, int most) implements Analysis {

  static Bounded of(Scenario scenario, int states) {
    Relaxation relaxation = new Relaxation(scenario);
    return new Bounded(scenario, states, relaxation.least(), relaxation.most());
  }

  /// Dynamic programming over (beat, turns left), blind to the memory.
  private static final class Relaxation {
    private final Scenario scenario;
    private final List<Beat> beats;
    private final Map<String, Integer> index = new HashMap<>();

    Relaxation(Scenario scenario) {
      this.scenario = scenario;
      this.beats = scenario.beats();
      for (int i = 0; i < beats.size(); i++) {
        index.put(beats.get(i).id(), i);
      }
    }

    int least() {
      return solve(Extreme.LEAST);
    }

    int most() {
      return solve(Extreme.MOST);
    }

    /// A way on: what the turn loses, and what follows it. A script of 10,000 beats is gone through
    /// once for each turn, so nothing is looked up or counted on the way.
    ///
    /// @param turn the loss of the turn
    /// @param beat index of the beat that follows, or -1 where the conversation ends
    /// @param ending the loss of the ending
    private record Way(int turn, int beat, int ending) {}

    private int solve(Extreme extreme) {
      Way[][] ways =
          beats.stream().map(beat -> ways(beat, extreme).toArray(Way[]::new)).toArray(Way[][]::new);
      int standstill = standstill(extreme);
      int[] left = new int[beats.size()];
      for (int turns = 1; turns <= scenario.turnLimit(); turns++) {
        int[] next = new int[beats.size()];
        for (int i = 0; i < next.length; i++) {
          int found = extreme.none();
          for (Way way : ways[i]) {
            int ahead = way.beat < 0 ? way.ending : turns > 1 ? left[way.beat] : standstill;
            found = extreme.of(found, way.turn + ahead);
          }
          next[i] = found;
        }
        if (turns > 1 && Arrays.equals(left, next)) {
          break;
        }
        left = next;
      }
      Integer start = index.get(scenario.start());
      return start == null ? 0 : left[start];
    }

    private List<Way> ways(Beat beat, Extreme extreme) {
      List<Way> ways = new ArrayList<>();
      for (Response response : beat.responses()) {
        int turn = loss(beat, response, extreme);
        for (Response.Link link : response.next()) {
          ways.add(
              switch (scenario.place(link.to())) {
                case Ending ending -> new Way(turn, -1, loss(ending, extreme));
                case Beat to -> new Way(turn, index.getOrDefault(to.id(), 0), 0);
              });
        }
      }
      return ways;
    }

    private int standstill(Extreme extreme) {
      Place place = scenario.standstill().map(scenario::place).orElse(null);
      return place instanceof Ending ending ? loss(ending, extreme) : 0;
    }

    private int loss(Ending ending, Extreme extreme) {
      int open = extreme == Extreme.MOST ? scenario.promises().size() : 0;
      return Rubric.weight(Axis.ACTION) * ending.weight() * (Marks.MAX - ending.outcome() + open);
    }

    private static int loss(Beat beat, Response response, Extreme extreme) {
      int loss = 0;
      for (Axis axis : Axis.ALL) {
        int penalty = extreme == Extreme.MOST ? penalty(response, axis) : 0;
        int mark = response.marks().on(axis);
        int marks =
            mark == Marks.NOT_IN_PLAY
                ? Math.min(Rubric.PENALTY_MAX, penalty)
                : Marks.MAX - Math.max(0, mark - penalty);
        loss += Rubric.weight(axis) * beat.stakes() * marks;
      }
      return loss;
    }

    private static int penalty(Response response, Axis axis) {
      return switch (axis) {
        case ACKNOWLEDGEMENT -> Step.isSoft(response) ? Rubric.SOFT_MAX : 0;
        case ACTION ->
            response.marks().action() >= Rubric.FIX_FROM ? Rubric.FIX_TOO_EARLY_PENALTY : 0;
        case BOUNDARIES ->
            Rubric.APOLOGY_PENALTY_MAX * response.about(Evidence.Kind.APOLOGY).size();
      };
    }
  }

  private enum Extreme {
    LEAST,
    MOST;

    int none() {
      return this == LEAST ? Integer.MAX_VALUE / 2 : 0;
    }

    int of(int one, int other) {
      return this == LEAST ? Math.min(one, other) : Math.max(one, other);
    }
  }
}
