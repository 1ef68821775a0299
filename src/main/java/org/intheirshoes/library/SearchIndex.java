package org.intheirshoes.library;

import java.util.Collection;
import java.util.List;

/// Scenarios with their texts made ready to be searched: that takes longer than a letter in a search
/// field should, so it is done once.
///
/// @param listing what the scenarios come from
record SearchIndex(Listing listing, List<Entry> entries) {

  private record Entry(ShelfItem item, String text) {}

  static SearchIndex of(Listing listing) {
    Collection<ShelfItem> items = listing.items().values();
    return new SearchIndex(
        listing, items.stream().map(item -> new Entry(item, Search.text(item))).toList());
  }

  /// Those that a search finds, in the order of the shelf.
  List<ShelfItem> find(Search search) {
    return entries.stream().filter(entry -> search.finds(entry.text())).map(Entry::item).toList();
  }
}
