package org.intheirshoes.app.debrief;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// One response: the words, the marks with their reasons, and what the customer answered.
final class ResponsePanel extends VBox {

  private static final Texts TEXTS = Texts.of(ResponsePanel.class);

  private final VBox reasons = Parts.styled(new VBox(), "reasons");

  /// @param title over the words
  /// @param answered over what the customer answered
  @SuppressWarnings("MissingSummary")
  ResponsePanel(String title, Words words, String answered) {
    getChildren()
        .addAll(
            Parts.text(title, "muted", "small"),
            Parts.styled(new Highlighted(words.text()), "said"),
            reasons);
    words.marks().forEach(mark -> reasons.getChildren().add(reason(mark)));
    words
        .answer()
        .ifPresent(
            answer ->
                getChildren()
                    .add(
                        Parts.styled(
                            new VBox(
                                Parts.text(answered, "muted", "small"),
                                Parts.text(TEXTS.get("quote", answer), "answer", "small")),
                            "answered")));
    getStyleClass().add("response-panel");
    setMinHeight(USE_PREF_SIZE);
  }

  /// Puts something more under the reasons.
  void add(Node node) {
    reasons.getChildren().add(node);
  }

  private static HBox reason(Words.AxisMark mark) {
    String figure =
        mark.lowered()
            ? TEXTS.get("decision.lowered", mark.base(), mark.effective())
            : String.valueOf(mark.effective());
    Label chip = AxisLook.chip(mark.axis(), figure);
    Label because = Parts.text(mark.because(), "small", "because");
    HBox.setHgrow(because, Priority.ALWAYS);
    StackPane column = Parts.styled(new StackPane(chip), "mark-column");
    HBox row = Parts.styled(new HBox(column, because), "reason");
    row.setAccessibleText(
        TEXTS.get(
            "decision.mark.spoken", AxisLook.word(mark.axis()), mark.effective(), mark.because()));
    return row;
  }
}
