package org.intheirshoes.app.home;

import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Practice;

/// What to practise next.
public sealed interface Next {

  /// The scenario to open.
  ShelfItem item();

  /// A conversation that was left.
  ///
  /// @param turn where it goes on, from 2
  record Left(ShelfItem item, int turn) implements Next {}

  /// What the logbook advises.
  record Advised(ShelfItem item, Practice practice) implements Next {}

  /// The first on the shelf, while nothing is known of the learner.
  record First(ShelfItem item) implements Next {}
}
