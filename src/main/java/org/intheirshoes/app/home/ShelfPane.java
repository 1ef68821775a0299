package org.intheirshoes.app.home;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.ShelfItem;

/// The cards of the shelf, in rows.
///
/// A shelf has more cards than a window has room for, and a card is dear to make. The first row is made
/// with the page, so that it can be used at once; the others follow row by row when all else that the
/// page asked for is there. Until then an empty place keeps their room, so that nothing moves. On a shelf
/// of hundreds, what is far from sight stays empty until one comes near. A card that was made once stays
/// when something else is searched for.
final class ShelfPane {

  /// Cards that stand in sight when the page comes up: a row of a usual window.
  private static final int AT_ONCE = 4;

  /// Cards that are made unasked: all of the program's own.
  private static final int UNASKED = 24;

  private final HomeModel model;
  private final ScrollPane page;
  private final FlowPane root = Parts.styled(new Flow(), "shelf");
  private final IdentityHashMap<ShelfItem, ShelfPlace> places = new IdentityHashMap<>();
  private final Deque<ShelfPlace> waiting = new ArrayDeque<>();
  private final Label empty = Parts.text("", "muted");
  private final Subscription subscription;
  private List<ShelfPlace> shown = List.of();
  private Filling filling = Filling.RESTS;

  private enum Filling {
    RESTS,
    UNDER_WAY
  }

  /// @param page what scrolls the shelf
  @SuppressWarnings("MissingSummary")
  ShelfPane(HomeModel model, ScrollPane page) {
    this.model = model;
    this.page = page;
    this.subscription =
        model
            .standingsProperty()
            .subscribe(now -> places.values().forEach(place -> place.show(now)))
            .and(model.settledProperty().subscribe(this::fill))
            .and(page.vvalueProperty().subscribe(_ -> arrive()))
            .and(page.viewportBoundsProperty().subscribe(_ -> arrive()));
  }

  /// What to put on the page.
  FlowPane root() {
    return root;
  }

  /// Shows these scenarios.
  ///
  /// @param nothing what to say where there are none
  void show(List<ShelfItem> items, String nothing) {
    arrange();
    shown = items.stream().map(this::place).toList();
    Set<ShelfPlace> seen = Set.copyOf(shown);
    places.values().forEach(place -> Visible.when(seen.contains(place)).apply(place.root()));
    empty.setText(nothing);
    Visible.when(shown.isEmpty()).apply(empty);
    shown.stream().limit(AT_ONCE).forEach(ShelfPlace::fill);
    waiting.clear();
    shown.stream().limit(UNASKED).filter(ShelfPlace::isEmpty).forEach(waiting::add);
    fill();
  }

  /// Gives each scenario of the shelf its place. A search only hides and shows them: JavaFX styles anew
  /// what is taken out and put back.
  private void arrange() {
    List<Node> all = new ArrayList<>();
    model.known().forEach(item -> all.add(place(item).root()));
    all.add(empty);
    if (!root.getChildren().equals(all)) {
      root.getChildren().setAll(all);
    }
  }

  private ShelfPlace place(ShelfItem item) {
    return places.computeIfAbsent(
        item, each -> new ShelfPlace(each, model, Math.max(0, model.known().indexOf(each))));
  }

  private void fill() {
    if (model.settledProperty().get() && filling == Filling.RESTS && !waiting.isEmpty()) {
      filling = Filling.UNDER_WAY;
      model.later(
          () -> {
            filling = Filling.RESTS;
            for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
              waiting.remove().fill();
            }
            fill();
          });
    }
  }

  /// Fills the places that can be seen now, and those within the height of a page of them.
  private void arrive() {
    if (shown.size() <= UNASKED || shown.stream().noneMatch(ShelfPlace::isEmpty)) {
      return;
    }
    double height = page.getViewportBounds().getHeight();
    double hidden = page.getContent().getLayoutBounds().getHeight() - height;
    double top = page.getVvalue() * Math.max(0, hidden) - root.getLayoutY();
    for (ShelfPlace place : shown.subList(UNASKED, shown.size())) {
      Bounds at = place.root().getBoundsInParent();
      boolean laidOut = at.getHeight() > 0;
      if (laidOut && at.getMaxY() > top - height && at.getMinY() < top + 2 * height) {
        place.fill();
      }
    }
  }

  /// A flow that tells when its places have moved.
  private final class Flow extends FlowPane {

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (shown.size() > UNASKED) {
        // Not while it is laid out: what comes in then is not laid out any more.
        Platform.runLater(ShelfPane.this::arrive);
      }
    }
  }

  /// The page is not shown any more.
  void left() {
    subscription.unsubscribe();
    waiting.clear();
    shown = List.of();
  }
}
