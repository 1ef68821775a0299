package org.intheirshoes.app.home;

import java.util.List;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfFilter;
import org.intheirshoes.library.ShelfItem;

/// The shelf as somebody looks through it. It outlives the home page, so that a choice still stands
/// when she comes back from a conversation.
public final class Browsing {

  private final Shelf shelf;
  private ShelfFilter filter = ShelfFilter.ALL;

  /// All of a shelf.
  public Browsing(Shelf shelf) {
    this.shelf = shelf;
  }

  Shelf shelf() {
    return shelf;
  }

  ShelfFilter filter() {
    return filter;
  }

  void choose(ShelfFilter chosen) {
    filter = chosen;
  }

  /// What is to be seen of the scenarios that are known and match the words.
  List<ShelfItem> shown(String words) {
    List<ShelfItem> found = words.isBlank() ? shelf.known() : shelf.search(words);
    return found.stream().filter(filter::lets).toList();
  }
}
