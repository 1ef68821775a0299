package org.intheirshoes.app.debrief;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The number, last: how it ended, the three axes, and where to go from here.
final class NumberPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(NumberPane.class);

  private final VBox root = Parts.styled(new VBox(), "stack");

  NumberPane(ReviewModel model, Findings findings) {
    DebriefModel debrief = model.debrief();
    VBox number =
        Parts.styled(
            new VBox(
                Parts.text(findings.headline(), "h2"),
                Parts.text(findings.summary(), "muted"),
                new ScoreCard(findings.score())),
            "card",
            "chapter-card");
    VBox axes = SideCards.axes(findings, debrief.pace());
    Button again = Parts.quiet(TEXTS.get("head.again"), debrief::tryAgain);
    again.setId("review-again");
    Button shelf = Parts.quiet(TEXTS.get("head.shelf"), debrief::leave);
    shelf.setId("review-shelf");
    root.getChildren().addAll(new SideBySide(number, axes), SideCards.ending(debrief));
    root.getChildren().addAll(OtherRules.of(debrief));
    root.getChildren().add(Parts.styled(new FlowPane(again, shelf), "picks"));
  }

  @Override
  public Region root() {
    return root;
  }
}
