package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.coach.Comparison;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// Before and now: the two curves over each other, and what was said differently.
final class ComparedPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(ComparedPane.class);

  private final VBox root = Parts.styled(new VBox(), "stack");

  ComparedPane(Comparison comparison) {
    root.getChildren().addAll(Parts.text(sentence(comparison), "h3"), curves(comparison));
    comparison
        .parted()
        .ifPresent(
            turn ->
                root.getChildren()
                    .add(
                        new SideBySide(
                            said(
                                TEXTS.get("compared.said.before", turn),
                                comparison.saidBefore(),
                                comparison.before()),
                            said(
                                TEXTS.get("compared.said.now", turn),
                                comparison.saidNow(),
                                comparison.now()))));
  }

  /// Both curves of both plays.
  static SideBySide curves(Comparison comparison) {
    return new SideBySide(
        curves(
            TEXTS.get("compared.frustration"),
            comparison,
            MoodPoint::frustration,
            "curve-frustration"),
        curves(TEXTS.get("compared.trust"), comparison, MoodPoint::trust, "curve-trust"));
  }

  /// How differently they ended, in a sentence.
  static String sentence(Comparison comparison) {
    if (comparison.parted().isEmpty() && !comparison.isOfTwoRules()) {
      return TEXTS.get("compared.same");
    }
    int calmer = comparison.calmer();
    int closer = comparison.closer();
    return TEXTS.get(
        comparison.parted().isEmpty() ? "compared.ends.same" : "compared.ends",
        calmer == 0
            ? TEXTS.get("compared.frustration.same")
            : TEXTS.get(
                calmer > 0 ? "compared.frustration.lower" : "compared.frustration.higher",
                Math.abs(calmer)),
        closer == 0
            ? TEXTS.get("compared.trust.same")
            : TEXTS.get(
                closer > 0 ? "compared.trust.higher" : "compared.trust.lower", Math.abs(closer)));
  }

  private static VBox curves(
      String title, Comparison comparison, ToIntFunction<MoodPoint> figure, String style) {
    List<Integer> before = values(comparison.before(), figure);
    List<Integer> now = values(comparison.now(), figure);
    String spoken =
        TEXTS.get("compared.spoken", title, before.getLast(), now.getLast(), before.getFirst());
    CurvePane pane =
        new CurvePane(
            Math.max(before.size(), now.size()) - 1,
            List.of(
                new CurvePane.Curve(TEXTS.get("compared.before"), before, "curve-before"),
                new CurvePane.Curve(TEXTS.get("compared.now"), now, style)),
            List.of(),
            spoken);
    comparison.parted().ifPresent(pane::mark);
    return Parts.styled(
        new VBox(Parts.text(title, "h3"), pane), "card", "chapter-card", "compared-card", style);
  }

  private static List<Integer> values(Conversation play, ToIntFunction<MoodPoint> figure) {
    return MoodPoint.all(play).stream().map(figure::applyAsInt).toList();
  }

  private static VBox said(String title, Optional<Turn> turn, Conversation play) {
    String words =
        turn.map(each -> Markup.plain(each.response().text()))
            .map(text -> TEXTS.get("quote", text))
            .orElse(TEXTS.get("compared.over"));
    String ending =
        play.ended()
            .map(ended -> ended.ending())
            .map(Ending::title)
            .map(end -> TEXTS.get("compared.ending", end))
            .orElse("");
    return Parts.styled(
        new VBox(
            Parts.text(title, "muted", "small"),
            Parts.text(words, "said"),
            Parts.text(ending, "muted", "small")),
        "card",
        "chapter-card");
  }

  @Override
  public Region root() {
    return root;
  }
}
