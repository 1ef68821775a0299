package org.intheirshoes.app.practice;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The brief: read before the conversation, together with the goal that is set then, and opened again at any
/// time during it, with the goal that was set.
final class BriefPane extends ScrollPane {

  private static final Texts TEXTS = Texts.of(BriefPane.class);

  private final PracticeModel model;
  private final GoalPane goals;
  private final VariantPane variants;
  private final Label goal = Parts.text("", "set-goal");

  BriefPane(PracticeModel model) {
    this.model = model;
    Scenario scenario = model.scenario();
    goals = new GoalPane(model.help());
    VBox card = Parts.styled(new VBox(), "card", "brief-card");
    variants = new VariantPane(model.variants(), model.help().briefing());
    card.getChildren().addAll(new RichText(scenario.card().summary()), variants);
    scenario
        .card()
        .contentNote()
        .ifPresent(
            note -> {
              Label label = Parts.text(note, "content-note");
              label.setGraphic(Icon.NOTE.node());
              label.setAccessibleText(TEXTS.get("note.content") + ": " + note);
              card.getChildren().add(label);
            });
    goal.setGraphic(Icon.KEPT.node());
    goal.setId("set-goal");
    if (model.trialTold().isEmpty()) {
      card.getChildren().add(goals);
    }
    card.getChildren().addAll(goal, new BriefCard(scenario));
    setContent(card);
    getStyleClass().addAll("page-scroll", "brief-scroll");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /// A goal is picked before a conversation, and only shown during it.
  void show(PracticeModel.Phase phase) {
    boolean before = phase == PracticeModel.Phase.BRIEFING;
    Visible.when(before).apply(goals);
    Visible.when(before && !model.variants().offered().isEmpty()).apply(variants);
    goal.setText(
        model.help().briefing().intent().map(words -> TEXTS.get("brief.goal", words)).orElse(""));
    Visible.when(!before && model.help().briefing().intent().isPresent()).apply(goal);
  }

  /// Ends its following of the models.
  void close() {
    goals.close();
  }
}
