package org.intheirshoes.app.shell.room;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Subscription;
import org.intheirshoes.texts.Texts;

/// The second window: the room's screen on the projector. It follows the displays as they come and go,
/// and keeps what it shows while it is away. The window of the console,
/// from which it is led, never stays on a display that is gone.
public final class RoomWindow {

  private static final double ROOM_AT_EDGE = 40;

  private final Stage console;
  private final Displays displays;
  private final Region view;
  private final Consumer<KeyEvent> keys;
  private final StackPane holder = new StackPane();
  private final ReadOnlyObjectWrapper<RoomPlacement.Place> place =
      new ReadOnlyObjectWrapper<>(new RoomPlacement.Place.Beside());
  private final Stage stage = new Stage(StageStyle.UNDECORATED);
  private RoomPlacement placement;
  private Optional<Display> filled = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  /// A window that is not open yet.
  ///
  /// @param console the window of the console
  /// @param view what the room sees; it leaves this window only while it belongs beside the console
  /// @param keys called with keys pressed in the room's window: a presenter's remote has its focus
  ///     there
  public RoomWindow(Stage console, Displays displays, Region view, Consumer<KeyEvent> keys) {
    this.console = console;
    this.displays = displays;
    this.view = view;
    this.keys = keys;
    placement =
        new RoomPlacement(
            displays.now(), displayOf(console, displays), new RoomPlacement.Choice.Automatic());
    prepare();
  }

  private void prepare() {
    Scene scene = new Scene(holder);
    scene.setCursor(Cursor.NONE);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::accept);
    stage.setScene(scene);
    stage.setTitle(Texts.of(RoomWindow.class).get("window"));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    // Closing it by the window system would leave the class before nothing.
    stage.setOnCloseRequest(event -> event.consume());
  }

  /// Where the room's screen is. Unless it fills a display, the view has no parent and the console
  /// shows the room's screen in its own window.
  public ReadOnlyObjectProperty<RoomPlacement.Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// The choice and the displays at this moment.
  public RoomPlacement placement() {
    return placement;
  }

  /// Opens it where it belongs, and moves it whenever displays come or go. The console has to be on
  /// screen.
  ///
  /// @param choice what the facilitator asked for last
  public void open(RoomPlacement.Choice choice) {
    subscription.unsubscribe();
    subscription =
        Subscription.combine(
            displays.onChange(this::displaysChanged),
            // A room's window that outlived the console could not be closed by anyone.
            console
                .showingProperty()
                .subscribe(
                    showing -> {
                      if (!showing) {
                        close();
                      }
                    }));
    settle(placement.with(displays.now()).withConsoleOn(displayOf(console, displays)).with(choice));
  }

  /// Closes it and stops to follow the displays.
  public void close() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
    leave();
  }

  /// Puts the room's screen elsewhere.
  public void choose(RoomPlacement.Choice choice) {
    settle(placement.withConsoleOn(displayOf(console, displays)).with(choice));
  }

  /// Moves the room's screen to the next display; the console makes way.
  public void moveOn() {
    settle(placement.withConsoleOn(displayOf(console, displays)).onNextDisplay());
  }

  /// Lays the room's screen over the console, or takes it away again: for one display only.
  public void toggleCover() {
    boolean covers = placement.choice() instanceof RoomPlacement.Choice.Cover;
    choose(covers ? new RoomPlacement.Choice.Automatic() : new RoomPlacement.Choice.Cover());
  }

  /// Divides the console's window between the two, or undoes that.
  public void toggleSplit() {
    boolean split = placement.choice() instanceof RoomPlacement.Choice.Split;
    choose(split ? new RoomPlacement.Choice.Automatic() : new RoomPlacement.Choice.Split());
  }

  private void displaysChanged() {
    if (displays.now().isEmpty()) {
      return; // a lid was closed; the displays come back with the next change
    }
    settle(placement.with(displays.now()));
  }

  private void settle(RoomPlacement next) {
    next.consoleMovesTo().ifPresent(this::moveConsole);
    placement = next.consoleMovesTo().map(next::withConsoleOn).orElse(next);
    // Where the room's screen goes is decided with the console where it stood: it may have made
    // way.
    RoomPlacement.Place there = next.room();
    switch (there) {
      case RoomPlacement.Place.Filling(Display display) -> fill(display);
      case RoomPlacement.Place.Beside(), RoomPlacement.Place.Split() -> leave();
    }
    place.set(there);
  }

  private void fill(Display display) {
    if (!holder.getChildren().contains(view)) {
      holder.getChildren().setAll(view);
    }
    if (filled.equals(Optional.of(display)) && stage.isShowing()) {
      return;
    }
    filled = Optional.of(display);
    stage.setFullScreen(false);
    stage.setX(display.x());
    stage.setY(display.y());
    stage.setWidth(display.width());
    stage.setHeight(display.height());
    stage.show();
    stage.setFullScreen(true);
    if (!(placement.choice() instanceof RoomPlacement.Choice.Cover)) {
      console.toFront();
      console.requestFocus();
    }
  }

  private void leave() {
    filled = Optional.empty();
    stage.setFullScreen(false);
    stage.hide();
    holder.getChildren().clear();
  }

  private void moveConsole(Display display) {
    boolean maximised = console.isMaximized();
    console.setMaximized(false);
    console.setWidth(Math.min(console.getWidth(), display.width()));
    console.setHeight(Math.min(console.getHeight(), display.height()));
    double spare = Math.min(ROOM_AT_EDGE, Math.max(0, display.width() - console.getWidth()));
    console.setX(display.x() + spare);
    console.setY(
        display.y() + Math.min(ROOM_AT_EDGE, Math.max(0, display.height() - console.getHeight())));
    console.setMaximized(maximised);
  }

  /// The display that holds the middle of a window; the main one if none does.
  private static Display displayOf(Stage window, Displays displays) {
    double x = window.getX() + window.getWidth() / 2;
    double y = window.getY() + window.getHeight() / 2;
    return displays.now().stream()
        .filter(display -> display.holds(x, y))
        .findFirst()
        .orElseGet(() -> displays.now().getFirst());
  }
}
