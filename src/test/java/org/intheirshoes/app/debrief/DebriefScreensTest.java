package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
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

  private static final Path FOLDER = Path.of("target", "screens");
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
          ((javafx.scene.control.Button) page.lookup("#mood-toggle")).fire();
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
    save(name, pixels.image());
    assertThat(colours(pixels.image())).as("colours in %s", name).hasSizeGreaterThan(40);
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
      double height = ((javafx.scene.layout.Region) view.root().lookup(".debrief")).getHeight();
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

  /// Labels that show fewer words than they have, and words outside of the page.
  private static List<String> clipped(Parent root) {
    List<String> clipped = new ArrayList<>();
    double width = root.getLayoutBounds().getWidth();
    for (Node node : all(root, new ArrayList<>())) {
      if (node instanceof Labeled labeled && labeled.isVisible() && !labeled.getText().isEmpty()) {
        Node shown = labeled.lookup(".text");
        if (shown instanceof Text text && !text.getText().equals(labeled.getText())) {
          clipped.add(labeled.getText() + " -> " + text.getText());
        }
      }
      Bounds place = node.localToScene(node.getLayoutBounds());
      if (node instanceof Text text && text.isVisible() && place.getMaxX() > width + 1) {
        clipped.add(text.getText() + " ends at " + place.getMaxX());
      }
    }
    return clipped;
  }

  private static List<Node> all(Parent parent, List<Node> into) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      into.add(child);
      if (child instanceof Parent inner) {
        all(inner, into);
      }
    }
    return into;
  }

  private static Set<Integer> colours(WritableImage image) {
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return colours;
  }

  private static void save(String name, WritableImage image) {
    try {
      Files.createDirectories(FOLDER);
      Png.write(image, FOLDER.resolve(name + ".png"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
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
