package org.intheirshoes.app.classroom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Spreads blocks over pages. A block stays whole if a page of its own is enough for it; otherwise it
/// fills what is left and goes on on the next page. Nothing is left out.
final class Paging {

  private Paging() {}

  /// The pages, each with at least one block.
  ///
  /// @param gap between two blocks
  /// @param height of a page
  static List<List<Block>> pages(
      List<Block> blocks, Metrics metrics, double gap, double width, double height) {
    List<List<Block>> pages = new ArrayList<>();
    List<Block> page = new ArrayList<>();
    double left = height;
    Deque<Block> waiting = new ArrayDeque<>(blocks);
    while (!waiting.isEmpty()) {
      Block block = waiting.removeFirst();
      double high = metrics.height(block, width);
      if (high <= left) {
        page.add(block);
        left -= high + gap;
        continue;
      }
      Optional<Metrics.Cut> cut =
          high <= height ? Optional.empty() : metrics.cut(block, width, left);
      cut.ifPresent(
          pieces -> {
            page.add(pieces.here());
            waiting.addFirst(pieces.there());
          });
      if (cut.isEmpty() && page.isEmpty()) {
        // Not one line fits an empty page: the screen is absurdly small, and the block is shown
        // whole.
        page.add(block);
      } else if (cut.isEmpty()) {
        waiting.addFirst(block);
      }
      pages.add(List.copyOf(page));
      page.clear();
      left = height;
    }
    if (!page.isEmpty()) {
      pages.add(List.copyOf(page));
    }
    return pages;
  }
}
