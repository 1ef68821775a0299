package org.intheirshoes.app.drill;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a round left for the home page: one to go on with, and what was promised last. It shows
/// nothing of a record behind a PIN, unless it is that of the one who practises.
final class ReminderPane extends VBox {

  private static final Logger LOG = LoggerFactory.getLogger(ReminderPane.class);
  private static final Texts TEXTS = Texts.of(ReminderPane.class);

  private record Known(Optional<PairsModel.Left> left, Optional<Promise> promise) {}

  ReminderPane(PairSources sources, CurrentLearner.Seat seat, Navigator navigator) {
    getStyleClass().add("column");
    setId("pair-reminder");
    Visible.when(false).apply(this);
    sources
        .background()
        .inOrder()
        .run(
            () -> known(sources.keeper(), seat),
            known -> show(known, sources, navigator),
            // Home is there for more than rounds; the page of pairs tells of the failure.
            failure -> LOG.warn("Home tells nothing of rounds", failure));
  }

  private static Known known(RoundKeeper keeper, CurrentLearner.Seat seat) {
    Predicate<String> own = name -> seat.isKept() && name.equalsIgnoreCase(seat.name());
    Predicate<String> seen = own.or(name -> keeper.lock(name) == RoundKeeper.Lock.OPEN);
    Optional<PairsModel.Left> left =
        PairsModel.unfinished(keeper).stream()
            .filter(each -> each.kept().agreed().values().stream().allMatch(seen))
            .findFirst();
    return new Known(
        left,
        switch (seat.kind()) {
          case NAMED -> Promise.latest(keeper, own).stream().findFirst();
          case UNNAMED -> Promise.latest(keeper, seen).stream().findFirst();
          case LOCKED, GUEST -> Optional.empty();
        });
  }

  private void show(Known known, PairSources sources, Navigator navigator) {
    known.left().ifPresent(each -> getChildren().add(left(each, sources, navigator)));
    known.promise().ifPresent(each -> getChildren().add(promise(each, navigator)));
    Visible.when(!getChildren().isEmpty()).apply(this);
  }

  private static Node left(PairsModel.Left left, PairSources sources, Navigator navigator) {
    return strip(
        Parts.text(RoundWords.left(left)),
        "go-on-round",
        TEXTS.get("pairs.goOn"),
        () -> navigator.go(PairsModel.goneOn(sources, left)));
  }

  private static Node promise(Promise promise, Navigator navigator) {
    Label text = Parts.text(TEXTS.get("reminder.promise", promise.name(), promise.text()));
    text.setGraphic(Icon.GOOD.node());
    text.setId("promise");
    return strip(
        text, "to-pairs", TEXTS.get("reminder.pairs"), () -> navigator.go(new Destination.Pairs()));
  }

  private static Node strip(Label text, String id, String way, Runnable go) {
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button button = Parts.quiet(way, go);
    button.setId(id);
    return Parts.styled(new HBox(text, button), "row", "notice-strip");
  }
}
