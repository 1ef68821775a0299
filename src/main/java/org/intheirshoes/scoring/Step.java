package org.intheirshoes.scoring;

import static org.intheirshoes.scenario.Axis.ACKNOWLEDGEMENT;
import static org.intheirshoes.scenario.Axis.ACTION;
import static org.intheirshoes.scenario.Axis.BOUNDARIES;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Board;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Effect;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Responses;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Sets;

/// The one pure step of the scoring: a memory and a response in, the next memory and its
/// explanation out. No other code computes a score.
public final class Step {

  private final Scenario scenario;
  private final Memory before;
  private final Effect effect;
  private final int stakes;
  private final Softness softness;
  private List<Fired> fired = List.of();

  private enum Softness {
    SOFT,
    NOT_SOFT
  }

  private Step(Scenario scenario, Memory before, Effect effect, int stakes) {
    this.scenario = scenario;
    this.before = before;
    this.effect = effect;
    this.stakes = stakes;
    this.softness = isSoft(effect) ? Softness.SOFT : Softness.NOT_SOFT;
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

  /// The same, by the number of the beat.
  public static List<Response> offered(Board board, int beat, Memory memory) {
    int first = board.firstMove(beat);
    int end = board.endOfMoves(beat);
    int closed = 0;
    for (int move = first; move < end; move++) {
      closed += memory.satisfies(board.when(move)) ? 0 : 1;
    }
    if (closed == 0) {
      return board.responses(beat);
    }
    Response[] offered = new Response[end - first - closed];
    int at = 0;
    for (int move = first; move < end; move++) {
      if (memory.satisfies(board.when(move))) {
        offered[at++] = board.response(move);
      }
    }
    return Responses.of(offered);
  }

  /// Takes a response.
  ///
  /// @param beat where the conversation stands
  /// @param before the memory there
  /// @param response one of the responses of the beat; that it is offered is the caller's care
  public static Taken take(Scenario scenario, Beat beat, Memory before, Response response) {
    return new Step(scenario, before, Effect.of(response), beat.stakes())
        .taken(response, Board.NONE);
  }

  /// Takes a response, by the number of its move.
  ///
  /// @param move that it is offered is the caller's care
  public static Taken take(Scenario scenario, int move, Memory before) {
    Board board = scenario.board();
    return new Step(scenario, before, board.effect(move), board.stakes(move))
        .taken(board.response(move), board.to(move));
  }

  /// A turn is soft if it acknowledges, apologises or sympathises, and does not move on.
  public static boolean isSoft(Response response) {
    return isSoft(Effect.of(response));
  }

  private static boolean isSoft(Effect effect) {
    return effect.tone() == Effect.Tone.KIND && effect.marks().action() < Rubric.MOVES_ON_FROM;
  }

  private Taken taken(Response response, int to) {
    int saturation = saturation();
    int apology = apology();
    int tooEarly = fixTooEarly();
    if (!effect.breaches().isEmpty()) {
      for (String code : sorted(effect.breaches())) {
        fire(new Fired(Rule.R5_BREACH, BOUNDARIES, 0, code));
      }
    }

    Marks marks = effect.marks();
    Marks effective =
        saturation + apology + tooEarly == 0
            ? marks
            : new Marks(
                lowered(marks.acknowledgement(), saturation),
                lowered(marks.action(), tooEarly),
                lowered(marks.boundaries(), apology));
    Loss loss =
        new Loss(
            lost(effective.acknowledgement(), saturation),
            lost(effective.action(), tooEarly),
            lost(effective.boundaries(), apology));
    Memory after = after(effective);
    return new Taken(before, after, effective, loss, fired, next(response, to, after));
  }

  private void fire(Fired rule) {
    if (fired.isEmpty()) {
      fired = List.of(rule);
    } else {
      List<Fired> longer = new ArrayList<>(fired);
      longer.add(rule);
      fired = List.copyOf(longer);
    }
  }

  /// R1: a soft turn when soft >= 1 already: A loses soft (one less if it acknowledges a new cue).
  private int saturation() {
    if (softness == Softness.NOT_SOFT || before.soft() == 0) {
      return 0;
    }
    boolean newCue = !before.acknowledged().containsAll(effect.acknowledges());
    int penalty = newCue ? before.soft() - 1 : before.soft();
    if (penalty > 0) {
      fire(new Fired(Rule.R1_SATURATION, ACKNOWLEDGEMENT, penalty, ""));
    }
    return penalty;
  }

  /// R2: the k-th turn that apologises for the same fault, k >= 2: B loses min(2, k-1).
  private int apology() {
    if (effect.apologises().isEmpty()) {
      return 0;
    }
    int penalty = 0;
    for (String fault : sorted(effect.apologises())) {
      int again = apologiesFor(fault) - 1;
      if (again > 0) {
        int lowers = Math.min(Rubric.APOLOGY_PENALTY_MAX, again);
        fire(new Fired(Rule.R2_APOLOGY, BOUNDARIES, lowers, fault));
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
    Integer former = before.apologies().isEmpty() ? null : before.apologies().get(fault);
    return former == null ? 1 : Math.min(Rubric.APOLOGIES_MAX, former + 1);
  }

  /// R3: the first fix, to a heated customer whose primary cue was not acknowledged: X loses 1.
  private int fixTooEarly() {
    if (effect.marks().action() < Rubric.FIX_FROM
        || before.fixMade() == Memory.Fix.MADE
        || before.frustration() < Rubric.HEATED_FROM) {
      return 0;
    }
    boolean unheard =
        scenario
            .primaryCue()
            .map(Cue::id)
            .filter(
                cue -> !before.acknowledged().contains(cue) && !effect.acknowledges().contains(cue))
            .isPresent();
    if (!unheard) {
      return 0;
    }
    fire(new Fired(Rule.R3_FIX_TOO_EARLY, ACTION, Rubric.FIX_TOO_EARLY_PENALTY, ""));
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
    return stakes * marks;
  }

  private Memory after(Marks effective) {
    int action = effect.marks().action();
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
        union(before.acknowledged(), effect.acknowledges()),
        apologiesAfter(),
        promisesAfter(),
        action >= Rubric.FIX_FROM ? Memory.Fix.MADE : before.fixMade(),
        Math.clamp(frustration, 0, 100),
        Math.clamp(trust, 0, 100),
        union(before.flags(), effect.sets()),
        before.turns() + 1);
  }

  private int frustration(Marks effective) {
    int change = 0;
    if (effective.inPlay(ACKNOWLEDGEMENT)) {
      change += saturated(Rubric.frustration(ACKNOWLEDGEMENT, effective.acknowledgement()));
    }
    if (effective.inPlay(ACTION)) {
      change += Rubric.frustration(ACTION, effective.action());
    }
    if (effective.inPlay(BOUNDARIES)) {
      change += Rubric.frustration(BOUNDARIES, effective.boundaries());
    }
    if (!effect.apologises().isEmpty()) {
      for (String fault : effect.apologises()) {
        change += Rubric.APOLOGY_FRUSTRATION * (apologiesFor(fault) - 1);
      }
    }
    if (effect.marks().action() < Rubric.MOVES_ON_FROM) {
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
    if (effective.inPlay(ACKNOWLEDGEMENT)) {
      change += Rubric.trust(ACKNOWLEDGEMENT, effective.acknowledgement());
    }
    if (effective.inPlay(ACTION)) {
      change += Rubric.trust(ACTION, effective.action());
    }
    if (effective.inPlay(BOUNDARIES)) {
      change += Rubric.trust(BOUNDARIES, effective.boundaries());
    }
    return effect.keeps().isEmpty() || Collections.disjoint(effect.keeps(), before.promises())
        ? change
        : change + Rubric.PROMISE_KEPT_TRUST;
  }

  private static int scaled(int change, int percent) {
    return change * percent / 100;
  }

  private Map<String, Integer> apologiesAfter() {
    Map<String, Integer> apologies = before.apologies();
    if (!effect.apologises().isEmpty()) {
      for (String fault : effect.apologises()) {
        apologies = Sets.with(apologies, fault, apologiesFor(fault));
      }
    }
    return apologies;
  }

  /// A promise that one response both opens and keeps is not open after it.
  private Set<String> promisesAfter() {
    Set<String> promises = union(before.promises(), effect.opens());
    if (effect.keeps().isEmpty() || Collections.disjoint(promises, effect.keeps())) {
      return promises;
    }
    return Sets.without(promises, effect.keeps());
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    if (more.isEmpty()) {
      return some;
    }
    Set<String> all = some;
    for (String each : more) {
      all = Sets.with(all, each);
    }
    return all;
  }

  /// The first link that holds; the standstill once the turn limit is reached before an ending.
  private String next(Response response, int known, Memory after) {
    String to = known == Board.NONE ? link(response, after).to() : scenario.board().id(known);
    boolean outOfTurns = after.turns() >= scenario.turnLimit();
    if (!outOfTurns || scenario.place(to) instanceof Ending) {
      return to;
    }
    return scenario
        .standstill()
        .orElseThrow(() -> new IllegalStateException("Turn limit reached without a standstill"));
  }

  private static Response.Link link(Response response, Memory after) {
    for (Response.Link link : response.next()) {
      if (after.satisfies(link.when())) {
        return link;
      }
    }
    throw new IllegalStateException("No link of " + response.id() + " holds");
  }
}
