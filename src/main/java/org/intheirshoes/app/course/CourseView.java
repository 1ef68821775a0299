package org.intheirshoes.app.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// A course from its first step to its last.
final class CourseView implements Page {

  private static final Texts TEXTS = Texts.of(CourseView.class);

  private final CourseModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "course-page");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Label title = Parts.text("", "h1");
  private final Label about = Parts.text("", "muted", "course-about");
  private final Label size = Parts.text("", "muted", "small");
  private final Label count = Parts.text("", "strong", "small");
  private final StepBar bar = new StepBar();
  private final VBox head;
  private final VBox steps = Parts.styled(new VBox(), "card", "course-steps");
  private final Label told = Parts.text("");
  private final HBox notice = Parts.styled(new HBox(told), "row", "notice-strip");
  private final Button back;
  private final Button remove;
  private final List<StopRow> rows = new ArrayList<>();
  private Optional<Trail> shown = Optional.empty();
  private final Subscription subscription;

  CourseView(CourseModel model, Styling styling) {
    this.model = model;
    styling.room(page);
    back = Parts.quiet(TEXTS.get("back"), model::back);
    back.setGraphic(Icon.BACK.node());
    back.setId("back");
    remove = Parts.quiet(TEXTS.get("remove"), model::remove);
    remove.setGraphic(Icon.REMOVE.node());
    remove.setId("course-remove");
    told.setGraphic(Icon.NOTE.node());
    told.setId("course-notice");
    size.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(size, Priority.ALWAYS);
    count.setMinWidth(Label.USE_PREF_SIZE);
    HBox far = Parts.styled(new HBox(size, count), "row");
    far.setAlignment(Pos.BASELINE_LEFT);
    head = Parts.styled(new VBox(title, about, far, bar), "course-head");
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    page.getChildren()
        .addAll(
            Parts.styled(new FlowPane(back), "back-row"),
            notice,
            head,
            steps,
            Parts.styled(new FlowPane(remove), "back-row"));
    subscription =
        model
            .trailProperty()
            .subscribe(this::show)
            .and(model.noticeProperty().subscribe(this::tell));
  }

  private void tell(String sentence) {
    told.setText(sentence);
    Visible.when(!sentence.isEmpty()).apply(notice);
  }

  private void show(Optional<Trail> now) {
    Visible.when(now.isPresent()).apply(head);
    Visible.when(now.isPresent()).apply(steps);
    Visible.when(now.filter(trail -> trail.origin() == Trail.Origin.OWN).isPresent()).apply(remove);
    if (!now.equals(shown)) {
      shown = now;
      boolean focused = rows.stream().anyMatch(row -> row.button().isFocused());
      now.ifPresent(this::show);
      if (focused || back.isFocused()) {
        focus();
      }
    }
  }

  private void show(Trail trail) {
    title.setText(trail.course().title());
    about.setText(trail.course().about());
    long talks = trail.stops().stream().filter(stop -> stop.thing() instanceof Stop.Talk).count();
    long drills =
        trail.stops().stream().filter(stop -> stop.thing() instanceof Stop.ForTwo).count();
    size.setText(TEXTS.get("size", talks, drills, trail.minutes()));
    count.setText(TEXTS.get("count.done", trail.done(), trail.stops().size()));
    bar.show(trail);
    rows.clear();
    trail.stops().forEach(stop -> rows.add(new StopRow(trail, stop, () -> model.begin(stop))));
    steps.getChildren().setAll(rows);
  }

  /// What comes next has the focus, and is in view.
  private void focus() {
    Optional<Stop> next = shown.flatMap(Trail::next);
    Node first = next.<Node>map(stop -> rows.get(stop.number() - 1).button()).orElse(back);
    Optional.ofNullable(root.getScene()).map(Scene::getRoot).ifPresent(CourseView::layOut);
    first.requestFocus();
    next.ifPresent(stop -> scrollTo(rows.get(stop.number() - 1)));
  }

  // A scroll pane takes its content in with its skin; without it nothing could have the focus.
  private static void layOut(Parent all) {
    all.applyCss();
    all.layout();
  }

  /// Leaves the top of the page in view as long as the row is.
  private void scrollTo(Node row) {
    double seen = root.getViewportBounds().getHeight();
    double hidden = page.getHeight() - seen;
    double bottom = page.sceneToLocal(row.localToScene(row.getBoundsInLocal())).getMaxY();
    if (hidden > 0 && bottom > seen) {
      root.setVvalue(Math.min(1, (bottom - seen * 2 / 3) / hidden));
    }
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.back();
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    focus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
