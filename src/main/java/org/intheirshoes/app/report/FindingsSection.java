package org.intheirshoes.app.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.analysis.check.Hit;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.app.debrief.Highlighted;
import org.intheirshoes.app.debrief.Passage;
import org.intheirshoes.app.debrief.Tone;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.texts.Texts;

/// What there is to mend or to look at: problems, smells, words, the test plan.
final class FindingsSection {

  private static final Texts TEXTS = Texts.of(FindingsSection.class);

  /// More lines of a test plan are not shown.
  private static final int SHOWN_MAX = 100;

  /// Of one kind so many are shown at first, and more when asked for: hundreds of cards at once keep
  /// the screen busy for a second, and nobody reads them at once.
  static final int SHOWN_AT_ONCE = 25;

  private final ReportModel model;
  private final VBox root = Parts.styled(new VBox(), "report-section");

  FindingsSection(ReportModel model) {
    this.model = model;
    root.setId("findings");
  }

  VBox root() {
    return root;
  }

  /// Shows what was found. Where the script cannot be played, its problems are all there is.
  void show(CheckedScript script) {
    root.getChildren().clear();
    group(TEXTS.get("problems.title"), script.checked().problems(), this::problem);
    script.plans().ifPresent(this::plans);
    script.report().ifPresent(this::show);
    if (root.getChildren().isEmpty()) {
      root.getChildren().add(Parts.text(TEXTS.get("findings.none"), "muted"));
    }
  }

  private void show(Report report) {
    group(TEXTS.get("smells.title"), report.open(), smell -> new SmellCard(smell, model).root());
    group(
        TEXTS.get("accepted.title"),
        report.smells().stream().filter(Smell::isAccepted).toList(),
        smell -> new SmellCard(smell, model).root());
    if (report.language().isEmpty()) {
      root.getChildren()
          .addAll(
              Parts.text(TEXTS.get("language.title"), "h2"),
              Parts.text(TEXTS.get("language.unknown", report.scenario().language()), "muted"));
    }
    report
        .language()
        .filter(hits -> !hits.isEmpty())
        .ifPresent(
            hits ->
                group(TEXTS.get("language.title"), TEXTS.get("language.what"), hits, this::hit));
  }

  private <T> void group(String title, List<T> found, Function<T, Node> card) {
    group(title, "", found, card);
  }

  private <T> void group(String title, String what, List<T> found, Function<T, Node> card) {
    if (found.isEmpty()) {
      return;
    }
    VBox cards = Parts.styled(new VBox(), "problem-list");
    VBox group = Parts.styled(new VBox(Parts.text(title, "h2")), "report-group");
    if (!what.isEmpty()) {
      group.getChildren().add(Parts.text(what, "muted", "small"));
    }
    group.getChildren().add(cards);
    Button more = Parts.styled(Parts.quiet("", () -> {}), "walk-link");
    more.setOnAction(_ -> showMore(found, card, cards, more));
    group.getChildren().add(more);
    showMore(found, card, cards, more);
    root.getChildren().add(group);
  }

  private static <T> void showMore(List<T> found, Function<T, Node> card, VBox cards, Button more) {
    int shown = cards.getChildren().size();
    found.stream().skip(shown).limit(SHOWN_AT_ONCE).map(card).forEach(cards.getChildren()::add);
    int left = found.size() - cards.getChildren().size();
    more.setText(TEXTS.get("more", Math.min(left, SHOWN_AT_ONCE), left));
    Visible.when(left > 0).apply(more);
  }

  private Node problem(Problem problem) {
    Label title = title(problem.message(), problem.isError() ? Icon.ERROR : Icon.WARNING);
    VBox card =
        Parts.styled(
            new VBox(row(title, code(problem.code().word())), Parts.text(problem.hint())),
            "card",
            "problem",
            problem.severity().word());
    HBox foot = Parts.styled(new HBox(), "row");
    if (problem.line() > 0) {
      Label where =
          Parts.text(
              TEXTS.get("problem.place", problem.line(), problem.column()), "muted", "small");
      foot.getChildren().add(where);
    }
    walk(problem.pointer(), model).ifPresent(foot.getChildren()::add);
    if (!foot.getChildren().isEmpty()) {
      card.getChildren().add(foot);
    }
    return card;
  }

  private Node hit(Hit hit) {
    Label title = title(hit.message(), Icon.SPOKEN);
    VBox card =
        Parts.styled(
            new VBox(
                row(title, code(hit.rule().id())),
                new Highlighted(
                    Passage.of(
                        hit.response().text(), hit.span().from(), hit.span().to(), Tone.CUE)),
                Parts.text(TEXTS.get("language.better", hit.rule().better())),
                Parts.text(TEXTS.get("language.source", hit.rule().source()), "muted", "small")),
            "card",
            "problem",
            "language");
    walk(hit.pointer(), model).ifPresent(card.getChildren()::add);
    return card;
  }

  private void plans(CheckedScript.Plans plans) {
    VBox group =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("plan.title"), "h2"),
                Parts.text(
                    TEXTS.get(
                        "plan.what",
                        plans.runs().stream().filter(PlanRun::passed).count(),
                        plans.runs().size()),
                    "muted",
                    "small")),
            "report-group");
    group.setId("plan");
    VBox card = Parts.styled(new VBox(), "card", "problem", "plan");
    plans.problems().stream().limit(SHOWN_MAX).map(this::line).forEach(card.getChildren()::add);
    plans.runs().stream().limit(SHOWN_MAX).forEach(run -> run(run, card));
    group.getChildren().add(card);
    root.getChildren().add(group);
  }

  private void run(PlanRun run, VBox card) {
    Label title = Parts.text(run.plan().title(), run.passed() ? "kept" : "failed");
    title.setGraphic((run.passed() ? Icon.GOOD : Icon.ERROR).node());
    title.setAccessibleText(run.plan().title() + ": " + Verdict.of(run));
    card.getChildren().add(title);
    run.problems().stream().limit(SHOWN_MAX).map(this::line).forEach(card.getChildren()::add);
  }

  private Label line(PlanProblem problem) {
    return problem.line() > 0
        ? Parts.text(TEXTS.get("plan.line", problem.line(), problem.message()), "plan-problem")
        : Parts.text(problem.message(), "plan-problem");
  }

  /// The first line of a card.
  static Label title(String words, Icon icon) {
    Label title = Parts.text(words, "h3");
    title.setGraphic(icon.node());
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    return title;
  }

  static HBox row(Node... nodes) {
    HBox row = Parts.styled(new HBox(nodes), "row");
    row.setAlignment(Pos.TOP_LEFT);
    return row;
  }

  static Label code(String word) {
    Label code = Parts.styled(new Label(word), "chip", "code");
    code.setMinWidth(Region.USE_PREF_SIZE);
    return code;
  }

  /// A button that shows the place of a finding in the graph; empty where it has none there.
  static Optional<Button> walk(String pointer, ReportModel model) {
    return Finding.place(pointer)
        .filter(
            place ->
                model
                    .goodProperty()
                    .get()
                    .filter(good -> good.scenario().places().containsKey(place))
                    .isPresent())
        .map(
            place -> {
              Button walk =
                  Parts.styled(
                      Parts.quiet(TEXTS.get("walk.to", place), () -> model.walkTo(place)),
                      "walk-link");
              walk.setGraphic(Icon.ACTION.node());
              return walk;
            });
  }
}
