package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.coach.Comparison;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// The same scene under two rules: what each rule was and how it ended, the curves over each other, what
/// was open under one rule alone, and what was said differently.
final class TwoRulesPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(TwoRulesPane.class);

  /// More turns than this with other words are counted and not quoted.
  private static final int QUOTED = 3;

  private final VBox root = Parts.styled(new VBox(), "stack");

  TwoRulesPane(Comparison comparison) {
    root.getChildren()
        .addAll(
            new SideBySide(
                rule(TEXTS.get("rules.before"), comparison.before()),
                rule(TEXTS.get("rules.now"), comparison.now())),
            Parts.text(ComparedPane.sentence(comparison), "h3"),
            ComparedPane.curves(comparison),
            open(comparison));
    List<Comparison.Meeting> differing =
        comparison.meetings().stream().filter(met -> !met.isSame()).toList();
    if (!differing.isEmpty()) {
      root.getChildren().add(words(differing));
    }
  }

  private static VBox rule(String kicker, Conversation play) {
    OtherRule rule = OtherRule.of(play.scenario());
    VBox card =
        Parts.styled(
            new VBox(
                Parts.text(kicker, "muted", "small"),
                Parts.text(rule.title(), "h3"),
                Parts.text(rule.about(), "small")),
            "card",
            "chapter-card",
            "ruled");
    play.ended()
        .map(ended -> TEXTS.get("compared.ending", ended.ending().title()))
        .ifPresent(end -> card.getChildren().add(Parts.text(end, "rule-end")));
    return card;
  }

  /// What was open under one rule and not under the other.
  private static VBox open(Comparison comparison) {
    VBox card = card(TEXTS.get("rules.open"));
    for (Comparison.Meeting met : comparison.meetings()) {
      List<Response> closed = met.closed();
      List<Response> opened = met.opened();
      if (!closed.isEmpty() || !opened.isEmpty()) {
        card.getChildren()
            .add(
                new SideBySide(
                    quotes(TEXTS.get("rules.only.before", met.before().number()), closed),
                    quotes(TEXTS.get("rules.only.now", met.now().number()), opened)));
      }
    }
    if (card.getChildren().size() == 1) {
      card.getChildren().add(Parts.text(TEXTS.get("rules.open.same"), "muted"));
    }
    return card;
  }

  private static VBox quotes(String title, List<Response> responses) {
    List<Node> quoted = new ArrayList<>();
    quoted.add(Parts.text(title, "muted", "small"));
    responses.forEach(each -> quoted.add(new RichText(each.text())));
    if (responses.isEmpty()) {
      quoted.add(Parts.text(TEXTS.get("rules.only.nothing"), "muted"));
    }
    VBox column = Parts.styled(new VBox(), "quotes");
    column.getChildren().addAll(quoted);
    return column;
  }

  /// What was said differently where both came by.
  private static VBox words(List<Comparison.Meeting> differing) {
    VBox card = card(TEXTS.get("rules.words"));
    differing.stream()
        .limit(QUOTED)
        .map(
            met ->
                new SideBySide(
                    said(TEXTS.get("compared.said.before", met.before().number()), met.before()),
                    said(TEXTS.get("compared.said.now", met.now().number()), met.now())))
        .forEach(card.getChildren()::add);
    int more = differing.size() - QUOTED;
    if (more > 0) {
      card.getChildren().add(Parts.text(TEXTS.get("rules.words.more", more), "muted", "small"));
    }
    return card;
  }

  private static VBox said(String title, Turn turn) {
    return quotes(title, List.of(turn.response()));
  }

  private static VBox card(String title) {
    return Parts.styled(
        new VBox(Parts.text(title, "h3")), "card", "chapter-card", "two-rules-card");
  }

  @Override
  public Region root() {
    return root;
  }
}
