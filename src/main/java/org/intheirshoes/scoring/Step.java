package org.intheirshoes.scoring;

import static org.intheirshoes.scenario.Axis.ACKNOWLEDGEMENT;
import static org.intheirshoes.scenario.Axis.ACTION;
import static org.intheirshoes.scenario.Axis.BOUNDARIES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sets;

/// The one pure step of the scoring: a memory and a response in, the next memory and its
/// explanation out. No other code computes a score.
public final class Step {

  private final Scenario scenario;
  private final Beat beat;
  private final Memory before;
  private final Response response;
  private final Set<String> acknowledges;
  private final Set<String> apologises;
  private final Set<String> keeps;
  private final Softness softness;
  private final List<Fired> fired = new ArrayList<>();

  private enum Softness {
    SOFT,
    NOT_SOFT
  }

  private Step(Scenario scenario, Beat beat, Memory before, Response response) {
    this.scenario = scenario;
    this.beat = beat;
    this.before = before;
    this.response = response;
    this.acknowledges = response.about(Evidence.Kind.ACK);
    this.apologises = response.about(Evidence.Kind.APOLOGY);
    this.keeps = response.about(Evidence.Kind.PROMISE_KEEP);
    this.softness = isSoft(response) ? Softness.SOFT : Softness.NOT_SOFT;
  }

  /// The responses of a beat that this memory offers, in the order of the script. Empty only for a
  /// script that the check refuses.
  public static List<Response> offered(Beat beat, Memory memory) {
    if (!hasConditions(beat)) {
      return beat.responses();
    }
    List<Response> offered = new ArrayList<>();
    for (Response response : beat.responses()) {
      if (memory.satisfies(response.when())) {
        offered.add(response);
      }
    }
    return List.copyOf(offered);
  }

