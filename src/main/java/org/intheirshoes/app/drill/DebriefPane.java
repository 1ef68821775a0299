package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.texts.Texts;

/// The round looks back, one question at a time; at the end everybody names one commitment.
final class DebriefPane implements StagePane {

  private static final Texts TEXTS = Texts.of(DebriefPane.class);

  private final RoundModel model;
  private final List<String> questions;
  private final VBox root = Parts.styled(new VBox(), "pass-pane", "debrief-pane");
  private final List<TextField> fields = new ArrayList<>();
  private int page;

  DebriefPane(RoundModel model) {
    this.model = model;
    this.questions = model.get().plan().material().debrief();
    show();
  }

  private boolean isLast() {
    return page == questions.size();
  }

  private void show() {
    fields.clear();
    root.getChildren().clear();
    Round round = model.get();
    if (isLast()) {
      root.getChildren()
          .addAll(
              Parts.text(TEXTS.get("debrief.commit"), "pair-say"),
              Parts.text(TEXTS.get("debrief.commit.lead"), "pass-why", "muted"));
    } else {
      root.getChildren()
          .addAll(
              Parts.text(TEXTS.get("debrief.count", page + 1, questions.size()), "muted"),
              Parts.text(questions.get(page), "pair-say"),
              Parts.text(TEXTS.get("debrief.lead"), "pass-why", "muted"));
    }
    for (int player = 0; player < round.plan().players().size(); player++) {
      root.getChildren().add(field(round, player));
    }
    root.getChildren().add(ways());
    if (isLast()) {
      root.getChildren().add(new MomentField(model));
    }
  }

  private Node field(Round round, int player) {
    TextField field = Parts.styled(new TextField(known(round, player)), "field", "debrief-field");
    String prompt =
        isLast()
            ? TEXTS.get("debrief.commit.prompt", round.name(player))
            : TEXTS.get("debrief.prompt", round.name(player));
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.setId((isLast() ? "commit-" : "answer-") + player);
    fields.add(field);
    return Parts.styled(new VBox(Parts.text(round.name(player), "muted", "small"), field), "tight");
  }

  private String known(Round round, int player) {
    if (isLast()) {
      return Optional.ofNullable(round.commitments().get(player)).orElse("");
    }
    return round.answers().stream()
        .filter(each -> each.player() == player && each.question() == page)
        .map(RoundStep.Answer::text)
        .findFirst()
        .orElse("");
  }

  private FlowPane ways() {
    Button on =
        Parts.primary(
            isLast() ? TEXTS.get("debrief.finish") : TEXTS.get("debrief.next"), this::goOn);
    on.setId("debrief-on");
    FlowPane ways = Parts.styled(new FlowPane(on), "pass-ways");
    if (page > 0) {
      ways.getChildren().add(Parts.quiet(TEXTS.get("debrief.back"), () -> turnTo(page - 1)));
    }
    if (isLast()) {
      Button more =
          Parts.quiet(
              TEXTS.get("debrief.more"),
              () -> {
                keep();
                model.does(new RoundStep.OneMoreTurn());
              });
      more.setId("one-more");
      ways.getChildren().add(more);
    }
    return ways;
  }

  private void goOn() {
    if (isLast()) {
      if (keep()) {
        model.does(new RoundStep.Finish());
      }
    } else {
      turnTo(page + 1);
    }
  }

  private void turnTo(int next) {
    if (keep()) {
      page = next;
      show();
      shown();
    }
  }

  /// Hands on what was written on this page, and tells whether all of it was taken.
  private boolean keep() {
    for (int player = 0; player < fields.size(); player++) {
      String text = fields.get(player).getText().strip();
      if (!text.equals(known(model.get(), player))) {
        RoundStep step =
            isLast()
                ? new RoundStep.Commit(player, text)
                : new RoundStep.Answer(player, page, text);
        if (!model.get().can(step)) {
          model.does(step);
          return false;
        }
        model.does(step);
      }
    }
    return true;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    fields.getFirst().requestFocus();
  }

  @Override
  public void left() {
    keepQuietly();
  }

  /// What was typed and not yet handed on when the page is left.
  private void keepQuietly() {
    if (model.stage() instanceof org.intheirshoes.drill.Stage.Debrief) {
      keep();
    }
  }
}
