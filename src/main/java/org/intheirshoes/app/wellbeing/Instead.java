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
  /// level, then the first on the shelf. Empty if none trains any of them.
  static Optional<ShelfItem> of(Scenario scenario, List<ShelfItem> shelf) {
    Comparator<ShelfItem> skills = Comparator.comparingInt(item -> -shared(scenario, item));
    return shelf.stream()
        .filter(item -> !item.id().equals(scenario.id()))
        .filter(item -> item.card().contentNote().isEmpty())
        .filter(item -> shared(scenario, item) > 0)
        .min(
            skills.thenComparingInt(
                item -> Math.abs(item.card().level() - scenario.card().level())));
  }

  private static int shared(Scenario scenario, ShelfItem item) {
    Set<String> skills = new HashSet<>(scenario.card().skills());
    skills.retainAll(item.card().skills());
    return skills.size();
  }
}
