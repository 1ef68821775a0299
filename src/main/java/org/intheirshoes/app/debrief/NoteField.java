package org.intheirshoes.app.debrief;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.WordsArea;
import org.intheirshoes.logbook.Reflection;

/// A few lines of the learner's own, under a heading. Tab and Enter lead on, Shift and Enter begin a new
/// line. It is as tall as what stands in it, which is kept when it loses the focus.
final class NoteField extends VBox {

  private final WordsArea area = Parts.styled(new WordsArea(), "field", "note-area");

  /// What the area needs beside and over its words, in widths of a letter.
  private static final double SIDES = 2.6;

  private static final double EDGES = 1.8;

  private final Consumer<String> keep;
  private final Text measured = new Text();
  private final Label label;
  private String kept;

  /// @param id of the area
  /// @param title over it; a screen reader says it too
  /// @param written what stands in it to begin with
  /// @param keep called with what stands in it whenever that is another than before
  @SuppressWarnings("MissingSummary")
  NoteField(String id, String title, String written, Consumer<String> keep) {
    this.keep = keep;
    this.kept = written;
    area.setId(id);
    area.setText(written);
    area.setWrapText(true);
    area.setPrefRowCount(2);
    area.setAccessibleText(title);
    area.setTextFormatter(new TextFormatter<>(NoteField::shortened));
    area.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                commit();
              }
            });
    label = Parts.text(title, "h3");
    label.setLabelFor(area);
    getChildren().addAll(label, area);
    getStyleClass().add("note-field");
    VBox.setVgrow(area, Priority.ALWAYS);
    area.textProperty().subscribe(_ -> requestLayout());
    setMinHeight(USE_PREF_SIZE);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    double areas = Math.max(area.prefHeight(known), wordsHeight(known));
    return label.prefHeight(known) + getSpacing() + areas;
  }

  private double wordsHeight(double width) {
    double letter = area.getFont().getSize();
    measured.setFont(area.getFont());
    measured.setText(area.getText());
    measured.setWrappingWidth(Math.max(letter, width - SIDES * letter));
    return Math.ceil(measured.getLayoutBounds().getHeight() + EDGES * letter);
  }

  /// Lets in no more than a note can hold.
  private static TextFormatter.Change shortened(TextFormatter.Change change) {
    int over = change.getControlNewText().length() - Reflection.LONGEST;
    if (over > 0) {
      String text = change.getText();
      change.setText(text.substring(0, Math.max(0, text.length() - over)));
      int end = Math.min(change.getControlNewText().length(), change.getCaretPosition());
      change.selectRange(end, end);
    }
    return change;
  }

  /// A grey sentence in the empty field.
  NoteField withPrompt(String prompt) {
    area.setPromptText(prompt);
    return this;
  }

  TextArea area() {
    return area;
  }

  /// What stands in it.
  String words() {
    return area.getText();
  }

  /// Puts words into it and keeps them.
  void fill(String words) {
    area.setText(words);
    commit();
  }

  /// Keeps what stands in it, where it has changed.
  void commit() {
    if (!area.getText().equals(kept)) {
      kept = area.getText();
      keep.accept(kept);
    }
  }
}
