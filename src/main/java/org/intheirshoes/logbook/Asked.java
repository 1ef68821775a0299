package org.intheirshoes.logbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.scenario.Beat;

/// Which skills a turn asks for. It depends on the beat alone, so that each beat of each script is
/// looked at once, however often it was played.
final class Asked {

  private final Scripts scripts;
  private final Map<String, Map<String, List<Skill>>> known = new HashMap<>();

  Asked(Scripts scripts) {
    this.scripts = scripts;
  }

  /// The skills that a turn asked for.
  List<Skill> skills(Played conversation, PlayedTurn turn) {
    Map<String, List<Skill>> beats =
        known.computeIfAbsent(conversation.scriptHash(), _ -> new HashMap<>());
    List<Skill> skills = beats.get(turn.beat());
    if (skills == null) {
      Optional<Beat> beat = scripts.beat(conversation, turn);
      skills =
          turn.skills().stream()
              .sorted()
              .map(Skill::of)
              .filter(skill -> skill.isAskedFor(turn, beat))
              .toList();
      beats.put(turn.beat(), skills);
    }
    return skills;
  }
}
