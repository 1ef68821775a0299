package org.intheirshoes.app.drill;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.RoundKeeper;

/// Which drills somebody has done.
final class DrillsDone {

  private DrillsDone() {}

  /// The ids of the drills whose finished rounds stand in the record of a learner. A guest has no
  /// record, and a round that cannot be read counts for nothing.
  ///
  /// @throws RoundKeeper.UnavailableException if that cannot be read now
  static Set<String> by(CurrentLearner.Seat seat, RoundKeeper keeper) {
    if (!seat.isKept()) {
      return Set.of();
    }
    return keeper.finished().stream()
        .filter(kept -> kept.agreed().values().stream().anyMatch(seat.name()::equalsIgnoreCase))
        .flatMap(kept -> PairsModel.round(kept).stream())
        .flatMap(round -> drill(round.plan().material()).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> drill(Material material) {
    return switch (material) {
      case Material.OfDrill played -> Optional.of(played.drill().id());
      case Material.OfScenario _ -> Optional.empty();
    };
  }
}
