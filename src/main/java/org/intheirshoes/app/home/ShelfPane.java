package org.intheirshoes.app.home;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.ShelfItem;

/// The cards of the shelf, in rows.
///
/// A shelf has more cards than a window has room for, and a card is dear to make. The first row is made
/// with the page, so that it can be used at once; the others follow row by row when all else that the
/// page asked for is there. Until then an empty place keeps their room, so that nothing moves. On a shelf
/// of hundreds, what is far from sight stays empty until one comes near. A card that was made once stays
/// when something else is searched for.
///
/// While somebody types, only what comes into sight is made: all else would make the next letter wait.
final class ShelfPane {

  /// Cards that stand in sight when the page comes up: a row of a usual window.
  private static final int AT_ONCE = 4;

  /// Cards that are made unasked with a page that comes up: all of the program's own.
  private static final int UNASKED = 24;

  /// Longer than it takes to find the next letter.
  private static final Duration QUIET = Duration.millis(400);

  private final HomeModel model;
  private final ScrollPane page;
  private final ShelfRows rows = new ShelfRows(this::moved);
  private final IdentityHashMap<ShelfItem, ShelfPlace> places = new IdentityHashMap<>();
  private final Deque<ShelfPlace> waiting = new ArrayDeque<>();
  private final PauseTransition quiet = new PauseTransition(QUIET);
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
    quiet.setOnFinished(_ -> fill());
    this.subscription =
        model
            .standingsProperty()
            .subscribe(now -> places.values().forEach(place -> place.show(now)))
            .and(model.settledProperty().subscribe(this::fill))
            .and(page.vvalueProperty().subscribe(_ -> arrive()))
            .and(page.viewportBoundsProperty().subscribe(_ -> arrive()));
  }

  /// What to put on the page.
  Region root() {
    return rows;
  }

  /// Shows these scenarios.
  ///
  /// @param nothing what to say where there are none
  void show(List<ShelfItem> items, String nothing) {
    if (!places.isEmpty() && model.settledProperty().get()) {
      quiet.playFromStart();
    }
    shown = items.stream().map(this::place).toList();
    Set<ShelfPlace> seen = Set.copyOf(shown);
    places.values().forEach(place -> place.apply(Visible.when(seen.contains(place))));
    rows.show(shown, nothing);
    Stream.concat(shown.stream().limit(AT_ONCE), within(0).stream()).forEach(ShelfPlace::fill);
    hold();
    waiting.clear();
    Stream.concat(near().stream(), shown.stream().limit(UNASKED))
        .filter(ShelfPlace::isEmpty)
        .distinct()
        .forEach(waiting::add);
    fill();
  }

  private void hold() {
    rows.hold(model.known().stream().filter(places::containsKey).map(this::place).toList());
  }

  private ShelfPlace place(ShelfItem item) {
    return places.computeIfAbsent(
        item, each -> new ShelfPlace(each, model, Math.max(0, model.known().indexOf(each))));
  }

  private void fill() {
    if (model.settledProperty().get() && filling == Filling.RESTS && mayFill()) {
      filling = Filling.UNDER_WAY;
      model.later(
          () -> {
            filling = Filling.RESTS;
            if (mayFill()) {
              fillRow();
              fill();
            }
          });
    }
  }

  private boolean mayFill() {
    return !waiting.isEmpty() && quiet.getStatus() != Animation.Status.RUNNING;
  }

  private void fillRow() {
    for (int i = 0; i < AT_ONCE && !waiting.isEmpty(); i++) {
      waiting.remove().fill();
    }
    hold();
  }

  /// Fills the places that can be seen now at once, and those within the height of a page of them
  /// when there is time.
  private void arrive() {
    if (!model.settledProperty().get() || shown.stream().noneMatch(ShelfPlace::isEmpty)) {
      return;
    }
    within(0).forEach(ShelfPlace::fill);
    hold();
    waiting.removeIf(place -> !place.isEmpty());
    near().stream()
        .filter(place -> place.isEmpty() && !waiting.contains(place))
        .forEach(waiting::add);
    fill();
  }

  /// The places in sight, and those within the height of a page of them; none before the first layout.
  private List<ShelfPlace> near() {
    return within(page.getViewportBounds().getHeight());
  }

  /// The places in sight; none before the first layout.
  ///
  /// @param beyond so many pixels above and below count as well
  private List<ShelfPlace> within(double beyond) {
    double height = page.getViewportBounds().getHeight();
    if (height <= 0 || rows.getWidth() <= 0) {
      return List.of();
    }
    double hidden = page.getContent().getLayoutBounds().getHeight() - height;
    double top = page.getVvalue() * Math.max(0, hidden) - rows.getLayoutY();
    return rows.between(top - beyond, top + height + beyond);
  }

  private void moved() {
    if (shown.stream().anyMatch(ShelfPlace::isEmpty)) {
      // Not while it is laid out: what comes in then is not laid out any more.
      Platform.runLater(this::arrive);
    }
  }

  /// The page is not shown any more.
  void left() {
    subscription.unsubscribe();
    quiet.stop();
    waiting.clear();
    shown = List.of();
  }
}