  private static boolean hasConditions(Beat beat) {
    for (Response response : beat.responses()) {
      if (response.when().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether a beat offers a response to this memory.
  public static boolean offers(Beat beat, Memory memory, Response response) {
    return memory.satisfies(response.when()) && isOf(beat, response);
  }

  /// Most often it is the very object, which is seen without comparing texts.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isOf(Beat beat, Response response) {
    for (Response each : beat.responses()) {
      if (each == response) {
        return true;
      }
    }
    return beat.responses().contains(response);
  }

  /// Takes a response.
  ///
  /// @param beat where the conversation stands
  /// @param before the memory there
  /// @param response one of the responses of the beat; that it is offered is the caller's care
  public static Taken take(Scenario scenario, Beat beat, Memory before, Response response) {
    return new Step(scenario, beat, before, response).taken();
  }

  /// A turn is soft if it acknowledges, apologises or sympathises, and does not move on.
  public static boolean isSoft(Response response) {
    return response.marks().action() < Rubric.MOVES_ON_FROM
        && (response.shows(Evidence.Kind.ACK)
            || response.shows(Evidence.Kind.APOLOGY)
            || response.shows(Evidence.Kind.EMPATHY));
  }

  private Taken taken() {
    int saturation = saturation();
    int apology = apology();
    int tooEarly = fixTooEarly();
    for (String code : sorted(response.about(Evidence.Kind.BREACH))) {
      fired.add(new Fired(Rule.R5_BREACH, BOUNDARIES, 0, code));
    }

    Marks marks = response.marks();
    Marks effective =
        new Marks(
            lowered(marks.acknowledgement(), saturation),
            lowered(marks.action(), tooEarly),
            lowered(marks.boundaries(), apology));
    Loss loss =
        new Loss(
            lost(effective.acknowledgement(), saturation),
            lost(effective.action(), tooEarly),
            lost(effective.boundaries(), apology));
    Memory after = after(effective);
    return new Taken(before, after, effective, loss, fired, next(after));
  }

  /// R1: a soft turn when soft >= 1 already: A loses soft (one less if it acknowledges a new cue).
  private int saturation() {
    if (softness == Softness.NOT_SOFT || before.soft() == 0) {
      return 0;
    }
    boolean newCue = !before.acknowledged().containsAll(acknowledges);
    int penalty = newCue ? before.soft() - 1 : before.soft();
    if (penalty > 0) {
      fired.add(new Fired(Rule.R1_SATURATION, ACKNOWLEDGEMENT, penalty, ""));
    }
    return penalty;
  }

  /// R2: the k-th turn that apologises for the same fault, k >= 2: B loses min(2, k-1).
  private int apology() {
    int penalty = 0;
    for (String fault : sorted(apologises)) {
      int again = apologiesFor(fault) - 1;
      if (again > 0) {
        int lowers = Math.min(Rubric.APOLOGY_PENALTY_MAX, again);
        fired.add(new Fired(Rule.R2_APOLOGY, BOUNDARIES, lowers, fault));
        penalty += lowers;
      }
    }
    return penalty;
  }

  private static Collection<String> sorted(Set<String> names) {
    return names.size() < 2 ? names : new TreeSet<>(names);
  }

  /// k of R2, this turn included, counted up to 3.
  private int apologiesFor(String fault) {
    return Math.min(Rubric.APOLOGIES_MAX, before.apologies().getOrDefault(fault, 0) + 1);
  }

  /// R3: the first fix, to a heated customer whose primary cue was not acknowledged: X loses 1.
  private int fixTooEarly() {
    if (response.marks().action() < Rubric.FIX_FROM
        || before.fixMade() == Memory.Fix.MADE
        || before.frustration() < Rubric.HEATED_FROM) {
      return 0;
    }
    boolean unheard =
        scenario
            .primaryCue()
            .map(Cue::id)
            .filter(cue -> !before.acknowledged().contains(cue) && !acknowledges.contains(cue))
            .isPresent();
    if (!unheard) {
      return 0;
    }
    fired.add(new Fired(Rule.R3_FIX_TOO_EARLY, ACTION, Rubric.FIX_TOO_EARLY_PENALTY, ""));
    return Rubric.FIX_TOO_EARLY_PENALTY;
  }

  private static int lowered(int mark, int penalty) {
    return mark == Marks.NOT_IN_PLAY ? mark : Math.max(0, mark - penalty);
  }

  /// Marks lost on an axis, weighted by the stakes. On an axis that is not in play the penalty
  /// itself is the loss.
  private int lost(int effective, int penalty) {
    int marks =
        effective == Marks.NOT_IN_PLAY
            ? Math.min(Rubric.PENALTY_MAX, penalty)
            : Marks.MAX - effective;
    return beat.stakes() * marks;
  }

  private Memory after(Marks effective) {
    int action = response.marks().action();
    int soft =
        switch (softness) {
          case SOFT -> Math.min(Rubric.SOFT_MAX, before.soft() + 1);
          case NOT_SOFT -> action >= Rubric.MOVES_ON_FROM ? 0 : before.soft();
        };
    Customer.Level temper = scenario.customer().temper();
    int frustration = before.frustration() + scaled(frustration(effective), temper.frustration());
    int trust = before.trust() + scaled(trust(effective), temper.trust());
    return new Memory(
        soft,
        union(before.acknowledged(), acknowledges),
        apologiesAfter(),
        promisesAfter(),
        action >= Rubric.FIX_FROM ? Memory.Fix.MADE : before.fixMade(),
        Math.clamp(frustration, 0, 100),
        Math.clamp(trust, 0, 100),
        union(before.flags(), response.sets()),
        before.turns() + 1);
  }

  private int frustration(Marks effective) {
    int change = 0;
    for (Axis axis : Axis.ALL) {
      if (effective.inPlay(axis)) {
        int part = Rubric.frustration(axis, effective.on(axis));
        change += axis == ACKNOWLEDGEMENT ? saturated(part) : part;
      }
    }
    for (String fault : apologises) {
      change += Rubric.APOLOGY_FRUSTRATION * (apologiesFor(fault) - 1);
    }
    if (response.marks().action() < Rubric.MOVES_ON_FROM) {
      change += Rubric.WAITING_FRUSTRATION;
    }
    return change;
  }

  /// What acknowledgement does to frustration in a run of soft turns.
  private int saturated(int change) {
    if (softness == Softness.NOT_SOFT || before.soft() == 0) {
      return change;
    }
    if (before.soft() >= 2) {
      return Rubric.SATURATED_FRUSTRATION;
    }
    return change < 0 ? Math.floorDiv(change, 2) : change;
  }

  private int trust(Marks effective) {
    int change = 0;
    for (Axis axis : Axis.ALL) {
      if (effective.inPlay(axis)) {
        change += Rubric.trust(axis, effective.on(axis));
      }
    }
    return Collections.disjoint(keeps, before.promises())
        ? change
        : change + Rubric.PROMISE_KEPT_TRUST;
  }

  private static int scaled(int change, int percent) {
    return change * percent / 100;
  }

  private Map<String, Integer> apologiesAfter() {
    Map<String, Integer> apologies = before.apologies();
    for (String fault : apologises) {
      apologies = Sets.with(apologies, fault, apologiesFor(fault));
    }
    return apologies;
  }

  /// A promise that one response both opens and keeps is not open after it.
  private Set<String> promisesAfter() {
    Set<String> promises = union(before.promises(), response.about(Evidence.Kind.PROMISE_OPEN));
    if (Collections.disjoint(promises, keeps)) {
      return promises;
    }
    Set<String> left = new HashSet<>(promises);
    left.removeAll(keeps);
    return Set.copyOf(left);
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    Set<String> all = some;
    for (String each : more) {
      all = Sets.with(all, each);
    }
    return all;
  }

  /// The first link that holds; the standstill once the turn limit is reached before an ending.
  private String next(Memory after) {
    String to = link(after).to();
    boolean outOfTurns = after.turns() >= scenario.turnLimit();
    if (!outOfTurns || scenario.place(to) instanceof Ending) {
      return to;
    }
    return scenario
        .standstill()
        .orElseThrow(() -> new IllegalStateException("Turn limit reached without a standstill"));
  }

  private Response.Link link(Memory after) {
    for (Response.Link link : response.next()) {
      if (after.satisfies(link.when())) {
        return link;
      }
    }
    throw new IllegalStateException("No link of " + response.id() + " holds");
  }
}
