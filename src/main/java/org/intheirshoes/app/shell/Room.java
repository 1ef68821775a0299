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
  private static final double PIXELS_PER_PERCENT = 0.16;
  private static final PseudoClass NARROW_CLASS = PseudoClass.getPseudoClass("narrow");

  /// The room of a page, and the pseudo-class `narrow` on it while there is little.
  public static ObservableValue<Room> of(Region page, SettingsModel settings) {
    ObservableValue<Room> room =
        page.widthProperty()
            .flatMap(
                width ->
                    settings
                        .settingsProperty()
                        .map(now -> room(width.doubleValue(), now.textPercent())))
            // The settings outlive the page, and would keep it alive.
            .when(page.sceneProperty().map(_ -> true).orElse(false));
    room.subscribe(now -> page.pseudoClassStateChanged(NARROW_CLASS, now == NARROW));
    return room;
  }

  private static Room room(double width, int textPercent) {
    return width > 0 && width / (PIXELS_PER_PERCENT * textPercent) < NARROW_BELOW_EM
        ? NARROW
        : WIDE;
  }
}
