package org.intheirshoes.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where a round stands. Immutable.
///
/// @param turn in the chairs, from 0
/// @param seating who sits where
/// @param play how far the turn has come
/// @param passing where the laptop goes, and what comes then
/// @param sheets of the turn, by player
/// @param kept what remains of the round
record Table(
    int turn, Seating seating, Play play, Passing passing, Map<Integer, Sheet> sheets, Kept kept) {

  Table {
    sheets = Map.copyOf(sheets);
  }

  /// Where the laptop goes.
  ///
  /// @param stage now
  /// @param queue who is to look afterwards
  /// @param then the stage once everybody has looked
  record Passing(Stage stage, List<Stage.HandOver> queue, Stage then) {
    Passing {
      queue = List.copyOf(queue);
    }

    /// To several people, one after another.
    static Passing to(List<Stage.HandOver> people, Stage then) {
      return people.isEmpty()
          ? new Passing(then, List.of(), then)
          : new Passing(people.getFirst(), people.subList(1, people.size()), then);
    }

    /// To the next one.
    Passing next() {
      return to(queue, then);
    }

    Passing at(Stage stage) {
      return new Passing(stage, queue, then);
    }
  }

  /// What remains of a round.
  ///
  /// @param results the turns that are over
  /// @param answers of the debrief
  /// @param commitments by player
  /// @param moments good ones
  record Kept(
      List<TurnResult> results,
      List<RoundStep.Answer> answers,
      Map<Integer, String> commitments,
      List<RoundStep.KeepMoment> moments) {

    static final Kept NOTHING = new Kept(List.of(), List.of(), Map.of(), List.of());

    Kept {
      results = List.copyOf(results);
      answers = List.copyOf(answers);
      commitments = Map.copyOf(commitments);
      moments = List.copyOf(moments);
    }

    Kept with(TurnResult result) {
      return new Kept(Lists.plus(results, result), answers, commitments, moments);
    }

    Kept with(RoundStep.Answer answer) {
      List<RoundStep.Answer> others =
          answers.stream()
              .filter(
                  each -> each.player() != answer.player() || each.question() != answer.question())
              .toList();
      return new Kept(results, Lists.plus(others, answer), commitments, moments);
    }

    Kept with(RoundStep.Commit commit) {
      Map<Integer, String> more = new LinkedHashMap<>(commitments);
      more.put(commit.player(), commit.text());
      return new Kept(results, answers, more, moments);
    }

    Kept with(RoundStep.KeepMoment moment) {
      return new Kept(results, answers, commitments, Lists.plus(moments, moment));
    }
  }

  Stage stage() {
    return passing.stage();
  }

  Table at(Stage stage) {
    return with(passing.at(stage));
  }

  Table with(Passing other) {
    return new Table(turn, seating, play, other, sheets, kept);
  }

  Table with(Play other) {
    return new Table(turn, seating, other, passing, sheets, kept);
  }

  Table with(Kept other) {
    return new Table(turn, seating, play, passing, sheets, other);
  }

  Table with(Map<Integer, Sheet> others) {
    return new Table(turn, seating, play, passing, others, kept);
  }

  /// What the turn came to.
  TurnResult result() {
    return switch (play) {
      case Play.OfDrill drill ->
          new TurnResult(turn + 1, seating, drill.hand().id(), sheets, Optional.empty(), List.of());
      case Play.OfScenario scenario ->
          new TurnResult(
              turn + 1,
              seating,
              Hand.BASIC,
              sheets,
              Optional.of(scenario.path()),
              scenario.placed());
    };
  }

  /// How many moments of the turn can be talked about.
  int moments() {
    return switch (play) {
      case Play.OfDrill drill -> drill.phase() + 1;
      case Play.OfScenario scenario -> scenario.path().turns().size();
    };
  }
}
