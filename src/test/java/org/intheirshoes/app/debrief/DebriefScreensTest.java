package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.ShellView;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the debrief in target/screens, to be looked at. No picture is blank, and no word in
/// any of them is cut.
class DebriefScreensTest {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /// The page, its window and how it is dressed.
  private record Shot(
      Conversation conversation, Settings settings, int width, int height, Background background) {

    static Shot of(Conversation conversation) {
      return new Shot(
          conversation,
          Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED),
          WIDTH,
          HEIGHT,
          Background.inline());
    }

    Shot in(Settings.ThemeChoice theme) {
      return new Shot(conversation, settings.with(theme), width, height, background);
    }

    Shot withTextSteps(int steps) {
      return new Shot(conversation, settings.withTextSteps(steps), width, height, background);
    }

    Shot sized(int wide, int high) {
      return new Shot(conversation, settings, wide, high, background);
    }

    Shot on(Background runner) {
      return new Shot(conversation, settings, width, height, runner);
    }
  }

  @Test
  void light() {
    take("debrief-light", Shot.of(Played.recovery()));
    take("debrief-light-whole", Shot.of(Played.recovery()).sized(WIDTH, 0));
  }

  @Test
  void dark() {
    take(
        "debrief-dark-whole",
        Shot.of(Played.recovery()).in(Settings.ThemeChoice.DARK).sized(WIDTH, 0));
  }

  @Test
  void highContrast() {
    take(
        "debrief-contrast-whole",
        Shot.of(Played.recovery()).in(Settings.ThemeChoice.HIGH_CONTRAST).sized(WIDTH, 0));
  }

  @Test
  void largeText() {
    take("debrief-200", Shot.of(Played.recovery()).withTextSteps(8));
    take("debrief-200-whole", Shot.of(Played.recovery()).withTextSteps(8).sized(WIDTH, 0));
  }

  @Test
  void narrowWindow() {
    take("debrief-narrow", Shot.of(Played.recovery()).sized(820, 560));
    take("debrief-narrow-whole", Shot.of(Played.breach()).sized(820, 0));
  }

  @Test
  void breach() {
    take("debrief-breach-whole", Shot.of(Played.breach()).sized(WIDTH, 0));
    take("debrief-hotel-whole", Shot.of(Played.hotelBreach()).sized(WIDTH, 0));
  }

  @Test
  void brokenPromise() {
    take("debrief-promise-whole", Shot.of(Played.brokenPromise()).sized(WIDTH, 0));
  }

  @Test
  void bestPath() {
    take("debrief-best-whole", Shot.of(Played.best()).sized(WIDTH, 0));
  }

  @Test
  void longConversation() {
    take("debrief-long", Shot.of(Played.endless()));
  }

  @Test
  void everythingOpen() {
    take(
        "debrief-open-whole",
        Shot.of(Played.brokenPromise()).sized(WIDTH, 0),
        page -> {
          all(page, new ArrayList<>()).stream()
              .filter(Fold.class::isInstance)
              .forEach(fold -> ((Fold) fold).open());
          ((Button) page.lookup("#mood-toggle")).fire();
        });
  }

  @Test
  void underWay() {
    take("debrief-working", Shot.of(Played.recovery()).on(Played.never()));
  }

  private static void take(String name, Shot shot) {
    take(name, shot, _ -> {});
  }

  private static void take(String name, Shot shot, Consumer<Parent> prepare) {
    Pixels pixels = onScreenThread(() -> picture(shot, prepare));
    Picture picture = new Picture(pixels.image());
    picture.write(name);
    assertThat(picture.colours()).as("colours in %s", name).isGreaterThan(40);
    assertThat(pixels.clipped()).as("cut words in %s", name).isEmpty();
  }

  /// A picture, and the words in it that are cut.
  private record Pixels(WritableImage image, List<String> clipped) {}

  private static Pixels picture(Shot shot, Consumer<Parent> prepare) {
    SettingsModel settings = new SettingsModel(shot.settings(), _ -> {});
    Styling styling = new Styling(settings);
    ShellView shell = new ShellView(_ -> {}, settings);
    DebriefModel model =
        new DebriefModel(shot.conversation(), new Analyses(shot.background()), _ -> {});
    DebriefView view = new DebriefView(model, styling);
    boolean whole = shot.height() == 0;
    Scene scene = new Scene(shell.root(), shot.width(), whole ? HEIGHT : shot.height());
    styling.dress(scene);
    shell.show(view, new Destination.Debrief(shot.conversation()));
    scene.snapshot(null);
    prepare.accept(shell.root());
    scene.snapshot(null);
    Scene taken = scene;
    if (whole) {
      double height = ((Region) view.root().lookup(".debrief")).getHeight();
      scene.setRoot(new StackPane());
      taken = new Scene(shell.root(), shot.width(), Math.ceil(height));
      styling.dress(taken);
      taken.snapshot(null);
    }
    WritableImage image = taken.snapshot(null);
    List<String> clipped = clipped(shell.root());
    taken.setRoot(new StackPane());
    view.left();
    return new Pixels(image, clipped);
  }

  /// Words that are cut, and words outside of the page.
  private static List<String> clipped(Parent root) {
    List<String> clipped = new ArrayList<>(Clipping.cutOff(root));
    double width = root.getLayoutBounds().getWidth();
    for (Node node : all(root, new ArrayList<>())) {
      Bounds place = node.localToScene(node.getLayoutBounds());
      if (node instanceof Text text && place.getMaxX() > width + 1) {
        clipped.add(text.getText() + " ends at " + place.getMaxX());
      }
    }
    return clipped;
  }

  /// All that is shown.
  private static List<Node> all(Parent parent, List<Node> into) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (!child.isVisible()) {
        continue;
      }
      into.add(child);
      if (child instanceof Parent inner) {
        all(inner, into);
      }
    }
    return into;
  }

  private static <T> T onScreenThread(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
