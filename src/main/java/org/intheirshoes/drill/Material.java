package org.intheirshoes.drill;

import java.util.List;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What a round plays.
public sealed interface Material {

  /// The title to show.
  String title();

  /// What to look for on an axis.
  List<String> lookFor(Axis axis);

  /// The questions for afterwards.
  List<String> debrief();

  /// A drill.
  ///
  /// @param hand id of the hand of the first turn, see [Drill#hand]
  record OfDrill(Drill drill, String hand) implements Material {

    /// @throws RefusedException if the drill has no such hand
    public OfDrill {
      if (drill.hand(hand).isEmpty()) {
        throw Refusal.NO_SUCH_HAND.exception();
      }
    }

    @Override
    public String title() {
      return drill.about().title();
    }

    @Override
    public List<String> lookFor(Axis axis) {
      return drill.lookFor(axis);
    }

    @Override
    public List<String> debrief() {
      return drill.debrief();
    }
  }

  /// A scenario, read by the customer and answered in own words.
  record OfScenario(Scenario scenario) implements Material {

    @Override
    public String title() {
      return scenario.card().title();
    }

    @Override
    public List<String> lookFor(Axis axis) {
      return switch (axis) {
        case ACKNOWLEDGEMENT ->
            List.of(
                Texts.of(Material.class).get("look.acknowledgement.1"),
                Texts.of(Material.class).get("look.acknowledgement.2"),
                Texts.of(Material.class).get("look.acknowledgement.3"));
        case ACTION ->
            List.of(
                Texts.of(Material.class).get("look.action.1"),
                Texts.of(Material.class).get("look.action.2"),
                Texts.of(Material.class).get("look.action.3"));
        case BOUNDARIES ->
            List.of(
                Texts.of(Material.class).get("look.boundaries.1"),
                Texts.of(Material.class).get("look.boundaries.2"),
                Texts.of(Material.class).get("look.boundaries.3"));
      };
    }

    @Override
    public List<String> debrief() {
      return List.of(
          Texts.of(Material.class).get("debrief.1"),
          Texts.of(Material.class).get("debrief.2"),
          Texts.of(Material.class).get("debrief.3"));
    }
  }
}
