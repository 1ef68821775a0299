package org.intheirshoes.app.shell.portrait;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of what a test draws, and what there is to measure in them.
final class Pictures {
  private static final double JUST_VISIBLE = 0.08;

  private Pictures() {}

  /// Runs something where JavaFX wants it, with JavaFX started.
  static <T> T onScreenThread(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  /// Call on the JavaFX thread.
  static WritableImage of(Region region, double width, double height) {
    region.setMinSize(width, height);
    region.setMaxSize(width, height);
    Scene scene = new Scene(new StackPane(region), width, height, Color.web("#E6E1EF"));
    WritableImage image = scene.snapshot(null);
    scene.setRoot(new StackPane());
    return image;
  }

  /// How many pixels look different.
  static int difference(Image one, Image other) {
    int different = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        Color a = one.getPixelReader().getColor(x, y);
        Color b = other.getPixelReader().getColor(x, y);
        double distance =
            Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
        if (distance > 3 * JUST_VISIBLE) {
          different++;
        }
      }
    }
    return different;
  }

  /// Mean brightness from 0 to 1.
  static double brightness(Image image) {
    double sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        sum += image.getPixelReader().getColor(x, y).getBrightness();
      }
    }
    return sum / (image.getWidth() * image.getHeight());
  }
}
