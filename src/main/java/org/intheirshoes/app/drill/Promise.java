package org.intheirshoes.app.drill;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;

/// What somebody wanted to do differently.
///
/// @param name of the learner in whose record it is
/// @param after the title of the round
public record Promise(String name, String text, String after, Instant at) {

  /// The latest promise of everybody who has it in a record that is open, the newest first.
  ///
  /// @throws RoundKeeper.UnavailableException if that cannot be read now
  static List<Promise> latest(RoundKeeper keeper) {
    return latest(keeper, name -> keeper.lock(name) == RoundKeeper.Lock.OPEN);
  }

  /// The latest promise of everybody who may be seen, the newest first.
  static List<Promise> latest(RoundKeeper keeper, Predicate<String> seen) {
    Map<String, Promise> latest = new LinkedHashMap<>();
    for (RoundKeeper.Kept kept : keeper.finished()) {
      PairsModel.round(kept).ifPresent(round -> add(latest, round, kept.agreed()));
    }
    List<Promise> newest = new ArrayList<>(latest.values());
    newest.removeIf(each -> !seen.test(each.name()));
    return newest.reversed();
  }

  private static void add(Map<String, Promise> latest, Round round, Map<Integer, String> agreed) {
    new TreeMap<>(agreed)
        .forEach(
            (player, name) -> {
              String text = round.commitments().getOrDefault(player, "");
              if (!text.isBlank()) {
                String title = round.plan().material().title();
                latest.remove(key(name));
                latest.put(key(name), new Promise(name, text, title, PairsModel.last(round)));
              }
            });
  }

  /// Whether it is somebody's of this name; capital letters do not matter.
  boolean isOf(String other) {
    return key(name).equals(key(other));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
