package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The offer to play the same scene under another rule: a card for each, two beside each other.
final class OtherRules {

  private static final Texts TEXTS = Texts.of(OtherRules.class);

  private OtherRules() {}

  /// What to show; nothing where the script has no other rule.
  static List<Region> of(DebriefModel model) {
    List<OtherRule> rules = model.otherRules();
    if (rules.isEmpty()) {
      return List.of();
    }
    VBox offer = Parts.styled(new VBox(Parts.text(TEXTS.get("rules.other"), "h3")), "other-rules");
    model
        .rule()
        .ifPresent(
            rule ->
                offer
                    .getChildren()
                    .add(
                        Parts.text(
                            TEXTS.get("rules.played", rule.title(), rule.about()),
                            "muted",
                            "small")));
    for (int i = 0; i < rules.size(); i += 2) {
      Node second = i + 1 < rules.size() ? card(model, rules, i + 1) : new Region();
      offer.getChildren().add(new SideBySide(card(model, rules, i), second));
    }
    return List.of(offer);
  }

  private static ActionCard card(DebriefModel model, List<OtherRule> rules, int index) {
    OtherRule rule = rules.get(index);
    ActionCard card =
        Parts.styled(
            new ActionCard(
                TEXTS.get("rules.play", rule.title(), rule.about()),
                () -> model.playUnder(rule),
                Parts.text(rule.title(), "h3"),
                Parts.text(rule.about(), "muted", "small")),
            "rule-card");
    card.setId("rule-" + (index + 1));
    return card;
  }
}
