package day;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Presses keys and the mouse of the display, and waits each time until the page is ready for the next press.
final class Hand {

  /// What takes longer than this has gone wrong. In seconds.
  private static final int PATIENCE = 60;

  /// Nothing more comes of a press once the page has not changed for so long. In milliseconds.
  private static final long REST = 40;

  /// A key that means nothing here is given this long to mean something. In milliseconds.
  private static final long CHANCE = 600;

  private final Robot robot;
  private final Scene scene;

  /// Takes hold of the window, once its first page is there.
  Hand() {
    robot = ask(Robot::new);
    scene = scene();
  }

  private static Scene scene() {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (System.nanoTime() < until) {
      Optional<Scene> found =
          ask(
              () ->
                  Window.getWindows().stream()
                      .filter(window -> window instanceof Stage && window.isShowing())
                      .map(Window::getScene)
                      // The window opens empty; its first page comes in a scene of its own.
                      .filter(scene -> !scene.getRoot().getChildrenUnmodifiable().isEmpty())
                      .findFirst());
      if (found.isPresent()) {
        return found.get();
      }
      sleep(50);
    }
    throw new IllegalStateException("no window");
  }

  /// What can be seen with this id.
  Optional<Node> find(String id) {
    return ask(() -> Optional.ofNullable(scene.lookup("#" + id)).filter(Hand::isSeen));
  }

  boolean sees(String id) {
    return find(id).isPresent();
  }

  /// What can be seen with this style class, in the order of the page.
  List<Node> all(String style) {
    return ask(() -> scene.getRoot().lookupAll("." + style).stream().filter(Hand::isSeen).toList());
  }

  /// Waits until something can be seen.
  void await(String what, Predicate<Hand> there) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!there.test(this)) {
      if (System.nanoTime() > until) {
        throw new IllegalStateException(what + " did not come; the page is " + page());
      }
      sleep(20);
    }
    rest();
  }

  /// Presses a key.
  ///
  /// @return whether it changed anything that is to be seen
  boolean press(KeyCode key) {
    int before = look();
    ask(
        () -> {
          robot.keyType(key);
          return true;
        });
    return changed(before);
  }

  /// Clicks on something, as far as it lies within the window; what lies below its edge gets the focus and Enter.
  boolean click(Node node) {
    int before = look();
    boolean within =
        ask(
            () -> {
              Bounds at = node.localToScreen(node.getBoundsInLocal());
              Window window = node.getScene().getWindow();
              double x = at.getCenterX();
              double y = at.getCenterY();
              boolean inside =
                  x > window.getX()
                      && x < window.getX() + window.getWidth()
                      && y > window.getY()
                      && y < window.getY() + window.getHeight();
              if (inside) {
                robot.mouseMove(x, y);
                robot.mouseClick(MouseButton.PRIMARY);
              } else {
                node.requestFocus();
              }
              return inside;
            });
    if (!within) {
      press(KeyCode.ENTER);
    }
    return changed(before);
  }

  /// Types small letters and blanks, if a field has the focus.
  void type(String words) {
    if (!ask(() -> scene.getFocusOwner() instanceof TextInputControl)) {
      return;
    }
    for (char letter : words.toCharArray()) {
      press(
          letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter).toUpperCase()));
    }
  }

  /// The page and what has the focus, for a message.
  String page() {
    return ask(
        () ->
            scene.getFocusOwner()
                + " on "
                + List.of(
                        "home",
                        "practice",
                        "review",
                        "before",
                        "progress-page",
                        "pairs",
                        "class-setup")
                    .stream()
                    .filter(style -> scene.getRoot().lookup("." + style) != null)
                    .toList()
                    .toString());
  }

  private boolean changed(int before) {
    long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CHANCE);
    while (look() == before) {
      if (System.nanoTime() > until) {
        return false;
      }
      sleep(8);
    }
    rest();
    return true;
  }

  /// Waits until what is to be seen stays, and was drawn.
  private void rest() {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    int last = look();
    long since = System.nanoTime();
    while (System.nanoTime() - since < TimeUnit.MILLISECONDS.toNanos(REST)) {
      sleep(8);
      int now = look();
      if (now != last) {
        last = now;
        since = System.nanoTime();
      }
      if (System.nanoTime() > until) {
        throw new IllegalStateException("the page does not come to rest");
      }
    }
  }

  /// What is to be seen, as a number that is another one if it changes.
  private int look() {
    return ask(() -> look(scene.getRoot(), 1));
  }

  private static int look(Node node, int before) {
    int seen = 31 * before + System.identityHashCode(node);
    seen = 31 * seen + node.getPseudoClassStates().hashCode();
    if (node instanceof Labeled labeled) {
      seen = 31 * seen + labeled.getText().hashCode();
    } else if (node instanceof Text text) {
      seen = 31 * seen + text.getText().hashCode();
    } else if (node instanceof TextInputControl input) {
      // Its own nodes change with the caret.
      return 31 * seen + String.valueOf(input.getText()).hashCode();
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        if (child.isVisible()) {
          seen = look(child, seen);
        }
      }
    }
    return seen;
  }

  private static boolean isSeen(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Asks JavaFX's thread.
  static <T> T ask(Callable<T> question) {
    FutureTask<T> task = new FutureTask<>(question);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("JavaFX's thread did not answer", e);
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
