package org.intheirshoes.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Scenario;

/// Something to set out for in a conversation, by the skill it practises.
public enum Goal {
  ACT("default-to-action", Axis.ACTION),
  FIND_THE_CUE("pick-the-cue", Axis.ACKNOWLEDGEMENT),
  HEAR_THEN_SOLVE("acknowledge-then-solve", Axis.ACKNOWLEDGEMENT),
  ASK("ask-dont-assume", Axis.ACTION),
  SAY_WHEN("say-when", Axis.ACTION),
  USE_THE_ROOM("empowered-behaviour", Axis.BOUNDARIES),
  SET_A_LIMIT("set-a-limit", Axis.BOUNDARIES),
  HAND_OVER("warm-handover", Axis.BOUNDARIES),
  RECOVER("recover", Axis.ACKNOWLEDGEMENT);

  /// So many are offered.
  private static final int OFFERED = 4;

  private final String skill;
  private final Axis axis;

  Goal(String skill, Axis axis) {
    this.skill = skill;
    this.axis = axis;
  }

  /// Id of the skill.
  public String skill() {
    return skill;
  }

  /// The axis that it is mostly about.
  public Axis axis() {
    return axis;
  }

  /// Four goals for a scenario: one for each axis where its skills have one, then its other skills in
  /// the order of the script, then whatever is left.
  public static List<Goal> offered(Scenario scenario) {
    List<Goal> trained =
        scenario.card().skills().stream().map(Goal::of).flatMap(Optional::stream).toList();
    List<Goal> offered = new ArrayList<>();
    for (Axis each : Axis.ALL) {
      trained.stream().filter(goal -> goal.axis == each).findFirst().ifPresent(offered::add);
    }
    trained.forEach(goal -> add(goal, offered));
    List.of(FIND_THE_CUE, ACT, SET_A_LIMIT, SAY_WHEN).forEach(goal -> add(goal, offered));
    return List.copyOf(offered);
  }

  private static void add(Goal goal, List<Goal> offered) {
    if (offered.size() < OFFERED && !offered.contains(goal)) {
      offered.add(goal);
    }
  }

  private static Optional<Goal> of(String skill) {
    return List.of(values()).stream().filter(goal -> goal.skill.equals(skill)).findFirst();
  }
}
