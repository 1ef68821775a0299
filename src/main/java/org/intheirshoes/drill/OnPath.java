package org.intheirshoes.drill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The steps of a round from a scenario: an answer in own words, how it is placed, and where it
/// leads.
record OnPath(Table table) {

  Table answered(Optional<String> words) {
    refuseUnless(Stage.Answering.class);
    words.ifPresent(Talk::refuseTooLong);
    Play.OfScenario play =
        new Play.OfScenario(scenario().path(), scenario().placed(), words, Map.of());
    return table.with(play).at(play.choosing());
  }

  Table placed(int player, Pick pick) {
    refuseUnless(Stage.Choosing.class);
    Seating seating = table.seating();
    if (player != seating.customer() && player != seating.rep()) {
      throw Refusal.OBSERVER_ONLY_MARKS.exception();
    }
    Placing.refuseUnfit(scenario().path(), pick);
    Map<Integer, Pick> picks = new LinkedHashMap<>(scenario().picks());
    picks.put(player, pick);
    Play.OfScenario play =
        new Play.OfScenario(scenario().path(), scenario().placed(), scenario().words(), picks);
    return picks.size() == 2 && picks.values().stream().distinct().count() == 1
        ? wentOn(play, pick)
        : table.with(play).at(play.choosing());
  }

  Table settled(Pick pick) {
    refuseUnless(Stage.Choosing.class);
    if (scenario().picks().size() < 2) {
      throw Refusal.NOT_PLACED.exception();
    }
    Placing.refuseUnfit(scenario().path(), pick);
    return wentOn(scenario(), pick);
  }

  private Table wentOn(Play.OfScenario play, Pick pick) {
    Play.OfScenario next =
        new Play.OfScenario(
            play.path().choose(Placing.response(play.path(), pick)),
            Lists.plus(play.placed(), new TurnResult.Placed(play.words(), play.picks(), pick)),
            Optional.empty(),
            Map.of());
    return table.with(next).at(next.reading(table.seating().customer()));
  }

  private void refuseUnless(Class<? extends Stage> wanted) {
    if (!wanted.isInstance(table.stage())) {
      throw Refusal.NOT_NOW.exception();
    }
  }

  private Play.OfScenario scenario() {
    if (table.play() instanceof Play.OfScenario scenario) {
      return scenario;
    }
    throw Refusal.NOT_NOW.exception();
  }
}
