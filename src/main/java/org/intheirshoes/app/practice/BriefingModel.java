package org.intheirshoes.app.practice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Way;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What a learner decides before a conversation: the way to play, the help she wants, what she sets out
/// to do.
final class BriefingModel {

  private static final Texts TEXTS = Texts.of(BriefingModel.class);

  private final Scenario scenario;
  private final SettingsModel settings;
  private final Journal journal;
  private final ReadOnlyObjectWrapper<Optional<Goal>> goal =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty ownGoal = new SimpleStringProperty("");

  BriefingModel(Scenario scenario, SettingsModel settings, Journal journal) {
    this.scenario = scenario;
    this.settings = settings;
    this.journal = journal;
    journal.words(0, Reflection.Kind.GOAL).ifPresent(this::intend);
  }

  /// The settings, in which the choices are remembered.
  SettingsModel settings() {
    return settings;
  }

  /// The help wanted now.
  Coaching coaching() {
    return settings.get().coaching();
  }

  /// Plays in another way from now on.
  void choose(Way way) {
    settings.choose(coaching().with(way));
  }

  /// The goals on offer.
  List<Goal> goals() {
    return Goal.offered(scenario);
  }

  /// The goal picked; empty for none, or for one in words of her own.
  ReadOnlyObjectProperty<Optional<Goal>> goalProperty() {
    return goal.getReadOnlyProperty();
  }

  /// A goal in words of her own; it counts while it is not blank.
  StringProperty ownGoalProperty() {
    return ownGoal;
  }

  /// Picks a goal; the one picked before is put back by picking it again.
  void pick(Goal picked) {
    goal.set(Optional.of(picked).filter(each -> !goal.get().equals(Optional.of(each))));
    ownGoal.set("");
  }

  /// Sets out to do this: a goal on offer, or else one in words of her own.
  void intend(String words) {
    goal.set(goals().stream().filter(each -> words(each).equals(words)).findFirst());
    ownGoal.set(goal.get().isPresent() ? "" : words);
  }

  /// What the learner sets out to do.
  Optional<String> intent() {
    return Optional.of(ownGoal.get().strip())
        .filter(words -> !words.isEmpty())
        .or(() -> goal.get().map(BriefingModel::words));
  }

  /// Notes the goal.
  void begin() {
    intent().ifPresent(words -> journal.write(0, Reflection.Kind.GOAL, words));
  }

  /// A goal in words.
  static String words(Goal goal) {
    return switch (goal) {
      case ACT -> TEXTS.get("goal.act");
      case FIND_THE_CUE -> TEXTS.get("goal.cue");
      case HEAR_THEN_SOLVE -> TEXTS.get("goal.hear");
      case ASK -> TEXTS.get("goal.ask");
      case SAY_WHEN -> TEXTS.get("goal.when");
      case USE_THE_ROOM -> TEXTS.get("goal.room");
      case SET_A_LIMIT -> TEXTS.get("goal.limit");
      case HAND_OVER -> TEXTS.get("goal.handover");
      case RECOVER -> TEXTS.get("goal.recover");
    };
  }
}
