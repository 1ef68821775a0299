package org.intheirshoes.app.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;

/// The responses as full-width cards with a key cap. The cards are made once and used again: a new
/// button costs the screen an extra frame.
final class ResponsePane extends ScrollPane {

  private static final Texts TEXTS = Texts.of(ResponsePane.class);

  private final PracticeModel model;
  private final GridPane grid = Parts.styled(new GridPane(), "responses");
  private final Label notice = Parts.text("", "notice");
  private final List<Button> cards = new ArrayList<>();

  ResponsePane(PracticeModel model) {
    this.model = model;
    notice.setGraphic(Icon.NOTICE.node());
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      half.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(half);
    }
    VBox content = Parts.styled(new VBox(notice, grid), "response-pane");
    setContent(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinHeight(0);
    getStyleClass().add("page-scroll");
    for (int i = 0; i < 4; i++) {
      addCard();
    }
    show(List.of());
  }

  /// As high as its cards at the width it has, so that nothing scrolls while there is room.
  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(getContent().prefHeight(width)) + 2;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
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
        // The last of an odd number takes the whole width.
        boolean alone = i == responses.size() - 1 && i % 2 == 0;
        GridPane.setColumnSpan(card, alone ? 2 : 1);
      }
      card.setVisible(used);
      card.setManaged(used);
    }
    notice.setVisible(model.notice().isPresent());
    notice.setManaged(model.notice().isPresent());
    notice.setText(model.notice().map(question -> TEXTS.get("notice", question)).orElse(""));
    setVvalue(0);
  }
}
