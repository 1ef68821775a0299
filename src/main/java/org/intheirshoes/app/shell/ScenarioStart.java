package org.intheirshoes.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.Resumed;
import org.intheirshoes.logbook.Unfinished;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The way from the shelf into a conversation: every page that offers a scenario goes through it.
public final class ScenarioStart {

  private static final Texts TEXTS = Texts.of(ScenarioStart.class);

  private final Shelf shelf;
  private final LearnerLog log;
  private final Background background;
  private final Navigator navigator;
  private final Consumer<String> tell;

  /// A way in for the scenarios of a shelf.
  ///
  /// @param tell says something above whatever page is shown
  public ScenarioStart(
      Shelf shelf,
      LearnerLog log,
      Background background,
      Navigator navigator,
      Consumer<String> tell) {
    this.shelf = shelf;
    this.log = log;
    this.background = background;
    this.navigator = navigator;
    this.tell = tell;
  }

  /// Goes to the shelf itself.
  public void browse() {
    navigator.go(new Destination.Home());
  }

  /// Goes on with a scenario where it was left, or begins it; the logbook is asked which. One that
  /// cannot be read keeps nobody from practising.
  ///
  /// @param failed told what went wrong, on the screen's thread
  public void open(ShelfItem item, Consumer<Exception> failed) {
    background
        .inOrder()
        .run(
            () ->
                log.unfinished().stream()
                    .filter(each -> each.scenario().equals(item.id()))
                    .findFirst(),
            left -> goOn(item, left, failed),
            _ -> goOn(item, Optional.empty(), failed));
  }

  /// Goes on with a scenario where it was left, or begins it: with its content note, if it has one. A
  /// script that cannot be played leads to its problems instead.
  ///
  /// @param left where it was left; empty to begin it anew
  /// @param failed told what went wrong, on the screen's thread
  public void goOn(ShelfItem item, Optional<Unfinished> left, Consumer<Exception> failed) {
    background.run(() -> way(item, left), this::go, failed);
  }

  /// What was left goes on with the script it was begun with, whatever has become of it since.
  private Way way(ShelfItem item, Optional<Unfinished> left) {
    Checked checked = shelf.open(item);
    Optional<Resumed> again = left.flatMap(log::resume);
    if (again.isPresent()) {
      return new Way(
          new Destination.Practice(again.get()), left.flatMap(old -> kept(old, checked)));
    }
    return new Way(
        checked
            .scenario()
            .map(ScenarioStart::before)
            .orElseGet(() -> new Destination.Problems(checked)),
        Optional.empty());
  }

  /// What touches on something hard says so first.
  private static Destination before(Scenario scenario) {
    return scenario.card().contentNote().isPresent()
        ? new Destination.ContentNote(scenario)
        : new Destination.Practice(Conversation.begin(scenario));
  }

  /// What to say if the script is no longer the one that was begun.
  private static Optional<String> kept(Unfinished left, Checked checked) {
    boolean changed =
        checked
            .scenario()
            .map(now -> left.replays(now) == Unfinished.Source.KEPT_COPY)
            .orElse(true);
    return changed ? Optional.of(TEXTS.get("start.kept", left.version())) : Optional.empty();
  }

  /// Where to go, and what to say there.
  private record Way(Destination destination, Optional<String> note) {}

  private void go(Way way) {
    navigator.go(way.destination());
    way.note().ifPresent(tell);
  }
}
