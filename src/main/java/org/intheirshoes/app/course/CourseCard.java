package org.intheirshoes.app.course;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// A course on the home page: how far one is, and what comes next. All of it opens the course's page,
/// but the button begins what is next. Its nodes stay when what it shows changes, so that the focus
/// stays on them.
final class CourseCard extends StackPane {

  private static final Texts TEXTS = Texts.of(CourseCard.class);

  private final Label title = Parts.text("", "h3");
  private final Label count = new Label();
  private final StepBar bar = new StepBar();
  private final Label next = Parts.text("", "muted", "small", "course-next");
  private final ActionCard card;
  private final Button begin = Parts.quiet("", () -> {});
  private Trail trail;

  CourseCard(StripModel model, Trail trail) {
    this.trail = trail;
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Parts.styled(count, "muted", "small").setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Parts.styled(new HBox(title, count), "row");
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox words = Parts.styled(new VBox(head, bar, next), "course-words");
    card = new ActionCard("", () -> model.open(this.trail), words);
    card.getStyleClass().add("course-card");
    VBox.setVgrow(words, Priority.ALWAYS);
    begin.setGraphic(Icon.PRACTISE.node());
    begin.getStyleClass().add("course-begin");
    begin.setOnAction(_ -> model.begin(this.trail));
    StackPane.setAlignment(begin, Pos.CENTER_RIGHT);
    getStyleClass().add("course-place");
    getChildren().setAll(card, begin);
    show(trail);
  }

  /// Whether it shows this course.
  boolean isOf(Trail other) {
    return trail.course().id().equals(other.course().id());
  }

  /// Shows how far one is now.
  void show(Trail now) {
    trail = now;
    Optional<Stop> stop = now.next();
    card.setId("course-" + now.course().id());
    begin.setId("course-begin-" + now.course().id());
    title.setText(now.course().title());
    count.setText(TEXTS.get("count", now.done(), now.stops().size()));
    bar.show(now);
    next.setText(words(now));
    next.setGraphic(StopWords.icon(stop).node());
    card.setAccessibleText(
        TEXTS.get("card.spoken", now.course().title(), now.done(), now.stops().size(), words(now)));
    stop.ifPresent(
        each -> begin.setAccessibleText(TEXTS.get("begin.spoken", each.thing().title())));
    Visible.when(stop.isPresent()).apply(begin);
  }

  private static String words(Trail now) {
    return now.next()
        .map(stop -> TEXTS.get("card.next", stop.thing().title()))
        .orElseGet(
            () ->
                now.done() == now.stops().size()
                    ? TEXTS.get("card.done")
                    : TEXTS.get("card.stuck"));
  }
}
