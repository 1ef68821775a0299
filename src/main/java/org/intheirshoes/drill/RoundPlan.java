package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.intheirshoes.texts.Texts;

/// What is settled before a round.
///
/// @param material what is played
/// @param players 2 or 3 names, 1..40 characters each, all different: who begins as the customer,
///     who begins as the rep, who begins as the observer
public record RoundPlan(Material material, List<String> players) {

  private static final Texts TEXTS = Texts.of(RoundPlan.class);

  /// @throws RefusedException if the names do not fit
  public RoundPlan {
    players = List.copyOf(players);
    if (players.size() < 2 || players.size() > 3) {
      throw Refusal.PLAYERS.exception();
    }
    if (!players.stream().allMatch(Words::isName)) {
      throw Refusal.NAME.exception();
    }
    HashSet<String> different = new HashSet<>();
    for (String player : players) {
      if (!different.add(player.strip().toLowerCase(Locale.ROOT))) {
        throw Refusal.NAME_TWICE.exception();
      }
    }
  }

  /// The same plan with the names of some players only; the others are “Player 1” to “Player 3”.
  RoundPlan naming(Set<Integer> named) {
    List<String> names = new ArrayList<>(players);
    for (int player = 0; player < names.size(); player++) {
      if (!named.contains(player)) {
        names.set(player, stranger(player, named));
      }
    }
    return new RoundPlan(material, names);
  }

  /// A name that none of those named has.
  private String stranger(int player, Set<Integer> named) {
    String name = TEXTS.get("player.other", player + 1);
    while (isTaken(name, named)) {
      name += "*";
    }
    return name;
  }

  private boolean isTaken(String name, Set<Integer> named) {
    return named.stream().anyMatch(other -> players.get(other).strip().equalsIgnoreCase(name));
  }

  /// How many turns in the chairs it takes until everybody has sat in each. Two people need one
  /// turn if the drill changes chairs within it, else two; three need three.
  public int rotation() {
    if (players.size() == 3) {
      return 3;
    }
    return material instanceof Material.OfDrill(Drill drill, String _)
            && drill.phases().stream().anyMatch(phase -> phase.seats() == Phase.Seats.SWAP)
        ? 1
        : 2;
  }
}
