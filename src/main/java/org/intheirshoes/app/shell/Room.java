package org.intheirshoes.app.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// How much room a page has for its text: the width in letters, not in pixels, so that large text
/// and a small window are the same thing.
public enum Room {
  WIDE,
  NARROW;

  private static final double NARROW_BELOW_EM = 58;
  static final double PIXELS_PER_PERCENT = 0.16;
  private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");

  /// More letters than stand beside any page.
  private static final double BESIDE_EM = 12;

  /// Whether there may be little room on a page in a window of this width.
  static boolean mayBeNarrow(double window, SettingsModel settings) {
    return inLetters(window, settings.get()) < NARROW_BELOW_EM + BESIDE_EM;
  }

  private static double inLetters(double width, Settings settings) {
    return width / (PIXELS_PER_PERCENT * settings.textPercent());
  }

  /// The room of a page, and the pseudo-class `narrow` on it while there is little.
  public static ObservableValue<Room> of(Region page, SettingsModel settings) {
    ObservableValue<Room> room =
        letters(page, settings)
            .map(letters -> letters > 0 && letters < NARROW_BELOW_EM ? NARROW : WIDE);
    room.subscribe(now -> page.pseudoClassStateChanged(NARROW_CLASS, now == NARROW));
    return room;
  }

  /// The width of a page in letters; 0 before it has one.
  static ObservableValue<Double> letters(Region page, SettingsModel settings) {
    return page.widthProperty()
        .flatMap(
            width -> settings.settingsProperty().map(now -> inLetters(width.doubleValue(), now)))
        // The settings outlive the page, and would keep it alive.
        .when(page.sceneProperty().map(_ -> true).orElse(false));
  }
}
