package org.intheirshoes.app.home;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;

/// A file that was opened from the desktop, and what may become of it. Until the learner says so it is only
/// read.
public final class OfferModel {

  private final Path script;
  private final Shelf shelf;
  private final Background background;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());

  /// How far it is.
  public sealed interface State {

    /// It is being read.
    record Reading() implements State {}

    /// It can be played.
    ///
    /// @param former what stands on the shelf with the same id
    record Playable(Checked checked, Optional<ShelfItem> former) implements State {}

    /// It cannot be played as it stands, or not go on the shelf.
    record Refused(Checked checked) implements State {}
  }

  /// The question about a file.
  public OfferModel(Path script, Shelf shelf, Background background, Navigator navigator) {
    this.script = script;
    this.shelf = shelf;
    this.background = background;
    this.navigator = navigator;
    background.run(() -> read(script, shelf), state::set, _ -> leave());
  }

  private static State read(Path script, Shelf shelf) {
    Checked checked = new ScriptLoader().load(script);
    Optional<String> id = checked.scenario().map(Scenario::id);
    return id.isEmpty()
        ? new State.Refused(checked)
        : new State.Playable(checked, id.flatMap(shelf::find));
  }

  /// How far it is.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// The file's name.
  public String name() {
    return String.valueOf(script.getFileName());
  }

  /// Puts it on the shelf and goes there, or says why it cannot stand there.
  public void accept() {
    background.run(
        () -> shelf.add(script),
        added -> {
          if (added.isPlayable()) {
            leave();
          } else {
            state.set(new State.Refused(added));
          }
        },
        _ -> leave());
  }

  /// Shows what the check tells of it.
  public void showReport() {
    navigator.go(new Destination.ScriptReport(script));
  }

  /// Shows what is wrong with it.
  public void showProblems(Checked checked) {
    navigator.go(new Destination.Problems(checked));
  }

  /// Goes to the shelf, and leaves the file alone.
  public void leave() {
    navigator.go(new Destination.Home());
  }
}
