package org.intheirshoes.app.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.texts.Texts;

/// Tells what lies in one of the user's folders and cannot be used, and leads to what is wrong with the
/// first of it. It takes no room where nothing is broken.
public final class BrokenStrip extends HBox {

  private static final Texts TEXTS = Texts.of(BrokenStrip.class);
  private static final int MOST_NAMED = 3;

  private final Kind kind;
  private final Consumer<Destination> look;

  /// What the files were meant to be.
  public enum Kind {
    COURSES,
    DRILLS;

    private String sentence(int count, String names) {
      return switch (this) {
        case COURSES -> TEXTS.get("broken.courses", count, names);
        case DRILLS -> TEXTS.get("broken.drills", count, names);
      };
    }

    private Destination problems(BrokenFile file) {
      String name = file.file().toString();
      return switch (this) {
        case COURSES -> new Destination.CourseProblems(name, file.problems());
        case DRILLS -> new Destination.DrillProblems(name, file.problems());
      };
    }
  }

  /// A strip that tells nothing yet.
  ///
  /// @param look goes where it leads
  public BrokenStrip(Kind kind, Consumer<Destination> look) {
    this.kind = kind;
    this.look = look;
    Parts.styled(this, "row", "notice-strip");
    setId(
        switch (kind) {
          case COURSES -> "broken-courses";
          case DRILLS -> "broken-drills";
        });
    Visible.NO.apply(this);
  }

  /// Tells of these files.
  public void show(List<BrokenFile> broken) {
    getChildren().clear();
    if (!broken.isEmpty()) {
      Label text = Parts.text(kind.sentence(broken.size(), names(broken)));
      text.setGraphic(Icon.NOTE.node());
      text.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(text, Priority.ALWAYS);
      Destination problems = kind.problems(broken.getFirst());
      getChildren()
          .addAll(text, Parts.quiet(TEXTS.get("broken.look"), () -> look.accept(problems)));
    }
    Visible.when(!broken.isEmpty()).apply(this);
  }

  private static String names(List<BrokenFile> broken) {
    String some =
        broken.stream().limit(MOST_NAMED).map(BrokenFile::name).collect(Collectors.joining(", "));
    return broken.size() > MOST_NAMED ? some + ", …" : some;
  }
}
