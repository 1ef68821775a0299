package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of single pages in the shell, to be looked at in target/screens. A picture that is
/// blank, or in which words are cut, fails.
public final class Stills {

  /// Stands for the height of a whole page, however long it is.
  public static final int WHOLE = 0;

  private static final int USUAL_HEIGHT = 800;

  private Stills() {}

  /// How a page is dressed, and the window it is in.
  ///
  /// @param height in pixels; [#WHOLE] for all of a page that scrolls
  public record Frame(Settings settings, int width, int height) {}

  /// A picture, and the words in it that are cut.
  private record Pixels(WritableImage image, List<String> clipped) {}

  /// Takes a picture of a page.
  ///
  /// @param prepare done to the window's content before the picture is taken
  public static void take(
      String name,
      Frame frame,
      Destination destination,
      Function<Styling, Page> page,
      Consumer<Parent> prepare) {
    Pixels pixels = onScreenThread(() -> pixels(frame, destination, page, prepare));
    Picture picture = new Picture(pixels.image());
    picture.write(name);
    assertThat(picture.colours()).as("colours in %s", name).isGreaterThan(40);
    assertThat(pixels.clipped()).as("cut words in %s", name).isEmpty();
  }

  private static Pixels pixels(
      Frame frame,
      Destination destination,
      Function<Styling, Page> maker,
      Consumer<Parent> prepare) {
    SettingsModel settings = new SettingsModel(frame.settings(), _ -> {});
    Styling styling = new Styling(settings);
    ShellView shell = new ShellView(_ -> {}, settings);
    Page page = maker.apply(styling);
    boolean whole = frame.height() == WHOLE;
    Scene scene = new Scene(shell.root(), frame.width(), whole ? USUAL_HEIGHT : frame.height());
    styling.dress(scene);
    shell.show(page, destination);
    settle(shell.root());
    scene.snapshot(null);
    prepare.accept(shell.root());
    scene.snapshot(null);
    if (whole) {
      double height = ((Region) ((ScrollPane) page.root()).getContent()).getHeight();
      scene.setRoot(new StackPane());
      scene = new Scene(shell.root(), frame.width(), Math.ceil(height));
      styling.dress(scene);
      scene.snapshot(null);
    }
    WritableImage image = scene.snapshot(null);
    List<String> clipped = clipped(shell.root(), frame.width());
    scene.setRoot(new StackPane());
    page.left();
    return new Pixels(image, clipped);
  }

  /// A page learns its width from a layout, and its style from its width. A scene without a window may
  /// draw what was laid out first, so nothing is drawn before that has come to rest.
  private static void settle(Parent root) {
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  /// Words that are cut, and words that end outside of the window.
  public static List<String> clipped(Parent root, double width) {
    List<String> clipped = new ArrayList<>(Clipping.cutOff(root));
    for (Node node : all(root)) {
      Bounds place = node.localToScene(node.getLayoutBounds());
      if (node instanceof Text text && place.getMaxX() > width + 1) {
        clipped.add(text.getText() + " ends at " + place.getMaxX());
      }
    }
    return clipped;
  }

  /// All nodes below one that are shown.
  public static List<Node> all(Parent parent) {
    List<Node> found = new ArrayList<>();
    collect(parent, found);
    return found;
  }

  private static void collect(Parent parent, List<Node> into) {
    for (Node child : parent.getChildrenUnmodifiable()) {
      if (child.isVisible()) {
        into.add(child);
        if (child instanceof Parent inner) {
          collect(inner, into);
        }
      }
    }
  }

  /// Does work on the screen's thread, once JavaFX has started.
  public static <T> T onScreenThread(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
