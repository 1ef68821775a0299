package org.intheirshoes.app.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// The chapters as a row of bars: those that were gone through filled, the open one by its name. Each is a
/// button that opens its chapter.
final class ChapterStrip extends HBox {

  private static final Texts TEXTS = Texts.of(ChapterStrip.class);
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");

  /// Names stand under the bars from so many letters' width on.
  private static final double NAMES_FROM = 64;

  private final Map<Chapter, Button> marks = new EnumMap<>(Chapter.class);
  private final Region letter = Parts.styled(new Region(), "letter");

  ChapterStrip(List<Chapter> chapters, Consumer<Chapter> open) {
    for (Chapter chapter : chapters) {
      Region bar = Parts.styled(new Region(), "chapter-bar");
      Button mark = Parts.styled(new Button(chapter.word(), bar), "chapter-mark");
      bar.prefWidthProperty().bind(mark.widthProperty());
      mark.setId("chapter-" + (chapters.indexOf(chapter) + 1));
      mark.setMaxWidth(Double.MAX_VALUE);
      mark.setMinWidth(0);
      mark.setPrefWidth(0);
      mark.setContentDisplay(ContentDisplay.TOP);
      mark.setTooltip(
          new Tooltip(TEXTS.get("strip.tip", chapters.indexOf(chapter) + 1, chapter.word())));
      mark.setAccessibleText(
          TEXTS.get(
              "strip.spoken", chapters.indexOf(chapter) + 1, chapters.size(), chapter.word()));
      mark.setOnAction(_ -> open.accept(chapter));
      HBox.setHgrow(mark, Priority.ALWAYS);
      marks.put(chapter, mark);
    }
    getChildren().addAll(marks.values());
    letter.setManaged(false);
    letter.setVisible(false);
    getChildren().add(letter);
    getStyleClass().add("chapter-strip");
    setMinHeight(USE_PREF_SIZE);
  }

  /// Shows which chapter is open.
  void show(Chapter open) {
    marks.forEach(
        (chapter, mark) -> {
          mark.pseudoClassStateChanged(OPEN, chapter == open);
          mark.pseudoClassStateChanged(PASSED, chapter.compareTo(open) < 0);
        });
  }

  @Override
  protected void layoutChildren() {
    double em = letter.minWidth(-1);
    ContentDisplay display =
        em > 0 && getWidth() >= em * NAMES_FROM ? ContentDisplay.TOP : ContentDisplay.GRAPHIC_ONLY;
    marks.values().forEach(mark -> mark.setContentDisplay(display));
    super.layoutChildren();
  }
}
