package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.texts.Texts;

/// The if-then plan, in the learner's words, with two or three to begin from.
final class PlanPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(PlanPane.class);

  private final NoteField when;
  private final NoteField then;
  private final SideBySide root;

  PlanPane(ReviewModel model) {
    when =
        new NoteField(
                "plan-if",
                TEXTS.get("plan.if"),
                model.written(Reflection.Kind.PLAN_IF),
                words -> model.write(Reflection.Kind.PLAN_IF, words))
            .withPrompt(TEXTS.get("plan.if.prompt"));
    then =
        new NoteField(
                "plan-then",
                TEXTS.get("plan.then"),
                model.written(Reflection.Kind.PLAN_THEN),
                words -> model.write(Reflection.Kind.PLAN_THEN, words))
            .withPrompt(TEXTS.get("plan.then.prompt"));
    VBox plan =
        Parts.styled(
            new VBox(when, then, Parts.text(TEXTS.get("plan.shown"), "muted", "small")),
            "card",
            "chapter-card",
            "plan-card");
    VBox ideas = Parts.styled(new VBox(Parts.text(TEXTS.get("plan.ideas"), "h3")), "plan-ideas");
    List<ReviewModel.PlanWords> plans = model.plans();
    for (int i = 0; i < plans.size(); i++) {
      ActionCard card = idea(plans.get(i));
      card.setId("idea-" + (i + 1));
      ideas.getChildren().add(card);
    }
    root = new SideBySide(plan, ideas);
  }

  private ActionCard idea(ReviewModel.PlanWords words) {
    String spoken = TEXTS.get("plan.sentence", words.when(), words.then());
    return Parts.styled(
        new ActionCard(
            TEXTS.get("plan.take", spoken),
            () -> {
              when.fill(words.when());
              then.fill(words.then());
            },
            Parts.text(spoken)),
        "idea-card");
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<NoteField> fields() {
    return List.of(when, then);
  }
}
