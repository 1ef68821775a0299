package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Scene.State;
import org.intheirshoes.logbook.LogbookFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Leads a class in the real program, by keys, with the room's screen as a second window.
@ExtendWith(ApplicationExtension.class)
class ClassJourneyTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
    app.settings().choose(Settings.MotionChoice.REDUCED);
    app.settings().choose(Settings.ThemeChoice.LIGHT);
  }

  private static <T> T fx(Callable<T> work) {
    T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  private static void key(Scene scene, KeyCode code, String text) {
    fx(
        () -> {
          javafx.event.EventTarget target =
              scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
          javafx.event.Event.fireEvent(
              target,
              new KeyEvent(KeyEvent.KEY_PRESSED, text, text, code, false, false, false, false));
          return true;
        });
  }

  private void click(String selector) {
    fx(
        () -> {
          ((javafx.scene.control.ButtonBase) stage.getScene().lookup(selector)).fire();
          return true;
        });
  }

  private void take(String name) {
    Picture picture = new Picture(fx(() -> stage.getScene().snapshot(null)));
    picture.write(name);
    assertThat(picture.colours()).as("colours of " + name).isGreaterThan(20);
    assertThat(fx(() -> Clipping.cutOff(stage.getScene().getRoot()))).as(name).isEmpty();
  }

  private ClassSession kept() {
    try (LogbookFolder folder = new LogbookFolder(data, java.time.Clock.systemUTC())) {
      return new LogbookClasses(folder).unfinished().getFirst().session();
    }
  }

  private Stage room() {
    return (Stage)
        fx(
            () ->
                List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !window.equals(stage) && window.getScene() != null)
                    .filter(window -> window.getScene().getRoot().lookup(".room") != null)
                    .findFirst()
                    .orElseThrow());
  }

  @Test
  void aWholeClassFromTheSetupToTheFinish() {
    click("#rail-class");
    take("class-setup-light-100-1280");
    click("#begin-class");
    Scene console = stage.getScene();
    key(console, KeyCode.SPACE, " ");
    // One display: the room's screen is laid over the console, and the clicker works there.
    key(console, KeyCode.F, "f");
    Scene room = room().getScene();
    key(room, KeyCode.PAGE_DOWN, "");
    key(console, KeyCode.F, "f");
    assertThat(kept().log()).hasSize(1);
    for (int step = 0; kept().phase() != Phase.DEBRIEF; step++) {
      ClassSession now = kept();
      if (now.phase().isVoting() && now.branch().stand().phase().isVoting()) {
        key(console, KeyCode.DIGIT2, "2");
        key(console, KeyCode.DIGIT1, "1");
        key(console, KeyCode.DIGIT2, "2");
      }
      int before = kept().log().size();
      key(console, KeyCode.PAGE_DOWN, "");
      assertThat(step).isLessThan(300);
      assertThat(kept().log().size()).isGreaterThanOrEqualTo(before);
    }
    take("class-debrief-light-100-1280");
    click("#other-1");
    try (LogbookFolder folder = new LogbookFolder(data, java.time.Clock.systemUTC())) {
      assertThat(new LogbookClasses(folder).finished().getFirst().session().scene().state())
          .isEqualTo(State.FINISHED);
    }
  }

  @Test
  void aClassThatWasInterruptedComesBackByItself() {
    click("#rail-class");
    click("#begin-class");
    for (int i = 0; i < 4; i++) {
      key(stage.getScene(), KeyCode.SPACE, " ");
    }
    ClassSession before = kept();
    fx(
        () -> {
          // The program dies: nothing is left in order. Another begins on the same data.
          Stage again = new Stage();
          start(again);
          return true;
        });
    Destination.ClassConsole back = (Destination.ClassConsole) app.destination().orElseThrow();
    assertThat(back.session().scene()).isEqualTo(before.scene());
    fx(
        () -> {
          app.stop();
          return true;
        });
  }
}
