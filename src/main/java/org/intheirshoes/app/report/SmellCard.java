package org.intheirshoes.app.report;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.intheirshoes.analysis.check.Smell;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.SmellPage;
import org.intheirshoes.scenario.SmellCode;
import org.intheirshoes.texts.Texts;

/// A smell: what was found, why it matters, how to be rid of it or to keep it, and an example.
final class SmellCard {

  private static final Texts TEXTS = Texts.of(SmellCard.class);

  private final Smell smell;
  private final VBox root;
  private final VBox more = Parts.styled(new VBox(), "smell-more");
  private final Button toggle;

  SmellCard(Smell smell, ReportModel model) {
    this.smell = smell;
    Icon icon =
        smell.isAccepted()
            ? Icon.KEPT
            : smell.code().severity() == SmellCode.Severity.WARNING ? Icon.WARNING : Icon.NOTE;
    toggle = Parts.styled(Parts.quiet(TEXTS.get("smell.more"), this::toggle), "walk-link");
    root =
        Parts.styled(
            new VBox(
                FindingsSection.row(
                    FindingsSection.title(smell.message(), icon),
                    FindingsSection.code(smell.code().word()))),
            "card",
            "problem",
            smell.isAccepted() ? "accepted" : smell.code().severity().word());
    smell
        .accepted()
        .ifPresent(
            reason -> root.getChildren().add(Parts.text(TEXTS.get("smell.accepted", reason))));
    HBox foot = Parts.styled(new HBox(toggle), "row");
    FindingsSection.walk(smell.pointer(), model).ifPresent(foot.getChildren()::add);
    Visible.NO.apply(more);
    root.getChildren().addAll(foot, more);
  }

  VBox root() {
    return root;
  }

  private void toggle() {
    boolean open = !more.isVisible();
    if (more.getChildren().isEmpty()) {
      fill();
    }
    Visible.when(open).apply(more);
    toggle.setText(open ? TEXTS.get("smell.less") : TEXTS.get("smell.more"));
  }

  private void fill() {
    SmellPage page = SmellPage.of(smell.code());
    more.getChildren()
        .addAll(
            Parts.text(page.what(), "strong"),
            Parts.text(page.why()),
            Parts.text(TEXTS.get("smell.mend", page.mend())),
            Parts.text(TEXTS.get("smell.failing"), "muted", "small"),
            code(page.failing()),
            Parts.text(TEXTS.get("smell.mended"), "muted", "small"),
            code(page.mended()),
            Parts.text(TEXTS.get("smell.keep"), "muted", "small"),
            code(
                "\"accept\": [{ \"smell\": \""
                    + smell.code().word()
                    + "\", \"at\": \""
                    + smell.pointer()
                    + "\", \"reason\": \"…\" }]"));
  }

  private static Label code(String text) {
    return Parts.text(text, "code-block", "small");
  }
}
