package org.intheirshoes.app.shell.room;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Where the room's screen goes, as the console asks for it.
public interface RoomScreen {

  /// Lays it over the console, or takes it away again: for one display only.
  void toggleCover();

  /// Moves it to the next display.
  void moveOn();

  /// Divides the console's window between the console and the room's screen, or undoes that.
  void toggleSplit();

  /// Where it is.
  ReadOnlyObjectProperty<RoomPlacement.Place> placeProperty();

  /// Nowhere: there is no second window.
  static RoomScreen none() {
    return new RoomScreen() {
      private final ReadOnlyObjectWrapper<RoomPlacement.Place> place =
          new ReadOnlyObjectWrapper<>(new RoomPlacement.Place.Beside());

      @Override
      public void toggleCover() {}

      @Override
      public void moveOn() {}

      @Override
      public void toggleSplit() {
        place.set(
            place.get() instanceof RoomPlacement.Place.Split
                ? new RoomPlacement.Place.Beside()
                : new RoomPlacement.Place.Split());
      }

      @Override
      public ReadOnlyObjectProperty<RoomPlacement.Place> placeProperty() {
        return place.getReadOnlyProperty();
      }
    };
  }

  /// The window of the room.
  static RoomScreen of(RoomWindow window) {
    return new RoomScreen() {
      @Override
      public void toggleCover() {
        window.toggleCover();
      }

      @Override
      public void moveOn() {
        window.moveOn();
      }

      @Override
      public void toggleSplit() {
        window.toggleSplit();
      }

      @Override
      public ReadOnlyObjectProperty<RoomPlacement.Place> placeProperty() {
        return window.placeProperty();
      }
    };
  }
}
