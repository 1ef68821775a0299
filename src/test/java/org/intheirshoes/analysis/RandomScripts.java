package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Condition;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;

/// Random sound scripts, small enough that all their paths can be tried. Each is made from a list
/// of numbers, one for every choice, so that jqwik shrinks it: 0 always stands for the plainest.
final class RandomScripts {

  /// What conditions may read.
  enum Conditions {
    /// Cues, promises, flags and the mood.
    ANY,
    /// Cues, promises and flags.
    BLIND_TO_MOOD
  }

  private static final int[] TEMPERS = {100, 100, 50, 150, 33, 0, 300};

  private final List<Integer> numbers;
  private final Conditions conditions;
  private int used;

  private RandomScripts(List<Integer> numbers, Conditions conditions) {
    this.numbers = numbers;
    this.conditions = conditions;
  }

  static Arbitrary<Scenario> scripts(Conditions conditions) {
    return Arbitraries.integers()
        .between(0, 0xFFFF)
        .withDistribution(RandomDistribution.uniform())
        .list()
        .ofSize(400)
        .map(numbers -> new RandomScripts(numbers, conditions).scenario())
        .withoutEdgeCases();
  }

  private int below(int bound) {
    return used < numbers.size() ? numbers.get(used++) % bound : 0;
  }

  private boolean oneIn(int chance) {
    return below(chance) == chance - 1;
  }

  private Scenario scenario() {
    int beats = 2 + Math.max(below(6), below(6));
    int endings = 1 + below(3);
    boolean loops = oneIn(3);
    Map<String, Place> places = new LinkedHashMap<>();
    for (int i = 0; i < beats; i++) {
      places.put("b" + i, beat(i, beats, endings, loops));
    }
    for (int i = 0; i < endings; i++) {
      places.put("e" + i, new Ending("e" + i, below(5), 1 + below(4), "-", "-", "-"));
    }
    Customer.Level mood = new Customer.Level(30 + below(71), below(101));
    Customer.Level temper =
        new Customer.Level(TEMPERS[below(TEMPERS.length)], TEMPERS[below(TEMPERS.length)]);
    return new Scenario(
        "random",
        "1.0.0",
        "en",
        new Scenario.Card("-", "-", Channel.CHAT, "-", 1, 1, List.of(), Optional.empty()),
        new Scenario.Rep("-", List.of(), List.of()),
        new Customer("-", "-", "-", "-", mood, temper, Look.DEFAULT),
        cues(),
        Map.of("f0", "-", "f1", "-"),
        Map.of("p0", "-", "p1", "-"),
        loops || oneIn(6) ? 3 + below(5) : 40,
        Optional.of("e0"),
        "b0",
        places);
  }

  private Map<String, Cue> cues() {
    boolean none = oneIn(4);
    Map<String, Cue> cues = new LinkedHashMap<>();
    cues.put("c0", new Cue("c0", "-", none ? Cue.Matters.YES : Cue.Matters.PRIMARY));
    cues.put("c1", new Cue("c1", "-", Cue.Matters.NO));
    return cues;
  }

  private Beat beat(int number, int beats, int endings, boolean loops) {
    Set<Axis> axes = axes();
    List<Response> responses = new ArrayList<>();
    int count = oneIn(6) ? 1 : 2 + below(loops || beats > 5 ? 2 : 3);
    for (int i = 0; i < count; i++) {
      Optional<Condition> when =
          i > 0 && oneIn(3) ? Optional.of(condition(2)) : Optional.empty();
      responses.add(
          new Response(
              "r" + i,
              "-",
              marks(axes),
              evidence(),
              because(axes),
              List.of(),
              when,
              oneIn(4) ? Set.of("g" + below(2)) : Set.of(),
              links(number, beats, endings, loops)));
    }
    return new Beat(
        "b" + number,
        1 + below(3),
        axes,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        responses);
  }

  private Set<Axis> axes() {
    int missing = below(8);
    Set<Axis> axes = new TreeSet<>(Axis.ALL);
    if (missing >= 5) {
      axes.remove(Axis.ALL.get(missing - 5));
    }
    if (missing == 4) {
      axes.retainAll(Set.of(Axis.ALL.get(below(3))));
    }
    return axes;
  }

  private Marks marks(Set<Axis> axes) {
    Marks marks = new Marks(Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY);
    for (Axis axis : Axis.ALL) {
      if (axes.contains(axis)) {
        marks = marks.with(axis, Marks.MAX - below(5));
      }
    }
    return marks;
  }

  private static Map<Axis, String> because(Set<Axis> axes) {
    Map<Axis, String> because = new EnumMap<>(Axis.class);
    axes.forEach(axis -> because.put(axis, "-"));
    return because;
  }

  private List<Evidence> evidence() {
    List<Evidence> evidence = new ArrayList<>();
    for (int left = below(4); left > 0; left--) {
      evidence.add(
          switch (below(8)) {
            case 0 -> new Evidence(Evidence.Kind.EMPATHY, "", "-");
            case 1, 2 -> new Evidence(Evidence.Kind.ACK, "c" + below(2), "-");
            case 3, 4 -> new Evidence(Evidence.Kind.APOLOGY, "f" + below(2), "-");
            case 5 -> new Evidence(Evidence.Kind.PROMISE_OPEN, "p" + below(2), "-");
            case 6 -> new Evidence(Evidence.Kind.PROMISE_KEEP, "p" + below(2), "-");
            default -> new Evidence(Evidence.Kind.BREACH, "blame", "-");
          });
    }
    return evidence;
  }

  private List<Response.Link> links(int from, int beats, int endings, boolean loops) {
    List<Response.Link> links = new ArrayList<>();
    if (oneIn(3)) {
      links.add(
          new Response.Link(Optional.of(condition(2)), target(from, beats, endings, loops)));
    }
    links.add(new Response.Link(Optional.empty(), target(from, beats, endings, loops)));
    return links;
  }

  private String target(int from, int beats, int endings, boolean loops) {
    if (loops && oneIn(3)) {
      return "b" + below(from + 1);
    }
    int ahead = beats - from - 1;
    if (ahead == 0 || oneIn(10)) {
      return "e" + below(endings);
    }
    return "b" + (from + (ahead > 1 && oneIn(3) ? 2 : 1));
  }

  private Condition condition(int depth) {
    int kinds = conditions == Conditions.ANY ? 5 : 3;
    int kind = below(depth > 0 ? kinds + 3 : kinds);
    if (kind >= kinds) {
      return switch (kind - kinds) {
        case 0 -> new Condition.Not(condition(depth - 1));
        case 1 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
        default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
      };
    }
    return switch (kind) {
      case 0 -> new Condition.FlagSet("g" + below(2));
      case 1 -> new Condition.CueAcknowledged("c" + below(2));
      case 2 -> new Condition.PromiseOpen("p" + below(2));
      case 3 -> new Condition.Frustration(band());
      default -> new Condition.Trust(band());
    };
  }

  private Condition.Band band() {
    OptionalInt bound = OptionalInt.of(20 + below(61));
    return oneIn(2)
        ? new Condition.Band(bound, OptionalInt.empty())
        : new Condition.Band(OptionalInt.empty(), bound);
  }
}
