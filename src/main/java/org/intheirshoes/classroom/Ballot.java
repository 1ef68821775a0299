package org.intheirshoes.classroom;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.scenario.Response;

/// The votes of a room on the responses open at one beat. Immutable.
///
/// @param counts votes by id of the response, 0..999 each, in the order of the script; every response
///     that is open stands in it
/// @param teams the response that each team voted for, by the team's name; empty where hands vote
public record Ballot(Map<String, Integer> counts, Map<String, String> teams) {

  /// The most votes for one response.
  public static final int MOST = 999;

  public Ballot {
    counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
    if (counts.values().stream().anyMatch(count -> count < 0 || count > MOST)) {
      throw Refusal.COUNT.exception();
    }
  }

  /// A ballot without votes.
  static Ballot on(List<Response> offered) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    offered.forEach(response -> counts.put(response.id(), 0));
    return new Ballot(counts, Map.of());
  }

  /// The votes for a response; 0 for one that is not open.
  public int count(String response) {
    return counts.getOrDefault(response, 0);
  }

  /// All votes.
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /// The part of the votes that a response has, 0..1; 0 where nobody voted.
  public double share(String response) {
    int total = total();
    return total == 0 ? 0 : (double) count(response) / total;
  }

  /// The responses with most votes, in the order of the script; empty where nobody voted.
  public List<String> leaders() {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return most == 0
        ? List.of()
        : counts.keySet().stream().filter(each -> count(each) == most).toList();
  }

  /// Whether several responses share most votes.
  public boolean isTie() {
    return leaders().size() > 1;
  }

  /// How divided a vote is: the entropy of its shares (Shannon 1948) in parts of the greatest that so
  /// many responses allow (Pielou 1966), 0 (unanimous) to 1 (all alike). 0 where nobody voted.
  public double division() {
    if (counts.size() < 2) {
      return 0;
    }
    double entropy = 0;
    for (String response : counts.keySet()) {
      double share = share(response);
      if (share > 0) {
        entropy -= share * Math.log(share);
      }
    }
    return entropy / Math.log(counts.size());
  }

  /// How far two votes on the same responses lie apart: the total variation distance, half of the sum
  /// of the differences of their shares, 0 (the same) to 1. It is the least part of the room that must
  /// have changed its mind.
  public double distance(Ballot other) {
    return counts.keySet().stream()
            .mapToDouble(response -> Math.abs(share(response) - other.share(response)))
            .sum()
        / 2;
  }

  /// With another count for a response.
  ///
  /// @throws RefusedException if the response is not open, or the count not 0..999
  Ballot counting(String response, int count) {
    if (!counts.containsKey(response)) {
      throw Refusal.NOT_OFFERED.exception();
    }
    Map<String, Integer> changed = new LinkedHashMap<>(counts);
    changed.put(response, count);
    return new Ballot(changed, teams);
  }

  /// With the vote of a team, in place of its former one.
  Ballot voting(String team, String response) {
    Ballot without = this;
    String former = teams.get(team);
    if (former != null) {
      without = without.counting(former, count(former) - 1);
    }
    Ballot with = without.counting(response, without.count(response) + 1);
    Map<String, String> changed = new LinkedHashMap<>(teams);
    changed.put(team, response);
    return new Ballot(with.counts, changed);
  }
}
