package org.intheirshoes.app.progress;

import java.util.List;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// A list that shows its first rows and more when asked, so that a long one costs no more than a
/// short one. It is one stop for the Tab key; the arrow keys go from row to row.
///
/// @param <T> what a row is about
final class Rows<T> extends VBox {

  private static final Texts TEXTS = Texts.of(Rows.class);
  private static final int MORE = 20;

  private final List<T> items;
  private final Function<T, Region> making;
  private final VBox rows = Parts.styled(new VBox(), "rows-of-page");
  private final Button more = Parts.quiet("", this::showMore);

  /// @param first how many rows to begin with
  /// @param making makes a row; its accessible text says all that it shows
  @SuppressWarnings("MissingSummary")
  Rows(List<T> items, int first, Function<T, Region> making) {
    this.items = List.copyOf(items);
    this.making = making;
    more.getStyleClass().addAll("small-button", "more");
    rows.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    getChildren().addAll(rows, more);
    show(first);
  }

  private void show(int howMany) {
    int from = rows.getChildren().size();
    for (T item : items.subList(from, Math.min(items.size(), from + howMany))) {
      Region row = making.apply(item);
      row.getStyleClass().add("stop");
      row.setAccessibleRole(AccessibleRole.TEXT);
      row.setFocusTraversable(rows.getChildren().isEmpty());
      rows.getChildren().add(row);
    }
    int left = items.size() - rows.getChildren().size();
    more.setText(TEXTS.get("more", Math.min(MORE, left)));
    more.setVisible(left > 0);
    more.setManaged(left > 0);
  }

  private void showMore() {
    int shown = rows.getChildren().size();
    show(MORE);
    focus(rows.getChildren().get(shown));
  }

  private void walk(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case UP -> -1;
          case DOWN -> 1;
          default -> 0;
        };
    int to = rows.getChildren().indexOf(event.getTarget()) + step;
    if (step != 0 && to >= 0 && to < rows.getChildren().size()) {
      event.consume();
      focus(rows.getChildren().get(to));
    }
  }

  private void focus(Node row) {
    rows.getChildren().forEach(each -> each.setFocusTraversable(each.equals(row)));
    row.requestFocus();
  }
}
