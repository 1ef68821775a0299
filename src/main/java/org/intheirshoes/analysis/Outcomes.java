package org.intheirshoes.analysis;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;

/// What all the paths of a script come to: which losses end where. Exact.
///
/// @param endings the least and the greatest loss of the paths to each ending that is reached, by id
/// @param verdicts the verdicts that some path gets; empty where the script has too many states for
///     them
public record Outcomes(Map<String, Range> endings, Optional<Set<Verdict>> verdicts) {

  /// How many states may be followed with every loss that leads to them.
  static final int VERDICT_STATES = 20_000;

  public Outcomes {
    endings = Collections.unmodifiableMap(new LinkedHashMap<>(endings));
    verdicts = verdicts.map(Collections::unmodifiableSet);
  }

  /// A range of losses, both ends included.
  public record Range(int least, int most) {
    private Range with(Range other) {
      return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    private Range plus(int loss) {
      return new Range(least + loss, most + loss);
    }
  }

  /// The outcomes of a script.
  public static Outcomes of(Exact exact) {
    return new Walk(exact).outcomes();
  }

  /// How one comes to a state: the losses so far, those without a breach and those with one.
  private static final class Way {
    private Range range;
    private final BitSet clean = new BitSet();
    private final BitSet breached = new BitSet();

    Way(Range range) {
      this.range = range;
    }

    void add(Way before, int loss, boolean breach) {
      range = range.with(before.range.plus(loss));
      shift(before.clean, loss, breach ? breached : clean);
      shift(before.breached, loss, breached);
    }

    private static void shift(BitSet from, int by, BitSet to) {
      for (int loss = from.nextSetBit(0); loss >= 0; loss = from.nextSetBit(loss + 1)) {
        to.set(loss + by);
      }
    }
  }

  /// Goes through the states, each after all those that lead to it.
  private static final class Walk {
    private final Exact exact;
    private final Map<State, Way> ways = new HashMap<>();
    private final Map<String, Way> endings = new LinkedHashMap<>();

    Walk(Exact exact) {
      this.exact = exact;
    }

    Outcomes outcomes() {
      boolean every = exact.states() <= VERDICT_STATES;
      String start = exact.scenario().start();
      Way begin = new Way(new Range(0, 0));
      if (every) {
        begin.clean.set(0);
      }
      ways.put(
          new State(start, exact.relevance().reduce(start, Memory.before(exact.scenario()))),
          begin);
      for (State state : exact.statesFromTheStart()) {
        Way way = ways.remove(state);
        if (way != null) {
          leave(state, way);
        }
      }
      Map<String, Range> ranges = new LinkedHashMap<>();
      for (Ending ending : exact.scenario().endings()) {
        Way way = endings.get(ending.id());
        if (way != null) {
          ranges.put(ending.id(), way.range);
        }
      }
      return new Outcomes(ranges, every ? Optional.of(verdicts()) : Optional.empty());
    }

    private void leave(State state, Way way) {
      Beat beat = (Beat) exact.scenario().place(state.beat());
      for (Response response : Step.offered(beat, state.memory())) {
        Taken taken = Step.take(exact.scenario(), beat, state.memory(), response);
        int loss = taken.loss().total();
        boolean breach = response.shows(Evidence.Kind.BREACH);
        switch (exact.scenario().place(taken.next())) {
          case Ending ending -> {
            int last = Ended.at(ending, taken.after()).loss().total();
            way(endings, ending.id(), way, loss + last).add(way, loss + last, breach);
          }
          case Beat next -> {
            Memory after = exact.relevance().reduce(next.id(), taken.after());
            way(ways, new State(next.id(), after), way, loss).add(way, loss, breach);
          }
        }
      }
    }

    private static <K> Way way(Map<K, Way> ways, K to, Way from, int loss) {
      return ways.computeIfAbsent(to, _ -> new Way(from.range.plus(loss)));
    }

    private Set<Verdict> verdicts() {
      Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
      for (Way way : endings.values()) {
        if (!way.breached.isEmpty()) {
          verdicts.add(Verdict.NOT_PASSED);
        }
        way.clean.stream()
            .mapToObj(loss -> exact.skill(loss))
            .map((OptionalDouble skill) -> Verdict.of(skill, false))
            .forEach(verdicts::add);
      }
      return verdicts;
    }
  }
}
