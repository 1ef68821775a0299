package org.intheirshoes.app.shell;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.intheirshoes.texts.Texts;

/// The program's window. It opens where it was left, if that place is still on a screen.
public final class MainWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 820;
  private static final double LEAST_HEIGHT = 560;
  private static final Duration REST = Duration.millis(400);

  private final Stage stage;
  private final SettingsModel settings;
  private final Styling styling;
  private final Scene empty = new Scene(new Group(), WIDTH, HEIGHT);

  /// A window on a stage.
  public MainWindow(Stage stage, SettingsModel settings, Styling styling) {
    this.stage = stage;
    this.settings = settings;
    this.styling = styling;
  }

  /// What it stands on.
  public Stage stage() {
    return stage;
  }

  /// Puts the content into the window, dressed.
  public void fill(Parent content) {
    Scene scene = new Scene(content, WIDTH, HEIGHT);
    styling.dress(scene);
    stage.setScene(scene);
  }

  /// Opens the window, empty and in the colour of a page: JavaFX readies what paints, on a thread of its own, while
  /// the first page is made.
  public void open() {
    empty.setFill(styling.themeProperty().get().ground());
    stage.setScene(empty);
    stage.setTitle(Texts.of(MainWindow.class).get("program"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
    settings.get().window().filter(MainWindow::isOnScreen).ifPresent(this::place);
    stage.setOnHiding(_ -> remember());
    stage.show();
    followMoves();
  }

  /// Does something as soon as the window's first frame was handed to what paints; nothing if it was closed before.
  public void onceDrawn(Runnable then) {
    Runnable listener =
        new Runnable() {
          @Override
          public void run() {
            empty.removePostLayoutPulseListener(this);
            // The frame is handed over behind this.
            Platform.runLater(
                () -> {
                  if (stage.isShowing()) {
                    then.run();
                  }
                });
          }
        };
    empty.addPostLayoutPulseListener(listener);
  }

  /// The place is kept as soon as the window rests, so that a crash does not lose it.
  private void followMoves() {
    PauseTransition rest = new PauseTransition(REST);
    rest.setOnFinished(
        _ -> {
          if (stage.isShowing()) {
            remember();
          }
        });
    stage.xProperty().subscribe((_, _) -> rest.playFromStart());
    stage.yProperty().subscribe((_, _) -> rest.playFromStart());
    stage.widthProperty().subscribe((_, _) -> rest.playFromStart());
    stage.heightProperty().subscribe((_, _) -> rest.playFromStart());
    stage.maximizedProperty().subscribe((_, _) -> rest.playFromStart());
  }

  private static boolean isOnScreen(Settings.WindowBounds window) {
    return window.width() >= LEAST_WIDTH
        && window.height() >= LEAST_HEIGHT
        && Screen.getScreensForRectangle(window.x(), window.y(), window.width(), window.height())
            .stream()
            .map(Screen::getVisualBounds)
            .anyMatch(screen -> showsTitle(screen, window));
  }

  /// Whether enough of the window's upper edge is on a screen to take hold of it.
  private static boolean showsTitle(Rectangle2D screen, Settings.WindowBounds window) {
    return screen.contains(window.x() + window.width() / 2, Math.max(screen.getMinY(), window.y()));
  }

  private void place(Settings.WindowBounds window) {
    stage.setX(window.x());
    stage.setY(window.y());
    stage.setWidth(window.width());
    stage.setHeight(window.height());
    stage.setMaximized(window.extent() == Settings.Extent.MAXIMISED);
  }

  private void remember() {
    if (stage.isMaximized()) {
      Settings.WindowBounds normal =
          settings
              .get()
              .window()
              .orElse(
                  new Settings.WindowBounds(
                      stage.getX(), stage.getY(), WIDTH, HEIGHT, Settings.Extent.MAXIMISED));
      settings.moveWindow(
          new Settings.WindowBounds(
              normal.x(), normal.y(), normal.width(), normal.height(), Settings.Extent.MAXIMISED));
      return;
    }
    settings.moveWindow(
        new Settings.WindowBounds(
            stage.getX(),
            stage.getY(),
            stage.getWidth(),
            stage.getHeight(),
            Settings.Extent.NORMAL));
  }
}
