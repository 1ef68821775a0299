package org.intheirshoes.app.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Variant;

/// A scene with variants, for tests.
final class Versions {

  static final Scenario WRITTEN =
      Scenes.of("broken-tv")
          .with(
              List.of(
                  new Variant(
                      "no-courier",
                      "No courier tonight",
                      "The couriers are out until Friday.",
                      Optional.of(
                          new Scenario.Rep(
                              "You run the service desk, alone.",
                              List.of("test the set"),
                              List.of("send a courier"))),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(new Customer.Level(80, 20)),
                      Optional.empty(),
                      Set.of()),
                  new Variant(
                      "calm",
                      "A calmer afternoon",
                      "He comes with more patience.",
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of(new Customer.Level(20, 60)),
                      Optional.empty(),
                      Set.of())));

  private Versions() {}
}
