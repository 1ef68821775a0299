package org.intheirshoes.scenario;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Small sets and maps that never change. A play makes a new one at every other turn, so they are
/// made in one pass; one that would come out equal is given back as it is. All small sets are of one
/// class, the empty one too, because asking one is several times as fast where there is one class to
/// ask.
public final class Sets {

  /// Up to so many members are looked through one by one.
  private static final int FEW = 16;

  private static final Set<String> NONE = new Few(new String[0]);

  private Sets() {}

  /// The set without members.
  public static Set<String> none() {
    return NONE;
  }

  /// These members.
  public static Set<String> of(Collection<String> members) {
    Set<String> all = NONE;
    for (String each : members) {
      all = with(all, each);
    }
    return all;
  }

  /// A set with one more member.
  public static Set<String> with(Set<String> some, String more) {
    if (some.contains(more)) {
      return some;
    }
    int size = some.size();
    String[] all =
        some instanceof Few few
            ? Arrays.copyOf(few.members, size + 1)
            : some.toArray(new String[size + 1]);
    all[size] = Objects.requireNonNull(more);
    return size < FEW ? new Few(all) : Set.of(all);
  }

  /// A set without these members.
  public static Set<String> without(Set<String> some, Set<String> fewer) {
    Set<String> left = NONE;
    for (String each : some) {
      left = fewer.contains(each) ? left : with(left, each);
    }
    return left.size() == some.size() ? some : left;
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

  /// A handful of names side by side.
  private static final class Few extends AbstractSet<String> {
    private final String[] members;

    Few(String[] members) {
      this.members = members;
    }

    @Override
    public boolean contains(Object name) {
      for (String member : members) {
        if (member.equals(name)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Iterator<String> iterator() {
      return Arrays.asList(members).iterator();
    }

    @Override
    public int size() {
      return members.length;
    }
  }
}
