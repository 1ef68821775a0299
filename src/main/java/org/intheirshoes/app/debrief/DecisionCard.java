package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RuleWords;
import org.intheirshoes.texts.Texts;

/// One decision as a card that opens in place.
final class DecisionCard {

  private static final Texts TEXTS = Texts.of(DecisionCard.class);

  /// Chips prefer one row, however large the text is, and wrap where there is less room.
  private static final double ONE_ROW = 2000;

  private final DebriefModel model;
  private final Decision decision;

  private DecisionCard(DebriefModel model, Decision decision) {
    this.model = model;
    this.decision = decision;
  }

  /// A closed card.
  ///
  /// @param title what its head calls the decision
  static Fold of(DebriefModel model, Decision decision, String title) {
    DecisionCard card = new DecisionCard(model, decision);
    Fold fold = new Fold(card.spoken(), card::body);
    fold.setTitle(card.head(title, fold));
    fold.setId("decision-" + decision.turn());
    return fold;
  }

  private String spoken() {
    return TEXTS.get(
        "decision.spoken", decision.turn(), costInWords(), decision.said().text().plain());
  }

  private String costInWords() {
    return decision
        .cost()
        .map(cost -> cost.rounded() > 0 ? TEXTS.get("points.spoken", cost.rounded()) : cost.text())
        .orElse(TEXTS.get("points.unknown"));
  }

  /// Turn, cost and rules; while it is closed also what was said.
  private HBox head(String title, Fold fold) {
    Label turn = Parts.text(title, "h3");
    Label said = Parts.text(decision.shortened(), "muted", "small");
    said.visibleProperty().bind(fold.openProperty().not());
    said.managedProperty().bind(said.visibleProperty());
    VBox words = Parts.styled(new VBox(turn, said), "tight");
    FlowPane chips = chips();
    if (!chips.getChildren().isEmpty()) {
      words.getChildren().add(chips);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(words);
    cost().ifPresent(row.getChildren()::add);
    row.setAlignment(Pos.CENTER_LEFT);
    return Parts.styled(row, "decision-head");
  }

  private static FlowPane chipRow() {
    FlowPane chips = Parts.styled(new FlowPane(), "chips");
    chips.setPrefWrapLength(ONE_ROW);
    return chips;
  }

  private FlowPane chips() {
    FlowPane chips = chipRow();
    decision.rules().stream()
        .map(note -> Parts.chip(Icon.WARNING, RuleWords.of(note.rule()), "cost"))
        .forEach(chips.getChildren()::add);
    return chips;
  }

  private Optional<Label> cost() {
    return decision
        .cost()
        .map(
            cost ->
                switch (decision.worth()) {
                  case COSTLY -> Parts.styled(new Label(cost.ofHundred()), "cost-figure");
                  case BEST, AS_GOOD, UNKNOWN ->
                      Parts.styled(new Label(cost.text(), Icon.GOOD.node()), "no-cost");
                })
        .map(
            label -> {
              label.setMinWidth(Label.USE_PREF_SIZE);
              return label;
            });
  }

  private Node body() {
    VBox body = Parts.styled(new VBox(), "decision-body");
    if (!decision.asked().plain().isEmpty()) {
      body.getChildren().add(asked());
    }
    ResponsePanel said =
        new ResponsePanel(
            TEXTS.get("decision.said"),
            decision.said(),
            TEXTS.get("decision.answered", model.scenario().customer().name()));
    decision.rules().forEach(note -> said.add(note(note)));
    if (decision.best().isPresent()) {
      ResponsePanel best =
          new ResponsePanel(
              TEXTS.get("decision.best"),
              decision.best().get(),
              TEXTS.get("decision.wouldAnswer", model.scenario().customer().name()));
      body.getChildren().add(new SideBySide(said, Parts.styled(best, "best-panel")));
    } else {
      verdict().ifPresent(body.getChildren()::add);
      body.getChildren().add(said);
    }
    body.getChildren().add(foot());
    return body;
  }

  private VBox asked() {
    return Parts.styled(
        new VBox(
            Parts.text(decision.speaker(), "muted", "small"), new Highlighted(decision.asked())),
        "asked");
  }

  private static HBox note(Decision.RuleNote note) {
    StackPane column = Parts.styled(new StackPane(Icon.WARNING.node()), "mark-column");
    Label sentence = Parts.text(note.sentence(), "small");
    HBox.setHgrow(sentence, Priority.ALWAYS);
    return Parts.styled(new HBox(column, sentence), "reason", "rule-note");
  }

  private Optional<Label> verdict() {
    return switch (decision.worth()) {
      case BEST ->
          Optional.of(
              good(
                  TEXTS.get(
                      decision.rules().isEmpty() ? "decision.wasBest" : "decision.wasBest.rule")));
      case AS_GOOD -> Optional.of(good(TEXTS.get("decision.asGood")));
      case UNKNOWN -> Optional.of(Parts.text(TEXTS.get("decision.unknown"), "muted", "small"));
      case COSTLY -> Optional.empty();
    };
  }

  private static Label good(String text) {
    Label label = Parts.text(text, "good-note");
    label.setGraphic(Icon.GOOD.node());
    return label;
  }

  private HBox foot() {
    Button play = Parts.quiet(TEXTS.get("decision.play"), () -> model.playFrom(decision.turn()));
    play.setGraphic(Icon.AGAIN.node());
    play.setId("play-" + decision.turn());
    play.setAccessibleText(TEXTS.get("decision.play.spoken", decision.turn()));
    Node parts = decision.parts().isEmpty() ? Parts.space() : parts();
    HBox.setHgrow(parts, Priority.ALWAYS);
    HBox foot = Parts.styled(new HBox(parts, play), "decision-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private VBox parts() {
    FlowPane chips = chipRow();
    for (Decision.Part part : decision.parts()) {
      String key = part.points() > 0 ? "decision.part.lost" : "decision.part.saved";
      chips
          .getChildren()
          .add(
              AxisLook.chip(
                  part.axis(),
                  TEXTS.get(key, AxisLook.word(part.axis()), Math.abs(part.points()))));
    }
    VBox parts =
        Parts.styled(
            new VBox(Parts.text(TEXTS.get("decision.parts"), "muted", "small"), chips), "parts");
    if (decision.tradesOff()) {
      parts.getChildren().add(Parts.text(TEXTS.get("decision.tradeOff"), "muted", "small"));
    }
    return parts;
  }

  /// The title of a decision that stands among the costliest.
  static List<String> titles(List<Decision> costliest) {
    return costliest.stream()
        .map(
            each ->
                TEXTS.get(
                    each.equals(costliest.getFirst()) ? "decision.most" : "decision.next",
                    each.turn()))
        .toList();
  }
}
