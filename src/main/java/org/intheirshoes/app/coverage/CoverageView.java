package org.intheirshoes.app.coverage;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
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
import org.intheirshoes.app.shell.LevelDots;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.texts.Texts;

/// The page of what the shelf covers: a few figures, which scenario trains what, the feelings, the
/// places.
public final class CoverageView implements Page {

  private static final Texts TEXTS = Texts.of(CoverageView.class);

  private static final int MINUTES_OF_AN_HOUR = 60;

  private final CoverageModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "coverage");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Label notice = Parts.text("", "notice-strip");
  private final VBox body = Parts.styled(new VBox(), "coverage-body");
  private final Button back;
  private final ObservableValue<Double> letters;
  private Subscription room = Subscription.EMPTY;
  private final Subscription subscription;

  /// The page of a model.
  public CoverageView(CoverageModel model, Styling styling) {
    this.model = model;
    styling.room(page);
    letters = styling.letters(page);
    back = Parts.styled(Parts.quiet(TEXTS.get("back"), model::leave), "coverage-way");
    back.setId("coverage-back");
    back.setGraphic(Icon.BACK.node());
    Label title = Parts.text(TEXTS.get("title"), "h1");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox head = Parts.styled(new HBox(title, back), "row");
    head.setAlignment(Pos.CENTER_LEFT);
    notice.setMaxWidth(Double.MAX_VALUE);
    page.getChildren().addAll(head, notice, body);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        model
            .stateProperty()
            .subscribe(this::show)
            .and(
                model
                    .noticeProperty()
                    .subscribe(
                        text -> {
                          notice.setText(text);
                          Visible.when(!text.isEmpty()).apply(notice);
                        }));
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.leave();
    }
  }

  private void show(CoverageModel.State state) {
    room.unsubscribe();
    switch (state) {
      case CoverageModel.State.Reading _ ->
          body.getChildren().setAll(Parts.text(TEXTS.get("reading"), "muted"));
      case CoverageModel.State.Failed _ ->
          body.getChildren().setAll(Parts.text(TEXTS.get("unread"), "muted"));
      case CoverageModel.State.Shown(Coverage coverage) -> {
        SkillMatrix skills = new SkillMatrix(coverage, model::open);
        FeelingGallery feelings = new FeelingGallery(coverage);
        Places places = new Places(coverage);
        room =
            letters.subscribe(
                now -> {
                  skills.fit(now);
                  feelings.fit(now);
                  places.fit(now);
                });
        body.getChildren().setAll(figures(coverage), skills.root(), feelings.root(), places.root());
      }
    }
  }

  private static Node figures(Coverage coverage) {
    FlowPane figures = Parts.styled(new FlowPane(), "coverage-figures");
    figures.setId("coverage-figures");
    figures
        .getChildren()
        .addAll(
            figure(String.valueOf(coverage.entries().size()), TEXTS.get("figure.scenarios")),
            figure(String.valueOf(coverage.skills().size()), TEXTS.get("figure.skills")),
            figure(
                of(coverage.feelings().size(), Feeling.values().length),
                TEXTS.get("figure.feelings")),
            figure(
                of(coverage.channels().size(), Channel.values().length),
                TEXTS.get("figure.channels")),
            figure(of(coverage.levels().size(), LevelDots.HARDEST), TEXTS.get("figure.levels")),
            figure(TEXTS.get("figure.number", coverage.beats()), TEXTS.get("figure.beats")),
            figure(TEXTS.get("figure.number", coverage.endings()), TEXTS.get("figure.endings")),
            figure(
                TEXTS.get(
                    "figure.hours",
                    coverage.minutes() / MINUTES_OF_AN_HOUR,
                    coverage.minutes() % MINUTES_OF_AN_HOUR),
                TEXTS.get("figure.time")));
    return figures;
  }

  private static String of(int some, int all) {
    return some == all ? String.valueOf(all) : TEXTS.get("figure.of", some, all);
  }

  private static Node figure(String figure, String what) {
    Label number = Parts.styled(new Label(figure), "coverage-figure");
    Label words = Parts.styled(new Label(what), "muted", "small");
    return Parts.styled(new VBox(number, words), "coverage-number");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    back.requestFocus();
  }

  @Override
  public void left() {
    room.unsubscribe();
    subscription.unsubscribe();
  }
}
