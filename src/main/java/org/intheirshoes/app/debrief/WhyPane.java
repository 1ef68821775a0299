package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The two turns that cost most, the costliest open.
final class WhyPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(WhyPane.class);

  private final VBox root = Parts.styled(new VBox(), "stack");

  WhyPane(ReviewModel model, Findings findings) {
    findings
        .breach()
        .ifPresent(
            breach -> {
              VBox card =
                  new VBox(
                      Parts.text(TEXTS.get("breach.title"), "h3"), Parts.text(breach.sentence()));
              root.getChildren().add(Parts.styled(card, "card", "chapter-card", "breach-note"));
            });
    List<Decision> costliest = findings.costliest();
    List<String> titles = DecisionCard.titles(costliest);
    for (int i = 0; i < costliest.size(); i++) {
      Fold fold = DecisionCard.of(model.debrief(), costliest.get(i), titles.get(i));
      if (i == 0) {
        fold.open();
      }
      root.getChildren().add(fold);
    }
    if (costliest.isEmpty()) {
      VBox card = new VBox(Parts.text(findings.account().orElse(TEXTS.get("why.nothing"))));
      root.getChildren().add(Parts.styled(card, "card", "chapter-card"));
    } else {
      findings
          .account()
          .ifPresent(account -> root.getChildren().add(Parts.text(account, "muted", "small")));
    }
  }

  @Override
  public Region root() {
    return root;
  }
}
