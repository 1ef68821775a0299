package org.intheirshoes.app.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Tiles;
import org.intheirshoes.app.shell.portrait.StillPortrait;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.PracticeDay;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.texts.Texts;

/// The progress page: what to do next, the three axes over time, and what stands behind them.
public final class ProgressView implements Page {

  private static final Texts TEXTS = Texts.of(ProgressView.class);

  private final ProgressModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "progress-page");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Label lead = Parts.text("", "muted");
  private final Label notice = Parts.text("", "notice-strip");
  private final VBox body = Parts.styled(new VBox(), "progress-body");
  private final ObservableValue<Room> room;
  private Subscription subscription = Subscription.EMPTY;

  /// The page of a model.
  public ProgressView(ProgressModel model, Styling styling) {
    this.model = model;
    this.room = styling.room(page);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    Parts.fill(root, page);
    notice.setGraphic(Icon.NOTE.node());
    notice.setMaxWidth(Double.MAX_VALUE);
    notice.textProperty().bind(model.noticeProperty());
    notice.visibleProperty().bind(model.noticeProperty().isNotEmpty());
    notice.managedProperty().bind(notice.visibleProperty());
    VBox head = Parts.styled(new VBox(Parts.text(TEXTS.get("title"), "h1"), lead), "tight");
    page.getChildren().addAll(head, notice, body);
    subscription = model.stateProperty().subscribe(this::show);
  }

  private void show(ProgressModel.State state) {
    body.getChildren()
        .setAll(
            switch (state) {
              case ProgressModel.Loading() -> loading();
              case ProgressModel.Unreadable(String sentence) -> unreadable(sentence);
              case ProgressModel.Empty(var next, var moments) -> empty(next, moments);
              case ProgressModel.Shown shown -> all(shown);
            });
  }

  private List<Node> loading() {
    lead.setText(TEXTS.get("loading"));
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(TEXTS.get("loading"));
    VBox card = Parts.styled(new VBox(bar), "card", "progress-card");
    card.setId("loading");
    return List.of(card);
  }

  private List<Node> unreadable(String sentence) {
    lead.setText(TEXTS.get("unreadable.lead"));
    Label text = Parts.text(sentence);
    text.setGraphic(Icon.WARNING.node());
    text.setGraphicTextGap(12);
    text.setAlignment(Pos.TOP_LEFT);
    Button again = Parts.primary(TEXTS.get("again"), model::tryAgain);
    again.setId("again");
    VBox card = Parts.styled(new VBox(text, again), "card", "progress-card", "roomy");
    card.setId("unreadable");
    return List.of(card);
  }

  private List<Node> empty(Optional<ProgressModel.Next> next, List<GoodMoment> moments) {
    lead.setText(TEXTS.get("empty.lead"));
    List<Node> parts = new ArrayList<>();
    parts.add(next.<Node>map(this::next).orElseGet(this::emptyShelf));
    VBox card =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("empty.title"), "h3"),
                promise(Icon.PROGRESS, TEXTS.get("empty.axes")),
                promise(Icon.PROMISE, TEXTS.get("empty.due"))),
            "card",
            "progress-card",
            "roomy");
    if (moments.isEmpty()) {
      card.getChildren().add(promise(Icon.KEEP, TEXTS.get("empty.moments")));
    } else {
      // Rounds of a pair keep moments too.
      parts.add(section(TEXTS.get("moments.title"), TEXTS.get("moments.hint")));
      parts.add(new MomentsShelf(model, moments));
    }
    parts.add(card);
    return parts;
  }

  private static Label promise(Icon icon, String words) {
    Label label = Parts.text(words, "muted");
    label.setGraphic(icon.node());
    label.setGraphicTextGap(12);
    return label;
  }

  private Node emptyShelf() {
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("empty.shelf")),
            Parts.primary(TEXTS.get("toShelf"), model::toShelf)),
        "card",
        "progress-card",
        "roomy");
  }

  private List<Node> all(ProgressModel.Shown shown) {
    Progress progress = shown.progress();
    Days days = model.days();
    int conversations = progress.calendar().stream().mapToInt(PracticeDay::conversations).sum();
    lead.setText(
        TEXTS.get(
            "lead",
            conversations,
            progress.calendar().size(),
            days.past(progress.calendar().getFirst().day())));
    List<Node> parts = new ArrayList<>();
    shown.next().ifPresent(each -> parts.add(next(each)));
    parts.add(section(TEXTS.get("axes.title"), axesHint(progress, conversations)));
    parts.add(axes(progress, days));
    parts.add(
        Parts.styled(
            new Tiles(2, CalendarCard.of(progress.calendar(), days), DueCard.of(progress, days)),
            "pair"));
    parts.add(section(TEXTS.get("moments.title"), TEXTS.get("moments.hint")));
    parts.add(new MomentsShelf(model, shown.moments()));
    parts.add(section(TEXTS.get("behind.title"), TEXTS.get("behind.hint")));
    parts.add(
        Parts.styled(
            new Tiles(
                2,
                Parts.styled(
                    new VBox(
                        ScoresCard.of(progress.scenarios(), days),
                        HabitsCard.rules(progress.habits())),
                    "progress-body"),
                Parts.styled(
                    new VBox(
                        HabitsCard.of(progress.habits(), shown.pickup()),
                        SkillsCard.of(progress.skills())),
                    "progress-body")),
            "pair"));
    return parts;
  }

  private static String axesHint(Progress progress, int conversations) {
    List<AxisPoint> latest =
        progress.axes().values().stream()
            .filter(points -> !points.isEmpty())
            .map(List::getLast)
            .toList();
    String hint = TEXTS.get("axes.hint");
    return AxisCard.caution(latest, conversations)
        .map(caution -> caution + " " + hint)
        .orElse(hint);
  }

  private static Node axes(Progress progress, Days days) {
    Tiles tiles = Parts.styled(new Tiles(3), "triple");
    for (Axis axis : Axis.ALL) {
      tiles
          .getChildren()
          .add(
              AxisCard.of(
                  axis,
                  progress.axes().getOrDefault(axis, List.of()),
                  java.util.Objects.requireNonNull(progress.mastery().get(axis)),
                  days));
    }
    return tiles;
  }

  private static Node section(String title, String hint) {
    return Parts.styled(
        new VBox(Parts.text(title, "h2"), Parts.text(hint, "muted", "small")),
        "tight",
        "section-head");
  }

  private Node next(ProgressModel.Next next) {
    Button begin =
        Parts.primary(
            TEXTS.get(next.left().isPresent() ? "goOn" : "begin"), () -> model.begin(next));
    begin.setGraphic(Icon.PRACTISE.node());
    begin.setId("begin");
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("next", next.item().card().minutes()), "muted", "small"),
                Parts.text(next.item().card().title(), "h2"),
                Parts.text(next.practice().why(), "muted"),
                begin),
            "next-up-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox card = Parts.styled(new HBox(words, face(next.item().look())), "card", "next-up");
    card.setAlignment(Pos.CENTER_LEFT);
    card.setId("next");
    return card;
  }

  private StackPane face(Look look) {
    StackPane picture =
        Parts.styled(new StackPane(new StillPortrait(look)), "next-up-face", "tint-1");
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    picture.setMinHeight(Region.USE_COMPUTED_SIZE);
    picture.visibleProperty().bind(room.map(now -> now == Room.WIDE));
    picture.managedProperty().bind(picture.visibleProperty());
    return picture;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    root.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }
}
