package org.intheirshoes.app.practice;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.logbook.Plan;
import org.intheirshoes.texts.Texts;

/// What the learner sets out to do, with her own plan above it.
final class GoalPane extends VBox {

  private static final Texts TEXTS = Texts.of(GoalPane.class);

  private final BriefingModel model;
  private final VBox plan = Parts.styled(new VBox(), "plan", "tight");
  private Subscription subscription = Subscription.EMPTY;

  GoalPane(Help help) {
    this.model = help.briefing();
    getStyleClass().add("start");
    plan.setId("plan");
    getChildren().addAll(plan, goals());
    subscription =
        subscription.and(
            help.knownProperty()
                .subscribe(
                    known -> {
                      plan.getChildren().clear();
                      known.plan().ifPresent(this::show);
                      Visible.when(known.plan().isPresent()).apply(plan);
                    }));
  }

  /// Ends its following of the models.
  void close() {
    subscription.unsubscribe();
  }

  private void show(Plan made) {
    Label words =
        Parts.text(
            made.when().isEmpty()
                ? made.then()
                : TEXTS.get("start.plan.words", made.when(), made.then()));
    Label title = Parts.text(TEXTS.get("start.plan"), "small", "strong");
    title.setGraphic(Icon.KEPT.node());
    plan.getChildren()
        .setAll(
            title, words, Parts.text(TEXTS.get("start.plan.from", made.title()), "muted", "small"));
  }

  private VBox goals() {
    FlowPane row = Parts.styled(new FlowPane(), "segments");
    for (Goal goal : model.goals()) {
      ToggleButton button = WayPane.segment(BriefingModel.words(goal));
      button.setId("goal-" + goal.skill());
      button.setOnAction(_ -> model.pick(goal));
      subscription =
          subscription.and(
              model
                  .goalProperty()
                  .subscribe(
                      picked -> button.setSelected(picked.filter(goal::equals).isPresent())));
      row.getChildren().add(button);
    }
    TextField own = Parts.styled(new TextField(), "field", "wide-field");
    own.setId("own-goal");
    own.setPromptText(TEXTS.get("start.goal.own"));
    own.setAccessibleText(TEXTS.get("start.goal.own"));
    own.textProperty().bindBidirectional(model.ownGoalProperty());
    return Parts.styled(
        new VBox(Parts.text(TEXTS.get("start.goal"), "h3"), row, own), "start-section");
  }
}
