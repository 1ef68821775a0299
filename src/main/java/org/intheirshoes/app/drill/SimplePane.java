package org.intheirshoes.app.drill;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.FeelingWords;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.WordsArea;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.texts.Texts;

/// A stage of one sentence and one thing to do.
final class SimplePane implements StagePane {

  private static final Texts TEXTS = Texts.of(SimplePane.class);
  private static final int MOST_LETTERS = 500;

  private final VBox root;
  private final Node first;

  private SimplePane(Node first, Node... parts) {
    this.first = first;
    root = Parts.styled(new VBox(parts), "pass-pane");
  }

  /// The laptop is passed to a player who is to mark.
  static SimplePane toMark(RoundModel model, Stage.HandOver to) {
    String name = model.get().name(to.player());
    Button begin = Parts.primary(TEXTS.get("pass.here", name), model::beginMarks);
    begin.setId("begin-marks");
    Button skip =
        Parts.quiet(TEXTS.get("marks.skip"), () -> model.does(new RoundStep.Abstain(to.player())));
    skip.setId("abstain");
    return new SimplePane(
        begin,
        Parts.text(TEXTS.get("pass.card", name), "pair-say"),
        Parts.text(TEXTS.get("pass.marks", name), "pass-why", "muted"),
        ways(begin, skip));
  }

  /// The customer of a scenario reads aloud.
  static SimplePane reading(RoundModel model, Stage.Reading reading) {
    String name = model.get().name(reading.player());
    VBox lines = Parts.styled(new VBox(), "read-lines");
    for (Line line : reading.lines()) {
      lines.getChildren().add(line(line));
    }
    boolean last = reading.last() == Stage.Last.YES;
    Button read =
        Parts.primary(
            last ? TEXTS.get("read.last") : TEXTS.get("read.done"),
            () -> model.does(new RoundStep.Seen()));
    read.setId("read");
    return new SimplePane(
        read, Parts.text(TEXTS.get("read.aloud", name), "h2", "muted"), lines, ways(read));
  }

  private static VBox line(Line line) {
    RichText said = Parts.styled(new RichText(line.text()), "read-line");
    VBox card =
        line.by() == Line.Speaker.CUSTOMER
            ? Parts.styled(new VBox(said), "card", "read-card")
            : Parts.styled(new VBox(said), "read-aside");
    line.feeling()
        .filter(_ -> line.by() == Line.Speaker.CUSTOMER)
        .ifPresent(
            feeling ->
                card.getChildren()
                    .addFirst(
                        Parts.styled(
                            new javafx.scene.control.Label(
                                TEXTS.get("read.feeling", FeelingWords.of(feeling))),
                            "chip")));
    return card;
  }

  /// The rep answers in own words; no response is in view.
  static SimplePane answering(RoundModel model, Stage.Answering answering) {
    String name = model.get().name(answering.player());
    WordsArea words = Parts.styled(new WordsArea(), "pair-note");
    words.setId("own-words");
    words.setPromptText(TEXTS.get("answer.words"));
    words.setAccessibleText(TEXTS.get("answer.words"));
    words.setWrapText(true);
    words.setPrefRowCount(3);
    Button said =
        Parts.primary(
            TEXTS.get("answer.done"),
            () ->
                model.does(
                    new RoundStep.Answered(
                        Optional.of(words.getText().strip()).filter(text -> !text.isEmpty()))));
    said.setId("answered");
    words.onEnter(said::fire);
    words
        .textProperty()
        .subscribe(text -> said.setDisable(text.codePointCount(0, text.length()) > MOST_LETTERS));
    return new SimplePane(
        said,
        Parts.text(TEXTS.get("answer.say", name), "pair-say"),
        Parts.text(TEXTS.get("answer.lead"), "pass-why", "muted"),
        words,
        ways(said));
  }

  private static FlowPane ways(Node... nodes) {
    return Parts.styled(new FlowPane(nodes), "pass-ways");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    first.requestFocus();
  }
}
