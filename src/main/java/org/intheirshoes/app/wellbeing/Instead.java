package org.intheirshoes.app.wellbeing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;

/// A scenario to play in place of one with a content note.
final class Instead {

  private Instead() {}

  /// The scenario without a note that trains most of the same skills; of equals the one nearest in
  /// level, then the first on the shelf. A harder one is no relief: it comes after all that are not.
  /// Empty if none trains any of the skills.
  static Optional<ShelfItem> of(Scenario scenario, List<ShelfItem> shelf) {
    int level = scenario.card().level();
    Comparator<ShelfItem> easier = Comparator.comparing(item -> item.card().level() > level);
    return shelf.stream()
        .filter(item -> !item.id().equals(scenario.id()))
        .filter(item -> item.card().contentNote().isEmpty())
        .filter(item -> shared(scenario, item) > 0)
        .min(
            easier
                .thenComparingInt(item -> -shared(scenario, item))
                .thenComparingInt(item -> Math.abs(item.card().level() - level)));
  }

  private static int shared(Scenario scenario, ShelfItem item) {
    Set<String> skills = new HashSet<>(scenario.card().skills());
    skills.retainAll(item.card().skills());
    return skills.size();
  }
}
