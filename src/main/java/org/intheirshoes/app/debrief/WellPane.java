package org.intheirshoes.app.debrief;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.coach.Strength;
import org.intheirshoes.texts.Texts;

/// What went well, first, and in the learner's own words.
final class WellPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(WellPane.class);

  private final VBox root = Parts.styled(new VBox(), "stack");

  WellPane(Findings findings) {
    VBox summary = Parts.styled(new VBox(Parts.text(findings.wentWell())), "card", "chapter-card");
    root.getChildren().add(Parts.styled(summary, "well-card"));
    for (Strength strength : findings.coaching().strengths()) {
      root.getChildren().add(card(strength, findings.decisions().get(strength.turn() - 1)));
    }
  }

  private static VBox card(Strength strength, Decision decision) {
    String because =
        decision.said().marks().stream()
            .filter(mark -> mark.axis() == strength.axis())
            .map(Words.AxisMark::because)
            .findFirst()
            .orElse("");
    HBox head =
        Parts.styled(
            new HBox(
                Parts.text(TEXTS.get("decision.turn", strength.turn()), "h3"),
                Parts.space(),
                AxisLook.chip(strength.axis(), AxisLook.word(strength.axis()))),
            "card-head");
    if (strength.trust() > 0) {
      head.getChildren()
          .add(Parts.styled(Parts.text(TEXTS.get("well.trust", strength.trust())), "gain-figure"));
    }
    head.getChildren().forEach(each -> HBox.setHgrow(each, Priority.SOMETIMES));
    VBox card =
        new VBox(
            head,
            Parts.styled(new Highlighted(decision.said().text()), "said"),
            Parts.text(because, "muted", "small"));
    return Parts.styled(card, "card", "chapter-card");
  }

  @Override
  public Region root() {
    return root;
  }
}
