package org.intheirshoes.app.shell;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.intheirshoes.texts.Texts;

/// How hard a scenario is: three dots, as many filled as its level.
public final class LevelDots {

  /// The hardest level.
  public static final int HARDEST = 3;

  private static final Texts TEXTS = Texts.of(LevelDots.class);

  private LevelDots() {}

  /// The dots of a level.
  ///
  /// @param level 1 (easy) to 3
  public static HBox of(int level) {
    HBox dots = Parts.styled(new HBox(), "level");
    for (int i = 1; i <= HARDEST; i++) {
      dots.getChildren().add(Parts.styled(new Region(), i <= level ? "dot-full" : "dot-empty"));
    }
    dots.setAccessibleText(spoken(level));
    return dots;
  }

  /// The level in words.
  public static String spoken(int level) {
    return TEXTS.get("level", level);
  }
}
