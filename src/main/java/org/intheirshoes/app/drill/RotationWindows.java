package org.intheirshoes.app.drill;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.room.ConsoleWindow;
import org.intheirshoes.app.shell.room.Displays;
import org.intheirshoes.app.shell.room.RoomPlacement;
import org.intheirshoes.app.shell.room.RoomScreen;
import org.intheirshoes.app.shell.room.RoomWindow;

/// A rotation's page and the room's window, as one page that comes and goes. The room's window is
/// there while there are rounds to show.
final class RotationWindows implements Page {

  private final RotationModel model;
  private final RotationRoom small;
  private final RotationRoom large;
  private final RoomWindow window;
  private final RotationView view;
  private final RotationKeys keys;
  private final ObservableValue<Boolean> made;
  private Subscription subscription = Subscription.EMPTY;

  /// @param console the program's window
  RotationWindows(
      RotationModel model,
      ConsoleWindow console,
      SettingsModel settings,
      Styling styling,
      Runnable leave) {
    this.model = model;
    this.small = new RotationRoom(styling);
    this.large = new RotationRoom(styling);
    this.window = new RoomWindow(console.stage(), Displays.ofMachine(), large, this::press);
    RoomScreen screen = RoomScreen.of(window);
    this.keys = new RotationKeys(model, screen);
    this.view = new RotationView(model, small, new RotationDoors(screen, leave), settings, styling);
    this.made = model.tableProperty().map(Optional::isPresent);
  }

  private void press(KeyEvent event) {
    keys.handle(event);
  }

  @Override
  public Parent root() {
    return view.root();
  }

  @Override
  public void shown() {
    view.shown();
    subscription =
        Subscription.combine(
            model.tableProperty().subscribe(_ -> show()),
            model.timeProperty().subscribe(_ -> show()),
            made.subscribe(
                is -> {
                  if (is) {
                    window.open(new RoomPlacement.Choice.Automatic());
                  } else {
                    window.close();
                  }
                }));
  }

  private void show() {
    model.frame().ifPresent(now -> List.of(small, large).forEach(each -> each.show(now)));
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    window.close();
    view.left();
  }
}
