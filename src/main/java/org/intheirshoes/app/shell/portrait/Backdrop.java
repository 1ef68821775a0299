package org.intheirshoes.app.shell.portrait;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// What stands behind a person, painted once for each size it has.
///
/// A face that moves has everything behind it drawn again, shape by shape, and so has a picture that changes
/// its height with what stands below. In a conversation few heights come again and again, so their pictures
/// are kept.
final class Backdrop extends Group {

  private static final int KEPT = 3;

  /// The one shown last comes first.
  private final Deque<Canvas> pictures = new ArrayDeque<>();

  Backdrop() {
    setManaged(false);
    setAutoSizeChildren(false);
  }

  /// Shows the picture of a size, painted now if it is not there.
  ///
  /// @param painter paints it, in pixels from the upper left corner
  void show(double width, double height, Consumer<GraphicsContext> painter) {
    Canvas picture =
        pictures.stream()
            .filter(kept -> kept.getWidth() == width && kept.getHeight() == height)
            .findFirst()
            .orElseGet(() -> painted(width, height, painter));
    pictures.remove(picture);
    pictures.addFirst(picture);
    pictures.forEach(kept -> kept.setVisible(kept.equals(picture)));
  }

  /// Forgets what was painted, since something else stands there now.
  void forget() {
    pictures.forEach(
        kept -> {
          kept.setWidth(0);
          kept.setHeight(0);
        });
  }

  private Canvas painted(double width, double height, Consumer<GraphicsContext> painter) {
    Canvas picture = pictures.size() < KEPT ? added() : pictures.getLast();
    picture.setWidth(width);
    picture.setHeight(height);
    GraphicsContext ink = picture.getGraphicsContext2D();
    ink.clearRect(0, 0, width, height);
    ink.save();
    painter.accept(ink);
    ink.restore();
    return picture;
  }

  private Canvas added() {
    Canvas picture = new Canvas();
    getChildren().add(picture);
    return picture;
  }
}
