package org.intheirshoes.app.classroom;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.WordsArea;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.DateForm;
import org.intheirshoes.texts.Texts;

/// Before a class: what is played, how long, who votes. And classes that can be gone on with.
final class SetupView implements Page {

  private static final Texts TEXTS = Texts.of(SetupView.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final SetupModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "class-setup");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final VBox left = Parts.styled(new VBox(), "column");
  private final Button begin;
  private final Button print;
  private final ClassExports exports;
  private final Subscription subscription;

  SetupView(SetupModel model, ClassExports exports, Styling styling) {
    this.model = model;
    ObservableValue<Room> room = styling.room(page);
    begin = Parts.primary(TEXTS.get("setup.begin"), model::begin);
    begin.setId("begin-class");
    print = Parts.quiet(TEXTS.get("setup.print"), () -> model.open(this::print));
    print.setId("print-facilitator");
    print.setGraphic(Icon.EXPORT.node());
    this.exports = exports;
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    FlowPane body = Parts.styled(new FlowPane(), "setup-body");
    Node scenarios = scenarios();
    VBox settings = settings();
    body.getChildren().addAll(scenarios, settings);
    // Its parts are as wide as the page; without this the page could not become narrower again.
    body.setMinWidth(0);
    page.getChildren()
        .addAll(
            Parts.text(TEXTS.get("setup.title"), "h1"),
            Parts.text(TEXTS.get("setup.lead"), "muted"),
            left,
            body);
    model.left().addListener((ListChangeListener<SetupModel.Left>) _ -> showLeft());
    showLeft();
    subscription =
        Subscription.combine(
            page.widthProperty().subscribe(_ -> share(body, scenarios, settings, room.getValue())),
            room.subscribe(now -> share(body, scenarios, settings, now)));
  }

  private void print(Scenario scenario) {
    exports.facilitator(scenario, model::tell);
  }

  private void share(FlowPane body, Node scenarios, VBox settings, Room room) {
    double width = page.getWidth() - page.snappedLeftInset() - page.snappedRightInset();
    double gap = body.getHgap();
    double each = Math.floor(room == Room.NARROW ? width : (width - gap) / 2 - 1);
    ((Region) scenarios).setPrefWidth(each);
    settings.setPrefWidth(each);
    body.setPrefWrapLength(width);
  }

  private Node scenarios() {
    VBox list = Parts.styled(new VBox(Parts.text(TEXTS.get("setup.scenario"), "h2")), "column");
    List<ActionCard> cards = new ArrayList<>();
    List<ShelfItem> items = model.items();
    for (ShelfItem item : items) {
      VBox text =
          Parts.styled(
              new VBox(
                  Parts.text(item.card().title(), "h3"),
                  Parts.text(
                      TEXTS.get(
                          "setup.scenario.about",
                          item.customer(),
                          item.card().level(),
                          item.card().minutes()),
                      "muted",
                      "small")),
              "tight");
      item.card()
          .contentNote()
          .ifPresent(note -> text.getChildren().add(Parts.text(note, "small")));
      ActionCard card =
          new ActionCard(
              item.card().title(), () -> model.chosenProperty().set(Optional.of(item)), text);
      card.getStyleClass().add("setup-scenario");
      card.setId("class-" + item.id());
      cards.add(card);
    }
    list.getChildren().addAll(cards);
    model
        .chosenProperty()
        .subscribe(
            chosen -> {
              for (int i = 0; i < cards.size(); i++) {
                boolean is = chosen.equals(Optional.of(items.get(i)));
                cards.get(i).pseudoClassStateChanged(CHOSEN, is);
                cards
                    .get(i)
                    .setAccessibleText(
                        is
                            ? TEXTS.get("setup.chosen", items.get(i).card().title())
                            : items.get(i).card().title());
              }
            });
    return list;
  }

