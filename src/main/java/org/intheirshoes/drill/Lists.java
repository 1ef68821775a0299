package org.intheirshoes.drill;

import java.util.ArrayList;
import java.util.List;

/// Lists that do not change.
final class Lists {

  private Lists() {}

  static <T> List<T> plus(List<T> items, T item) {
    List<T> more = new ArrayList<>(items);
    more.add(item);
    return List.copyOf(more);
  }
}
