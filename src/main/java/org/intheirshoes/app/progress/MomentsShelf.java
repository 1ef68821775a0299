package org.intheirshoes.app.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Tiles;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.texts.Texts;

/// Good moments as cards, each of which can be kept or let go. Some at first, more when asked.
final class MomentsShelf extends VBox {

  private static final Texts TEXTS = Texts.of(MomentsShelf.class);
  private static final int FIRST = 6;
  private static final int MORE = 12;

  private final ProgressModel model;
  private final List<GoodMoment> moments;
  private final Map<GoodMoment, Card> cards = new LinkedHashMap<>();
  private final Tiles tiles = Parts.styled(new Tiles(3), "triple");
  private final Button more = Parts.quiet("", this::showMore);

  // Held here, and weakly by the model: it goes when the shelf goes.
  private final SetChangeListener<GoodMoment> listener = _ -> update();

  MomentsShelf(ProgressModel model, List<GoodMoment> moments) {
    this.model = model;
    this.moments = moments;
    model.kept().addListener(new WeakSetChangeListener<>(listener));
    getStyleClass().add("moments");
    setId("moments");
    if (moments.isEmpty()) {
      getChildren()
          .add(
              Parts.styled(
                  new VBox(Parts.text(TEXTS.get("moments.none"), "muted")),
                  "card",
                  "progress-card"));
      return;
    }
    getChildren().addAll(tiles, more);
    show(FIRST);
  }

  private void show(int howMany) {
    int from = cards.size();
    for (GoodMoment moment : moments.subList(from, Math.min(moments.size(), from + howMany))) {
      Card card = new Card(moment);
      cards.put(moment, card);
      tiles.getChildren().add(card);
    }
    int left = moments.size() - cards.size();
    more.setText(TEXTS.get("more", Math.min(MORE, left)));
    more.setVisible(left > 0);
    more.setManaged(left > 0);
    update();
  }

  private void showMore() {
    int shown = cards.size();
    show(MORE);
    cards.values().stream().skip(shown).findFirst().ifPresent(card -> card.button.requestFocus());
  }

  private void update() {
    cards.values().forEach(Card::update);
  }

  /// One good moment.
  private final class Card extends VBox {
    private final GoodMoment moment;
    private final Button button = Parts.quiet("", this::press);
    private final Node keptIcon = Parts.styled(Icon.KEPT.node(), "kept-icon");
    private final Node keepIcon = Icon.KEEP.node();

    Card(GoodMoment moment) {
      this.moment = moment;
      Label words = Parts.text(TEXTS.get("moments.words", moment.words()), "moment-words");
      Label reason = Parts.text(reason(moment), "small", "moment-reason");
      reason.setGraphic(Icon.GOOD.node());
      Region gap = new Region();
      VBox.setVgrow(gap, Priority.ALWAYS);
      Label where = Parts.text(where(moment), "muted", "small");
      button.getStyleClass().add("small-button");
      HBox foot = new HBox(button);
      getChildren().addAll(reason, words, gap, where, foot);
      getStyleClass().addAll("card", "progress-card", "moment");
    }

    private String where(GoodMoment each) {
      String day = model.days().past(model.days().of(each.at()));
      return each.reason() == GoodMoment.Reason.FROM_ROUND
          ? TEXTS.get("moments.where.round", each.title(), day)
          : TEXTS.get("moments.where", each.title(), each.turn(), day);
    }

    private boolean isKept() {
      return model.kept().contains(moment);
    }

    private void press() {
      if (isKept()) {
        model.letGo(moment);
      } else {
        model.keep(moment);
      }
    }

    private void update() {
      boolean kept = isKept();
      getStyleClass().remove("moment-kept");
      if (kept) {
        getStyleClass().add("moment-kept");
      }
      button.setGraphic(kept ? keptIcon : keepIcon);
      button.setText(TEXTS.get(kept ? "moments.letGo" : "moments.keep"));
      button.setAccessibleText(
          TEXTS.get(kept ? "moments.letGo.spoken" : "moments.keep.spoken", moment.words()));
    }
  }

  private static String reason(GoodMoment moment) {
    return switch (moment.reason()) {
      case PROMISE_KEPT -> TEXTS.get("moments.promise");
      case RECOVERY -> TEXTS.get("moments.recovery");
      case BEST_AT_STAKES -> TEXTS.get("moments.best");
      case FROM_ROUND -> TEXTS.get("moments.round");
    };
  }
}
