package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The turns that were played, and the other paths: from each the class can play on.
final class PastTurns extends VBox {

  private static final Texts TEXTS = Texts.of(PastTurns.class);

  private final ClassModel model;
  private List<Object> shown = List.of();

  PastTurns(ClassModel model) {
    this.model = model;
    getStyleClass().add("past-turns");
    model.sessionProperty().subscribe(this::show);
  }

  private void show(ClassSession session) {
    Branch branch = session.branch();
    List<Object> now =
        List.of(
            branch.decisions(),
            session.scene().branches().stream().map(Branch::name).toList(),
            branch.number());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    getChildren().clear();
    if (!branch.decisions().isEmpty()) {
      getChildren().add(Parts.text(TEXTS.get("past"), "muted", "small"));
      branch.decisions().reversed().forEach(decision -> getChildren().add(turn(branch, decision)));
    }
    if (session.scene().branches().size() > 1) {
      getChildren().add(Parts.text(TEXTS.get("paths"), "muted", "small"));
      session.scene().branches().forEach(each -> getChildren().add(path(each, branch)));
    }
    Visible.when(!getChildren().isEmpty()).apply(this);
  }

  private VBox turn(Branch branch, Decision decision) {
    int number = decision.turn().number();
    Label said =
        Parts.text(
            TEXTS.get("past.turn", number, Markup.plain(decision.turn().response().text())),
            "small");
    Label how = Parts.text(how(decision), "muted", "small");
    Button again =
        Parts.quiet(
            TEXTS.get("past.again"),
            () -> model.step(new ClassStep.BackTo(branch.number(), number, Optional.empty())));
    again.setId("again-" + number);
    again.setGraphic(Icon.AGAIN.node());
    again.setAccessibleText(TEXTS.get("past.again.spoken", number));
    return Parts.styled(new VBox(said, how, again), "card", "past-turn");
  }

  private static String how(Decision decision) {
    String votes =
        decision.ballot().map(ballot -> votes(ballot, decision)).orElse(TEXTS.get("past.unvoted"));
    return switch (decision.basis()) {
      case MAJORITY, UNVOTED -> votes;
      case TIE_BROKEN -> TEXTS.get("past.tie", votes);
      case OVERRULED ->
          decision
              .reason()
              .map(reason -> TEXTS.get("past.overruled.why", votes, reason))
              .orElse(TEXTS.get("past.overruled", votes));
    };
  }

  private static String votes(Ballot ballot, Decision decision) {
    return TEXTS.get("past.votes", ballot.count(decision.turn().response().id()), ballot.total());
  }

  private Button path(Branch each, Branch current) {
    String name = each.name().orElse(TEXTS.get("path", each.number()));
    String text =
        each.origin().map(origin -> TEXTS.get("path.from", name, origin.turn())).orElse(name);
    Button button =
        Parts.quiet(
            each.number() == current.number() ? TEXTS.get("path.here", text) : text,
            () -> model.step(new ClassStep.SwitchBranch(each.number())));
    button.setDisable(each.number() == current.number());
    button.setWrapText(true);
    button.setMinWidth(0);
    button.setMinHeight(USE_PREF_SIZE);
    return button;
  }
}
