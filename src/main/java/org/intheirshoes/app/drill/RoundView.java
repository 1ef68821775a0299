package org.intheirshoes.app.drill;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// A round: what it is and who sits where above, one thing in the middle, the way through it below.
final class RoundView implements Page {

  private static final Texts TEXTS = Texts.of(RoundView.class);
  private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final RoundModel model;
  private final Runnable leave;
  private final Label line = Parts.text("", "muted", "small");
  private final Label observer = Parts.styled(new Label(), "chip");
  private final Label notice = Parts.text("", "console-notice");
  private final StackPane middle = Parts.styled(new StackPane(), "round-middle");
  private final PhaseStrip strip = new PhaseStrip();
  private final BellSwitch sound;
  private final VBox page = Parts.styled(new VBox(), "page", "round-page");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll", "round");
  private final ObservableValue<Room> room;
  private Optional<Shown> shown = Optional.empty();
  private Subscription subscription = Subscription.EMPTY;

  private record Shown(Place place, StagePane pane) {}

  /// What distinguishes one pane from the next.
  private record Place(String kind, int turn, int number) {}

  RoundView(RoundModel model, SettingsModel settings, Styling styling, Runnable leave) {
    this.model = model;
    this.sound = BellSwitch.of(settings);
    this.leave = leave;
    this.room = styling.room(page);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(middle, Priority.ALWAYS);
    page.getChildren().addAll(head(), notice, middle, strip);
    Parts.fill(root, page);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    show(model.get());
  }

  private HBox head() {
    VBox names =
        Parts.styled(new VBox(line, Parts.text(model.get().plan().material().title(), "h2")));
    names.getStyleClass().add("tight");
    HBox.setHgrow(names, Priority.ALWAYS);
    observer.setMinWidth(0);
    Button out = Parts.quiet(TEXTS.get("round.leave"), leave);
    out.setId("leave-round");
    HBox head = Parts.styled(new HBox(names, observer, sound.button(), out), "row", "round-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// Space works the clock wherever the focus is, but for words and other buttons.
  private void onKey(KeyEvent event) {
    boolean clock = model.stage() instanceof Stage.Ready || model.stage() instanceof Stage.Playing;
    boolean own =
        event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ButtonBase;
    if (clock && !own && event.getCode() == KeyCode.SPACE) {
      event.consume();
      model.press();
    }
  }

  private void show(Round round) {
    Place place = place(round);
    if (shown.filter(each -> each.place().equals(place)).isPresent()) {
      shown.ifPresent(each -> each.pane().refresh());
    } else {
      shown.ifPresent(each -> each.pane().left());
      StagePane next = pane(round.stage());
      shown = Optional.of(new Shown(place, next));
      middle.getChildren().setAll(next.root());
      // The clock stays in sight: what is said beside it scrolls by itself.
      root.setFitToHeight(next instanceof ClockPane);
      root.setVvalue(0);
      if (root.getScene() != null) {
        next.shown();
      }
    }
    line.setText(RoundWords.line(round));
    showObserver(round);
    strip.show(round);
  }

  /// In little room the line above the title has to do.
  private void showObserver(Round round) {
    Optional<String> watching = round.seating().observer().map(round::name);
    observer.setText(watching.map(name -> TEXTS.get("round.observer", name)).orElse(""));
    Visible.when(watching.isPresent() && room.getValue() == Room.WIDE).apply(observer);
  }

  private static Place place(Round round) {
    int turn = round.turn();
    return switch (round.stage()) {
      case Stage.HandOver to when to.purpose() == Stage.Purpose.MARKS ->
          new Place("pass", turn, to.player());
      case Stage.HandOver to -> new Place(to.purpose().name(), turn, to.player());
      case Stage.CardShown(int player, var _, var _) ->
          new Place(Stage.Purpose.CARD.name(), turn, player);
      case Stage.SceneShown(int player, var _, var _) ->
          new Place(Stage.Purpose.CARD.name(), turn, player);
      case Stage.TwistShown(int player, var _, var _) ->
          new Place(Stage.Purpose.TWIST.name(), turn, player);
      case Stage.Ready(Phase _, int number) -> new Place("clock", turn, number);
      case Stage.Playing(Phase _, int number) -> new Place("clock", turn, number);
      case Stage.Reading reading -> new Place("reading", turn, round.log().size());
      case Stage.Answering(int _, int number) -> new Place("answering", turn, number);
      case Stage.Choosing _ -> new Place("choosing", turn, 0);
      case Stage.Marking(int player, int _) -> new Place("marking", turn, player);
      case Stage.Comparing _ -> new Place("comparing", turn, 0);
      case Stage.Debrief _ -> new Place("debrief", turn, 0);
      case Stage.Finished _ -> new Place("finished", turn, 0);
    };
  }

  private StagePane pane(Stage stage) {
    return switch (stage) {
      case Stage.HandOver to when to.purpose() == Stage.Purpose.MARKS ->
          SimplePane.toMark(model, to);
      case Stage.HandOver _, Stage.CardShown _, Stage.SceneShown _, Stage.TwistShown _ ->
          new CardPane(model);
      case Stage.Ready(Phase phase, int _) -> new ClockPane(model, phase, room);
      case Stage.Playing(Phase phase, int _) -> new ClockPane(model, phase, room);
      case Stage.Reading reading -> SimplePane.reading(model, reading);
      case Stage.Answering answering -> SimplePane.answering(model, answering);
      case Stage.Choosing _ -> new ChoosingPane(model);
      case Stage.Marking marking -> new MarkingPane(model, marking, room);
      case Stage.Comparing _ -> new ComparingPane(model);
      case Stage.Debrief _ -> new DebriefPane(model);
      case Stage.Finished _ -> new FinishedPane(model, leave);
    };
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    model.open();
    subscription =
        Subscription.combine(
            model.roundProperty().subscribe(this::show),
            sound.follow(),
            room.subscribe(_ -> showObserver(model.get())),
            model
                .timeProperty()
                .subscribe(
                    time -> {
                      boolean clock = model.get().clock().isPresent();
                      RoundModel.Tempo tempo = time.tempo();
                      page.pseudoClassStateChanged(SOON, clock && tempo == RoundModel.Tempo.SOON);
                      page.pseudoClassStateChanged(OVER, clock && tempo == RoundModel.Tempo.OVER);
                    }),
            model
                .noticeProperty()
                .subscribe(
                    sentence -> {
                      notice.setText(sentence);
                      Visible.when(!sentence.isEmpty()).apply(notice);
                    }));
    shown.ifPresent(each -> each.pane().shown());
  }

  @Override
  public void left() {
    shown.ifPresent(each -> each.pane().left());
    subscription.unsubscribe();
    model.close();
  }
}
