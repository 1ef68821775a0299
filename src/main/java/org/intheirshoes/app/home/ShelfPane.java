package org.intheirshoes.app.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.library.ShelfItem;

/// The cards of the shelf, in rows.
///
/// A shelf has more cards than a window has room for, and a card is dear to make. The first row is made
/// with the page, so that it can be used at once; the others follow row by row when all else that the
/// page asked for is there. Until then an empty place keeps their room, so that nothing moves. A card
/// that was made once stays when something else is searched for.
final class ShelfPane {

  /// Cards that stand in sight when the page comes up: a row of a usual window.
  private static final int AT_ONCE = 4;

  private final HomeModel model;
  private final FlowPane root = Parts.styled(new FlowPane(), "shelf");
  private final Map<ShelfItem, ShelfPlace> places = new IdentityHashMap<>();
  private final Deque<ShelfPlace> waiting = new ArrayDeque<>();
  private final Subscription subscription;
  private Filling filling = Filling.RESTS;

  private enum Filling {
    RESTS,
    UNDER_WAY
  }

  ShelfPane(HomeModel model) {
    this.model = model;
    this.subscription =
        model
            .standingsProperty()
            .subscribe(now -> places.values().forEach(place -> place.show(now)))
            .and(model.settledProperty().subscribe(this::fill));
  }

  /// What to put on the page.
  FlowPane root() {
    return root;
  }

  /// Shows these scenarios.
  ///
  /// @param nothing what to say where there are none
  void show(List<ShelfItem> items, String nothing) {
    List<ShelfPlace> shown = items.stream().map(this::place).toList();
    root.getChildren().setAll(shown.stream().map(ShelfPlace::root).toList());
    if (shown.isEmpty()) {
      root.getChildren().add(Parts.text(nothing, "muted"));
    }
    shown.stream().limit(AT_ONCE).forEach(ShelfPlace::fill);
    waiting.clear();
    shown.stream().filter(ShelfPlace::isEmpty).forEach(waiting::add);
    fill();
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

  /// The page is not shown any more.
  void left() {
    subscription.unsubscribe();
    waiting.clear();
  }
}
