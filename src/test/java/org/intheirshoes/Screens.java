package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the program into target/screens, and fails where a text is cut off.
record Screens(DesktopApp app, Stage stage) {

  static <T> T fx(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
  }

  void dress(Settings.ThemeChoice theme, int percent, double width, double height) {
    fx(
        () -> {
          app.settings().choose(theme);
          app.settings().choose(Settings.MotionChoice.REDUCED);
          while (app.settings().get().textPercent() < percent) {
            app.settings().enlargeText();
          }
          while (app.settings().get().textPercent() > percent) {
            app.settings().reduceText();
          }
          stage.setWidth(width);
          stage.setHeight(height);
          return true;
        });
  }

  void show(Destination destination) {
    fx(
        () -> {
          app.go(destination);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  void take(String name) {
    WaitForAsyncUtils.waitForFxEvents();
    Scene scene = stage.getScene();
    Picture picture = new Picture(fx(() -> scene.snapshot(null)));
    picture.write(name);
    assertThat(picture.colours()).as("colours of " + name).isGreaterThan(20);
    assertThat(fx(() -> Clipping.cutOff(scene.getRoot()))).as("cut off in " + name).isEmpty();
  }
}
