package org.intheirshoes.app.classroom;

/// Where the room's screen goes, as the console asks for it.
interface RoomScreen {

  /// Lays it over the console, or takes it away again: for one display only.
  void toggleCover();

  /// Moves it to the next display.
  void moveOn();

  /// Nowhere: there is no second window.
  static RoomScreen none() {
    return new RoomScreen() {
      @Override
      public void toggleCover() {}

      @Override
      public void moveOn() {}
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
    };
  }
}
