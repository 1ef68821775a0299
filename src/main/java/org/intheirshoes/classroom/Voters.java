package org.intheirshoes.classroom;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Who votes.
public sealed interface Voters {

  /// Everybody raises a hand; the facilitator counts.
  record Hands() implements Voters {}

  /// Each team has one vote.
  ///
  /// @param names 2..12 names that differ in more than capitals, each of 1..40 characters
  record Teams(List<String> names) implements Voters {

    static final int FEWEST = 2;
    static final int MOST = 12;

    /// @throws RefusedException if the names do not fit
    public Teams {
      names = names.stream().map(String::strip).toList();
      if (names.size() < FEWEST || names.size() > MOST) {
        throw Refusal.TEAM_COUNT.exception();
      }
      if (!names.stream().allMatch(Note::isName)) {
        throw Refusal.TEAM_NAME.exception();
      }
      Set<String> different = new HashSet<>();
      if (!names.stream().map(name -> name.toLowerCase(Locale.ROOT)).allMatch(different::add)) {
        throw Refusal.TEAM_TWICE.exception();
      }
    }
  }
}