  private VBox settings() {
    WordsArea names = new WordsArea();
    names.setPromptText(TEXTS.get("setup.teams.prompt"));
    names.setAccessibleText(TEXTS.get("setup.teams.prompt"));
    names.setPrefRowCount(3);
    names.setId("team-names");
    names.textProperty().bindBidirectional(model.teamsProperty());
    model
        .voteByProperty()
        .subscribe(by -> Visible.when(by == SetupModel.VoteBy.TEAMS).apply(names));
    Label notice = Parts.text("", "console-notice");
    model
        .noticeProperty()
        .subscribe(
            sentence -> {
              notice.setText(sentence);
              Visible.when(!sentence.isEmpty()).apply(notice);
            });
    FlowPane times =
        Parts.styled(
            new FlowPane(
                field(TEXTS.get("setup.minutes"), "minutes", model.minutesProperty()),
                field(TEXTS.get("setup.think"), "think", model.thinkProperty()),
                field(TEXTS.get("setup.talk"), "talk", model.talkProperty())),
            "setup-times");
    VBox card =
        Parts.styled(
            new VBox(
                times,
                choice(
                    TEXTS.get("setup.vote"),
                    model.voteByProperty(),
                    SetupModel.VoteBy.values(),
                    SetupView::word),
                names,
                choice(
                    TEXTS.get("setup.marks"),
                    model.marksProperty(),
                    ClassPlan.MarksShown.values(),
                    SetupView::word),
                choice(
                    TEXTS.get("setup.rounds"),
                    model.roundsProperty(),
                    SetupModel.Rounds.values(),
                    SetupView::word),
                choice(
                    TEXTS.get("setup.purpose"),
                    model.purposeProperty(),
                    List.of(ClassPlan.Purpose.REAL, ClassPlan.Purpose.REHEARSAL)
                        .toArray(ClassPlan.Purpose[]::new),
                    SetupView::word),
                notice,
                Parts.styled(new FlowPane(begin, print), "ways")),
            "card",
            "setup-card");
    return Parts.styled(new VBox(Parts.text(TEXTS.get("setup.how"), "h2"), card), "column");
  }

  private static Node field(String name, String id, StringProperty value) {
    TextField field = Parts.styled(new TextField(), "setup-number");
    field.setId(id);
    field.setAccessibleText(name);
    field.textProperty().bindBidirectional(value);
    return Parts.styled(new VBox(Parts.text(name, "muted", "small"), field), "tight");
  }

  private static <T extends Enum<T>> Node choice(
      String name, ObjectProperty<T> value, T[] all, Function<T, String> word) {
    FlowPane segments = Parts.styled(new FlowPane(), "segments");
    for (T each : all) {
      ToggleButton segment = Parts.styled(new ToggleButton(word.apply(each)), "segment");
      segment.setId("choose-" + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      segment.setAccessibleText(name + ": " + word.apply(each));
      segment.setMinWidth(Region.USE_PREF_SIZE);
      segment.setOnAction(
          _ -> {
            value.set(each);
            segment.setSelected(true);
          });
      value.subscribe(now -> segment.setSelected(now == each));
      segments.getChildren().add(segment);
    }
    return Parts.styled(new VBox(Parts.text(name, "muted", "small"), segments), "tight");
  }

  private static String word(SetupModel.VoteBy by) {
    return switch (by) {
      case HANDS -> TEXTS.get("setup.hands");
      case TEAMS -> TEXTS.get("setup.teams");
    };
  }

  private static String word(ClassPlan.MarksShown marks) {
    return switch (marks) {
      case EACH_TURN -> TEXTS.get("setup.marks.turn");
      case AT_THE_END -> TEXTS.get("setup.marks.end");
    };
  }

  private static String word(SetupModel.Rounds rounds) {
    return switch (rounds) {
      case ONE -> TEXTS.get("setup.rounds.one");
      case IN_TWO_ORDERS -> TEXTS.get("setup.rounds.two");
    };
  }

  private static String word(ClassPlan.Purpose purpose) {
    return switch (purpose) {
      case REAL -> TEXTS.get("setup.real");
      case REHEARSAL -> TEXTS.get("setup.rehearsal");
    };
  }

  // What was left

  private void showLeft() {
    left.getChildren().setAll(model.left().stream().limit(3).map(this::leftCard).toList());
    Visible.when(!model.left().isEmpty()).apply(left);
  }

  private Node leftCard(SetupModel.Left each) {
    var scenario = each.session().plan().scenario();
    String day = DateForm.WEEKDAY.of(each.at().atZone(ZoneId.systemDefault()));
    Label text =
        Parts.text(
            TEXTS.get("setup.left", day, scenario.card().title(), each.session().branch().turn()));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button on = Parts.quiet(TEXTS.get("setup.goOn"), () -> model.goOn(each));
    on.setId("go-on-" + scenario.id());
    return Parts.styled(new HBox(text, on), "row", "notice-strip", "left-class");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    begin.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
