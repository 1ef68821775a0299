package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.texts.Texts;

/// One thing to keep and one to change. The findings suggest; the learner has the last word.
final class OneThingPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(OneThingPane.class);

  private final ReviewModel model;
  private final NoteField keep;
  private final NoteField change;
  private final SideBySide root;

  OneThingPane(ReviewModel model, Findings findings) {
    this.model = model;
    keep =
        new NoteField(
            "keep",
            TEXTS.get("keep.title"),
            model.draft(Reflection.Kind.KEEP, findings.keep()),
            words -> model.write(Reflection.Kind.KEEP, words));
    change =
        new NoteField(
            "change",
            TEXTS.get("change.title"),
            model.draft(Reflection.Kind.CHANGE, findings.change()),
            words -> model.write(Reflection.Kind.CHANGE, words));
    List.of(keep, change).forEach(field -> field.area().setPrefRowCount(4));
    root = new SideBySide(card(keep, "well-card"), card(change, "change-card"));
  }

  private static VBox card(NoteField field, String style) {
    return Parts.styled(
        new VBox(field, Parts.text(TEXTS.get("one.hint"), "muted", "small")),
        "card",
        "chapter-card",
        style);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<NoteField> fields() {
    return List.of(keep, change);
  }

  @Override
  public void accept() {
    model.write(Reflection.Kind.KEEP, keep.words());
    model.write(Reflection.Kind.CHANGE, change.words());
  }
}
