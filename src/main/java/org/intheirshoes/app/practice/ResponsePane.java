package org.intheirshoes.app.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.Hint;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// The responses as full-width cards with a key cap. The cards are made once and used again: a new
/// button costs the screen an extra frame.
final class ResponsePane extends TallScroll {

  private static final Texts TEXTS = Texts.of(ResponsePane.class);

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final PracticeModel model;
  private final GridPane grid = Parts.styled(new GridPane(), "responses");
  private final Label notice = Parts.text("", "notice");
  private final Node hinting = Icon.HINT.node();
  private final Node asking = Icon.NOTICE.node();
  private final List<ActionCard> cards = new ArrayList<>();
  private final List<Label> texts = new ArrayList<>();
  private Room room = Room.WIDE;

  ResponsePane(PracticeModel model) {
    super(new VBox());
    this.model = model;
    columns(2);
    setContent(Parts.styled(new VBox(notice, grid), "response-pane"));
    for (int i = 0; i < 4; i++) {
      addCard();
    }
    show(model.responses());
  }

  /// Lays the cards out in two columns, or in one where there is little room.
  void setRoom(Room room) {
    this.room = room;
    columns(room == Room.WIDE ? 2 : 1);
    arrange();
  }

  private void columns(int count) {
    grid.getColumnConstraints().clear();
    for (int i = 0; i < count; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / count);
      grid.getColumnConstraints().add(column);
    }
  }

  private void arrange() {
    int columns = room == Room.WIDE ? 2 : 1;
    int used = (int) cards.stream().filter(ActionCard::isManaged).count();
    for (int i = 0; i < cards.size(); i++) {
      // The last of an odd number takes the whole width.
      boolean alone = columns == 2 && i == used - 1 && i % 2 == 0;
      GridPane.setConstraints(cards.get(i), i % columns, i / columns, alone ? 2 : 1, 1);
    }
  }

  private void addCard() {
    int number = cards.size() + 1;
    Label key = Parts.styled(new Label(String.valueOf(number)), "key-cap");
    key.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label text = Parts.text("", "response-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox row = Parts.styled(new HBox(key, text), "response-row");
    ActionCard card = new ActionCard("", () -> model.choose(number), row);
    card.getStyleClass().add("response");
    card.setId("response-" + number);
    GridPane.setVgrow(card, Priority.ALWAYS);
    cards.add(card);
    texts.add(text);
    grid.add(card, (number - 1) % 2, (number - 1) / 2);
  }

  /// Shows which response was chosen, while it is on its way to the disk.
  void mark(Optional<Response> chosen) {
    int at = chosen.map(model.responses()::indexOf).orElse(-1);
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).pseudoClassStateChanged(CHOSEN, i == at);
    }
  }

  /// Shows these responses. Where there are none it is not seen, and keeps what it has: a change that is
  /// not seen has the screen draw the whole window once more.
  void show(List<Response> responses) {
    if (responses.isEmpty()) {
      return;
    }
    while (cards.size() < responses.size()) {
      addCard();
    }
    for (int i = 0; i < cards.size(); i++) {
      ActionCard card = cards.get(i);
      boolean used = i < responses.size();
      if (used) {
        String text = Markup.plain(responses.get(i).text());
        texts.get(i).setText(text);
        card.setAccessibleText(TEXTS.get("response", i + 1, text));
      }
      card.setVisible(used);
      card.setManaged(used);
    }
    arrange();
    Optional<String> told = model.hint().map(this::words).or(this::question);
    Visible.when(told.isPresent()).apply(notice);
    notice.setText(told.orElse(""));
    notice.setGraphic(model.hint().isPresent() ? hinting : asking);
    setVvalue(0);
  }

  private Optional<String> question() {
    return model.notice().map(asked -> TEXTS.get("notice", asked));
  }

  private String words(Hint hint) {
    boolean full = hint.strength() == Hint.Strength.FULL;
    return switch (hint.about()) {
      case CUE ->
          full
              ? TEXTS.get("hint.cue", hint.cue().map(Cue::inBrief).orElse(""))
              : TEXTS.get("hint.cue.light");
      case STEP -> full ? TEXTS.get("hint.step") : TEXTS.get("hint.step.light");
      case APOLOGY -> full ? TEXTS.get("hint.apology") : TEXTS.get("hint.apology.light");
      case PROMISE -> full ? TEXTS.get("hint.promise") : TEXTS.get("hint.promise.light");
      case LIMIT -> full ? TEXTS.get("hint.limit") : TEXTS.get("hint.limit.light");
    };
  }
}
