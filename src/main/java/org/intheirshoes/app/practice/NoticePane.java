package org.intheirshoes.app.practice;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.CueHunt;
import org.intheirshoes.texts.Texts;

/// The question before the responses: how to mark words, a line to answer in, and what was found.
final class NoticePane extends VBox {

  private static final Texts TEXTS = Texts.of(NoticePane.class);

  private final NoticeModel model;
  private final TallScroll scroll;
  private final String name;
  private final Label question = Parts.text("", "h3");
  private final Label how = Parts.text("", "muted", "small");
  private final TextField field = Parts.styled(new TextField(), "field", "wide-field");
  private final VBox result = Parts.styled(new VBox(), "found-list");
  private final Button done;
  private final Button swap;
  private final Button skip;

  /// @param name how the screen calls the customer
  @SuppressWarnings("MissingSummary")
  NoticePane(NoticeModel model, String name) {
    getStyleClass().addAll("card", "ask-card");
    setMinHeight(0);
    this.model = model;
    this.name = name;
    question.setGraphic(Icon.NOTICE.node());
    field.textProperty().bindBidirectional(model.wordsProperty());
    field.setPromptText(TEXTS.get("notice.prompt"));
    field.setId("noticed");
    done = Parts.primary(TEXTS.get("notice.done"), model::goOn);
    done.setId("notice-done");
    swap = Parts.quiet("", model::swap);
    swap.setId("notice-swap");
    skip = Parts.quiet(TEXTS.get("skip"), model::skip);
    skip.setId("notice-skip");
    scroll = new TallScroll(Parts.styled(new VBox(question, how, field, result), "ask-words"));
    // However little room there is, the buttons stay in sight.
    FlowPane buttons =
        Buttons.row(
            Buttons.withKey(done, TEXTS.get("key.enter")),
            swap,
            Buttons.withKey(skip, TEXTS.get("key.escape")));
    buttons.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(scroll, buttons);
    model.stateProperty().subscribe(this::show);
  }

  /// Where the focus belongs; a word of the customer has it while words are marked.
  Node focusTarget() {
    return model.stateProperty().get() == NoticeModel.State.SAYING ? field : done;
  }

  private void show(NoticeModel.State state) {
    boolean marking = state == NoticeModel.State.MARKING;
    boolean saying = state == NoticeModel.State.SAYING;
    boolean shown = state == NoticeModel.State.SHOWN;
    question.setText(
        shown
            ? model.found().map(this::heading).orElse("")
            : model.question().orElseGet(() -> TEXTS.get("notice.mark", name)));
    how.setText(TEXTS.get("notice.how"));
    Visible.when(marking).apply(how);
    Visible.when(saying).apply(field);
    field.setAccessibleText(question.getText());
    done.setText(shown ? TEXTS.get("goOn") : TEXTS.get("notice.done"));
    swap.setText(marking ? TEXTS.get("notice.say") : TEXTS.get("notice.markInstead"));
    Visible.when(!shown && model.hasBoth()).apply(swap);
    Visible.when(!shown).apply(skip);
    Visible.when(shown).apply(result);
    result.getChildren().clear();
    if (shown) {
      model.found().ifPresent(this::list);
      scroll.setAccessibleText(
          result.getChildren().stream()
              .map(Label.class::cast)
              .map(Label::getText)
              .collect(Collectors.joining(" ")));
    }
    scroll.setVvalue(0);
  }

  /// Gentle, and true.
  private String heading(CueHunt.Found found) {
    if (found.misses().isEmpty()) {
      return TEXTS.get("found.all");
    }
    return found.hits().isEmpty() ? TEXTS.get("found.none") : TEXTS.get("found.some");
  }

  private void list(CueHunt.Found found) {
    found.hits().forEach(cue -> add(TEXTS.get("found.hit", cue.inBrief()), Icon.GOOD, "hit"));
    found.misses().forEach(cue -> add(TEXTS.get("found.miss", cue.inBrief()), Icon.NOTICE, "miss"));
    found
        .smallTalk()
        .forEach(
            cue -> add(TEXTS.get("found.smallTalk", cue.inBrief()), Icon.SPOKEN, "small-talk"));
    if (found.strays() > 0) {
      result
          .getChildren()
          .add(Parts.text(TEXTS.get("found.strays", found.strays()), "muted", "small"));
    }
  }

  private void add(String words, Icon icon, String style) {
    Label label = Parts.text(words, "found-cue", style);
    label.setGraphic(icon.node());
    result.getChildren().add(label);
  }
}
