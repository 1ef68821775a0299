package org.intheirshoes.app.report;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The best conversation that a script has, from its first words to its ending.
final class BestLineSection {

  private static final Texts TEXTS = Texts.of(BestLineSection.class);
  private static final int TURNS_MAX = 100;

  private final VBox root = Parts.styled(new VBox(), "report-section", "best-line");

  BestLineSection() {
    root.setId("best-line");
  }

  VBox root() {
    return root;
  }

  /// Shows the best line; empty where it is not known.
  void show(Scenario scenario, Optional<Conversation> best) {
    root.getChildren().clear();
    if (best.isEmpty()) {
      root.getChildren().add(Parts.text(TEXTS.get("best.unknown"), "muted"));
    }
    best.ifPresent(conversation -> fill(scenario, conversation));
  }

  private void fill(Scenario scenario, Conversation best) {
    best.turns().stream().limit(TURNS_MAX).map(turn -> turn(scenario, turn)).forEach(this::add);
    if (best.turns().size() > TURNS_MAX) {
      add(Parts.text(TEXTS.get("best.more", best.turns().size() - TURNS_MAX), "muted"));
    }
    best.ended()
        .ifPresent(
            ended ->
                add(
                    Parts.styled(
                        new VBox(
                            Parts.text(ended.ending().title(), "h2"),
                            new RichText(ended.ending().text())),
                        "card",
                        "report-card")));
  }

  private void add(Node node) {
    root.getChildren().add(node);
  }

  private static Node turn(Scenario scenario, Turn turn) {
    VBox card =
        Parts.styled(
            new VBox(
                Parts.text(
                    TEXTS.get("best.turn", turn.number(), turn.beat().id()), "muted", "small")),
            "card",
            "report-card");
    turn.beat().lines().forEach(line -> card.getChildren().add(said(scenario, line)));
    card.getChildren()
        .add(
            Parts.styled(
                new VBox(
                    Parts.text(TEXTS.get("speaker.rep"), "muted", "small"),
                    new RichText(turn.response().text())),
                "said-by-rep"));
    turn.response().reaction().forEach(line -> card.getChildren().add(said(scenario, line)));
    return card;
  }

  /// A line with who says it.
  static Node said(Scenario scenario, Line line) {
    String speaker =
        switch (line.by()) {
          case CUSTOMER -> scenario.customer().name();
          case REP -> TEXTS.get("speaker.rep");
          case COLLEAGUE -> TEXTS.get("speaker.colleague");
          case NARRATOR -> "";
        };
    VBox said = Parts.styled(new VBox(), "said-line");
    if (!speaker.isEmpty()) {
      said.getChildren().add(Parts.text(speaker, "muted", "small"));
    }
    said.getChildren().add(new RichText(line.text()));
    return said;
  }
}
