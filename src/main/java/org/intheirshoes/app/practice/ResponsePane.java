package org.intheirshoes.app.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;

/// The responses as full-width cards with a key cap. The cards are made once and used again: a new
/// button costs the screen an extra frame.
final class ResponsePane extends TallScroll {

  private static final Texts TEXTS = Texts.of(ResponsePane.class);

  private final PracticeModel model;
  private final GridPane grid = Parts.styled(new GridPane(), "responses");
  private final Label notice = Parts.text("", "notice");
  private final List<Button> cards = new ArrayList<>();
  private Room room = Room.WIDE;

  ResponsePane(PracticeModel model) {
    super(new VBox());
    this.model = model;
    notice.setGraphic(Icon.NOTICE.node());
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    setContent(Parts.styled(new VBox(notice, grid), "response-pane"));
    for (int i = 0; i < 4; i++) {
      addCard();
    }
    show(model.responses());
  }

  /// Lays the cards out in two columns, or in one where there is little room.
  void setRoom(Room room) {
    this.room = room;
    grid.getColumnConstraints().get(0).setPercentWidth(room == Room.WIDE ? 50 : 100);
    grid.getColumnConstraints().get(1).setPercentWidth(room == Room.WIDE ? 50 : 0);
    arrange();
  }

  private void arrange() {
    int columns = room == Room.WIDE ? 2 : 1;
    int used = (int) cards.stream().filter(Button::isManaged).count();
    for (int i = 0; i < cards.size(); i++) {
      // The last of an odd number takes the whole width.
      boolean alone = columns == 2 && i == used - 1 && i % 2 == 0;
      GridPane.setConstraints(cards.get(i), i % columns, i / columns, alone ? 2 : 1, 1);
    }
  }

  private void addCard() {
    int number = cards.size() + 1;
    Label key = Parts.styled(new Label(String.valueOf(number)), "key-cap");
    Button card = new Button("", key);
    card.getStyleClass().add("response");
    card.setWrapText(true);
    card.setAlignment(Pos.TOP_LEFT);
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    card.setMinHeight(Region.USE_PREF_SIZE);
    card.setId("response-" + number);
    card.setOnAction(_ -> model.choose(number));
    GridPane.setVgrow(card, Priority.ALWAYS);
    cards.add(card);
    grid.add(card, (number - 1) % 2, (number - 1) / 2);
  }

  /// Shows these responses.
  void show(List<Response> responses) {
    while (cards.size() < responses.size()) {
      addCard();
    }
    for (int i = 0; i < cards.size(); i++) {
      Button card = cards.get(i);
      boolean used = i < responses.size();
      if (used) {
        String text = Markup.plain(responses.get(i).text());
        card.setText(text);
        card.setAccessibleText(TEXTS.get("response", i + 1, text));
      }
      card.setVisible(used);
      card.setManaged(used);
    }
    arrange();
    notice.setVisible(model.notice().isPresent());
    notice.setManaged(model.notice().isPresent());
    notice.setText(model.notice().map(question -> TEXTS.get("notice", question)).orElse(""));
    setVvalue(0);
  }
}
