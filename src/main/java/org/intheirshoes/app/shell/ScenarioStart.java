package org.intheirshoes.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.Unfinished;

/// The way from the shelf into a conversation: every page that offers a scenario goes through it.
public final class ScenarioStart {

  private final Shelf shelf;
  private final LearnerLog log;
  private final Background background;
  private final Navigator navigator;

  /// A way in for the scenarios of a shelf.
  public ScenarioStart(Shelf shelf, LearnerLog log, Background background, Navigator navigator) {
    this.shelf = shelf;
    this.log = log;
    this.background = background;
    this.navigator = navigator;
  }

  /// Goes on with a scenario where it was left, or begins it. A script that cannot be played leads to
  /// its problems instead.
  ///
  /// @param left where it was left; empty to begin it anew
  /// @param failed told what went wrong, on the screen's thread
  public void goOn(ShelfItem item, Optional<Unfinished> left, Consumer<Exception> failed) {
    background.run(() -> destination(item, left), navigator::go, failed);
  }

  /// What was left goes on with the script it was begun with, whatever has become of it since.
  private Destination destination(ShelfItem item, Optional<Unfinished> left) {
    Optional<Conversation> again = left.flatMap(log::replay);
    if (again.isPresent()) {
      return new Destination.Practice(again.get());
    }
    Checked checked = shelf.open(item);
    return checked
        .scenario()
        .<Destination>map(scenario -> new Destination.Practice(Conversation.begin(scenario)))
        .orElseGet(() -> new Destination.Problems(checked));
  }
}
