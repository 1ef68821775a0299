package org.intheirshoes.app.coverage;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the shelf covers. Every script is read for it, behind the page's back.
public final class CoverageModel {

  private static final Logger LOG = LoggerFactory.getLogger(CoverageModel.class);
  private static final Texts TEXTS = Texts.of(CoverageModel.class);

  private final Navigator navigator;
  private final ScenarioStart start;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// How far the reading is.
  public sealed interface State {

    /// The scripts are being read.
    record Reading() implements State {}

    /// They were read.
    record Shown(Coverage coverage) implements State {}

    /// They could not be read.
    record Failed() implements State {}
  }

  /// What a shelf covers.
  ///
  /// @param start the way into a scenario
  public CoverageModel(
      Shelf shelf, Background background, Navigator navigator, ScenarioStart start) {
    this.navigator = navigator;
    this.start = start;
    background.run(
        () -> Coverage.of(shelf),
        coverage -> state.set(new State.Shown(coverage)),
        e -> {
          LOG.warn("The shelf could not be read", e);
          state.set(new State.Failed());
        });
  }

  /// How far the reading is, and what it found.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Something that went wrong, in a sentence; empty for nothing.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Goes to a scenario, as the shelf does.
  public void open(ShelfItem item) {
    start.open(
        item,
        e -> {
          LOG.warn("{} could not be opened", item.id(), e);
          notice.set(TEXTS.get("failed", item.card().title()));
        });
  }

  /// Goes back to the shelf.
  public void leave() {
    navigator.go(new Destination.Home());
  }
}
