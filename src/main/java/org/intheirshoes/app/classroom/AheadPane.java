package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.Ahead;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The right of the console: where each response leads. A card opens to the whole answer.
final class AheadPane extends VBox {

  private static final Texts TEXTS = Texts.of(AheadPane.class);
  private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
  private static final int FIRST_WORDS = 44;

  private final ClassModel model;
  private final VBox cards = Parts.styled(new VBox(), "ahead-cards");
  private final Label title = Parts.text(TEXTS.get("ahead"), "h2");
  private final Button show;
  private List<Ahead> shown = List.of();
  private final List<ActionCard> drawn = new ArrayList<>();
  private Optional<Ahead> open = Optional.empty();

  AheadPane(ClassModel model) {
    this.model = model;
    show = Parts.quiet("", model.peeking()::show);
    show.setId("show-peek");
    getStyleClass().add("ahead-pane");
    getChildren().addAll(title, show, cards);
    model.sessionProperty().subscribe(this::show);
    model.peeking().aheadProperty().subscribe(_ -> show(model.session()));
    model.frameProperty().subscribe(_ -> showShow());
  }

  private void show(ClassSession session) {
    List<Ahead> ahead = session.ahead();
    Optional<Ahead> looked = model.peeking().aheadProperty().get();
    if (!ahead.equals(shown) || !looked.equals(open)) {
      shown = ahead;
      open = looked;
      drawn.clear();
      for (int i = 0; i < ahead.size(); i++) {
        drawn.add(card(i, ahead.get(i)));
      }
      cards.getChildren().setAll(drawn);
    }
    Visible.when(!ahead.isEmpty()).apply(title);
    showShow();
  }

  private void showShow() {
    Visible.when(model.peeking().mayBeShown()).apply(show);
    show.setText(model.peeking().isShown() ? TEXTS.get("peek.hide") : TEXTS.get("peek.show"));
  }

  private ActionCard card(int index, Ahead ahead) {
    Label key = Parts.styled(new Label(Keys.of(index)), "strong");
    key.setMinWidth(USE_PREF_SIZE);
    FlowPane chips = Parts.styled(new FlowPane(), "mark-chips");
    chips.setAlignment(Pos.CENTER_RIGHT);
    for (Axis axis : Axis.ALL) {
      if (ahead.marks().inPlay(axis)) {
        chips.getChildren().add(AxisLook.chip(axis, String.valueOf(ahead.marks().on(axis))));
      }
    }
    HBox.setHgrow(chips, javafx.scene.layout.Priority.ALWAYS);
    HBox head = Parts.styled(new HBox(key, chips), "row");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox body = Parts.styled(new VBox(head), "ahead-body");
    boolean isOpen = open.filter(each -> each.response().equals(ahead.response())).isPresent();
    if (isOpen) {
      openUp(ahead, body);
    } else {
      body.getChildren().add(Parts.text(summary(ahead), "muted", "small"));
    }
    ActionCard card =
        new ActionCard(TEXTS.get("ahead.spoken", index + 1), () -> toggle(ahead), body);
    card.getStyleClass().add("ahead-card");
    card.setId("ahead-" + (index + 1));
    card.pseudoClassStateChanged(LOOKED_AT, isOpen);
    return card;
  }

  private void toggle(Ahead ahead) {
    if (open.filter(each -> each.response().equals(ahead.response())).isPresent()) {
      model.peeking().toggle();
    } else {
      model.peeking().at(ahead.response());
    }
  }

  private static String summary(Ahead ahead) {
    String answer =
        ahead
            .firstLine()
            .map(line -> firstWords(Markup.plain(line.text())))
            .orElse(TEXTS.get("ahead.silent"));
    return TEXTS.get("ahead.then", answer, next(ahead));
  }

  private static String next(Ahead ahead) {
    return switch (ahead.next()) {
      case Ending ending -> TEXTS.get("ahead.ends", ending.title());
      case Beat _ ->
          ahead.nextLines().stream()
              .findFirst()
              .map(line -> firstWords(Markup.plain(line.text())))
              .orElse("");
    };
  }

  private void openUp(Ahead ahead, VBox body) {
    for (Line line : ahead.reaction()) {
      body.getChildren().add(new RichText(line.text()));
    }
    String reason = RoomFrames.reason(ahead.response());
    if (!reason.isEmpty()) {
      body.getChildren().add(Parts.text(Markup.plain(reason), "muted", "small"));
    }
    var before = ahead.turn().taken().before();
    body.getChildren()
        .addAll(
            Parts.text(
                TEXTS.get(
                    "ahead.mood",
                    before.frustration(),
                    ahead.frustration(),
                    before.trust(),
                    ahead.trust()),
                "muted",
                "small"),
            Parts.text(TEXTS.get("ahead.next", next(ahead)), "muted", "small"));
  }

  /// Whole words, up to about as many as stand on two lines.
  static String firstWords(String text) {
    if (text.length() <= FIRST_WORDS) {
      return text;
    }
    int end = text.lastIndexOf(' ', FIRST_WORDS);
    return text.substring(0, end < FIRST_WORDS / 2 ? text.offsetByCodePoints(0, 30) : end) + " …";
  }
}
