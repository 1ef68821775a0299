package org.intheirshoes.scenario;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Small sets and maps that never change. A play makes a new one at every other turn, so they are
/// made in one pass; one that would come out equal is given back as it is.
public final class Sets {

  private Sets() {}

  /// A set with one more member.
  public static Set<String> with(Set<String> some, String more) {
    if (some.contains(more)) {
      return some;
    }
    String[] all = some.toArray(new String[some.size() + 1]);
    all[some.size()] = more;
    return Set.of(all);
  }

  /// A map in which a key has this value.
  public static Map<String, Integer> with(Map<String, Integer> some, String key, int value) {
    Integer former = some.get(key);
    if (Objects.equals(former, value)) {
      return some;
    }
    if (some.isEmpty()) {
      return Map.of(key, value);
    }
    @SuppressWarnings({"unchecked", "rawtypes"})
    Map.Entry<String, Integer>[] entries =
        new Map.Entry[former == null ? some.size() + 1 : some.size()];
    int at = 0;
    for (Map.Entry<String, Integer> each : some.entrySet()) {
      if (!each.getKey().equals(key)) {
        entries[at++] = each;
      }
    }
    entries[at] = Map.entry(key, value);
    return Map.ofEntries(entries);
  }
}
