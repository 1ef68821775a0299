package org.intheirshoes.app.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.BrokenStrip;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Tiles;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// The courses on the home page, side by side where there is room. Their place is there from the first
/// picture on, so that nothing moves when they come.
public final class CourseStrip {

  private static final Texts TEXTS = Texts.of(CourseStrip.class);

  /// So many come with the program.
  private static final int EXPECTED = 3;

  private final StripModel model;
  private final Label words = Parts.text("");
  private final Button undo;
  private final HBox notice;
  private final Tiles places = new Tiles(EXPECTED);
  private final VBox root;
  private final List<CourseCard> cards = new ArrayList<>();

  CourseStrip(StripModel model) {
    this.model = model;
    undo = Parts.quiet(TEXTS.get("undo"), model::undo);
    undo.setId("course-undo");
    words.setId("course-notice");
    words.setGraphic(Icon.NOTE.node());
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    notice = Parts.styled(new HBox(), "row", "notice-strip");
    places.getStyleClass().add("course-strip");
    places.show(
        IntStream.range(0, EXPECTED)
            .mapToObj(_ -> Parts.styled(new Region(), "card", "course-card"))
            .toList());
    BrokenStrip courses = new BrokenStrip(BrokenStrip.Kind.COURSES, model::look);
    BrokenStrip drills = new BrokenStrip(BrokenStrip.Kind.DRILLS, model::look);
    root = Parts.styled(new VBox(notice, courses, drills, places), "courses");
    root.setId("courses");
    model
        .foundProperty()
        .subscribe(
            found -> {
              show(found.trails());
              courses.show(found.courses());
              drills.show(found.drills());
            });
    model.noticeProperty().subscribe(this::tell);
  }

  /// What to put on the page.
  public Parent root() {
    return root;
  }

  /// Takes files in that are courses, and hands the others on.
  public void take(List<Path> files, Consumer<List<Path>> others) {
    model.take(files, others);
  }

  private void show(List<Trail> trails) {
    if (trails.isEmpty()) {
      return;
    }
    boolean same =
        cards.size() == trails.size()
            && IntStream.range(0, cards.size()).allMatch(i -> cards.get(i).isOf(trails.get(i)));
    if (!same) {
      cards.clear();
      trails.forEach(trail -> cards.add(new CourseCard(model, trail)));
      places.show(cards);
    }
    for (int i = 0; i < cards.size(); i++) {
      cards.get(i).show(trails.get(i));
    }
  }

  private void tell(StripModel.Notice now) {
    if (!now.text().isEmpty() && notice.getChildren().isEmpty()) {
      // JavaFX styles what nobody sees as well, at each start.
      notice.getChildren().addAll(words, undo);
    }
    words.setText(now.text());
    Visible.when(!now.text().isEmpty()).apply(notice);
    Visible.when(now.undo().isPresent()).apply(undo);
  }
}
