package org.intheirshoes.app.shell.room;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/// The displays that are plugged in.
public interface Displays {

  /// All of them, the main one first.
  List<Display> now();

  /// Calls whenever one comes or goes.
  Subscription onChange(Runnable changed);

  /// Those of this machine.
  static Displays ofMachine() {
    return new Displays() {
      @Override
      public List<Display> now() {
        Screen main = Screen.getPrimary();
        return Screen.getScreens().stream()
            .sorted((one, other) -> Boolean.compare(other.equals(main), one.equals(main)))
            .map(Screen::getBounds)
            .map(Displays::display)
            .toList();
      }

      @Override
      public Subscription onChange(Runnable changed) {
        ListChangeListener<Screen> listener = _ -> changed.run();
        Screen.getScreens().addListener(listener);
        return () -> Screen.getScreens().removeListener(listener);
      }
    };
  }

  private static Display display(Rectangle2D bounds) {
    return new Display(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
  }
}
