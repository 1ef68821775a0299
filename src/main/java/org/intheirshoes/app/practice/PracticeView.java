package org.intheirshoes.app.practice;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.app.shell.portrait.Setting;
import org.intheirshoes.scenario.Scenario;

/// The practice page: the customer in the setting, the conversation beside, and across the bottom one
/// thing at a time: the question before the responses, the responses, what a turn did. Keys 1 to 9
/// choose, Space and Enter go on, B opens the brief, W asks why, Backspace steps back, Escape leaves.
public final class PracticeView implements Page {

  private static final Texts TEXTS = Texts.of(PracticeView.class);

  /// Saving that takes no longer is not spoken of.
  private static final Duration PATIENCE = Duration.millis(150);

  private final PracticeModel model;
  private final Help help;
  private final Scenario scenario;
  private final BorderPane root = Parts.styled(new BorderPane(), "practice");
  private final Portrait portrait;
  private final Setting setting;
  private final ResponsePane responses;
  private final VBox foot = Parts.styled(new VBox(), "foot");
  private final VBox ending = Parts.styled(new VBox(), "card", "ending-card");
  private final TallScroll endingScroll = new TallScroll(ending);
  private final StackPane middle = new StackPane();
  private final SpeechPane speech;
  private final BriefPane brief;
  private final PracticeHead head;
  private final WayPane ways;
  private final NoticePane notice;
  private final OwnWordsPane ownWords;
  private final NotePane note;
  private final MoodBand mood;
  private final Button goOn;
  private final Button why;
  private final HBox bar;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private Subscription subscription = Subscription.EMPTY;

  /// A page for a play.
  public PracticeView(PracticeModel model, Styling styling) {
    this.model = model;
    this.help = model.help();
    this.scenario = model.scenario();
    ObservableValue<Room> room = styling.room(root);
    Motion motion = styling.motion();
    portrait = new Portrait(scenario.customer().look(), motion);
    setting = new Setting(scenario.card().channel(), styling.themeProperty().get().shade());
    setting.place(portrait);
    setting.describe(ChannelWords.of(scenario.card().channel()));
    speech = new SpeechPane(model, motion);
    responses = new ResponsePane(model);
    brief = new BriefPane(model);
    ClockChip clock = new ClockChip(help.clock());
    head = new PracticeHead(model, room, clock, this::toggleBrief);
    ways = new WayPane(help.briefing());
    notice = new NoticePane(help.noticing(), scenario.customer().name());
    ownWords = new OwnWordsPane(help.ownWords());
    note = new NotePane(help.notes());
    mood = new MoodBand(model, motion);
    goOn = Parts.primary(TEXTS.get("goOn"), this::goOn);
    goOn.setId("go-on");
    why = Parts.quiet(TEXTS.get("why"), help.notes()::ask);
    why.setId("why");
    bar = bar();
    endingScroll.setId("ending");
    root.setFocusTraversable(true);
    root.setTop(head);
    root.setCenter(body(room));
    foot.getChildren().addAll(ways, endingScroll, notice, ownWords, responses, note, bar);
    root.setBottom(foot);
    foot.maxHeightProperty().bind(root.heightProperty().multiply(0.56));
    PracticeKeys keys = new PracticeKeys(model, new Ways());
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    patience.setOnFinished(_ -> head.show(Visible.YES));
    subscription =
        Subscription.combine(
            styling.themeProperty().subscribe(theme -> setting.setShade(theme.shade())),
            model.feelingProperty().subscribe(_ -> showFeeling()),
            model.frustrationProperty().subscribe(_ -> showFeeling()),
            model.trustProperty().subscribe(_ -> showFeeling()),
            room.subscribe(responses::setRoom),
            model.phaseProperty().subscribe(_ -> showPhase()),
            help.noticing().stateProperty().subscribe(_ -> focusLater()),
            help.noticing().cursorProperty().subscribe(_ -> focusLater()),
            help.notes().askableProperty().subscribe(asked -> Visible.when(asked).apply(why)),
            clock.follow(),
            isHidden().subscribe(this::showHidden));
    model
        .responses()
        .addListener((ListChangeListener<Object>) _ -> responses.show(model.responses()));
  }

  /// What the keys need of the page.
  private final class Ways implements PracticeKeys.Doors {

    @Override
    public boolean briefIsOpen() {
      return PracticeView.this.briefIsOpen();
    }

    @Override
    public void toggleBrief() {
      PracticeView.this.toggleBrief();
    }

    @Override
    public boolean goesOn(ButtonBase button) {
      return button.equals(goOn);
    }

    @Override
    public void moveLine(int steps) {
      speech.moveLine(steps);
    }
  }

  /// Whether nobody can see the page.
  private ObservableValue<Boolean> isHidden() {
    return root.sceneProperty()
        .flatMap(Scene::windowProperty)
        .flatMap(PracticeView::hidden)
        .orElse(false);
  }

  private static ObservableValue<Boolean> hidden(Window window) {
    return window instanceof Stage stage
        ? stage.iconifiedProperty()
        : window.showingProperty().map(showing -> !showing);
  }

  private void showHidden(boolean hidden) {
    if (hidden) {
      help.clock().pause(TurnClock.Pause.HIDDEN);
    } else {
      help.clock().resume(TurnClock.Pause.HIDDEN);
    }
  }

  private HBox body(ObservableValue<Room> room) {
    VBox scene = Parts.styled(new VBox(setting, mood), "scene");
    VBox.setVgrow(setting, Priority.ALWAYS);
    setting.setMinSize(0, 0);
    setting.setPrefSize(400, 340);
    brief.setVisible(false);
    middle.getChildren().addAll(speech, brief);
    middle.setMinSize(0, 0);
    middle.setPrefSize(100, 100);
    HBox.setHgrow(middle, Priority.ALWAYS);
    HBox body = Parts.styled(new HBox(scene, middle), "practice-body");
    body.setMinHeight(0);
    scene.setMinWidth(0);
    scene
        .prefWidthProperty()
        .bind(
            body.widthProperty()
                .flatMap(
                    width ->
                        room.map(now -> width.doubleValue() * (now == Room.WIDE ? 0.36 : 0.27))));
    scene.setMaxWidth(460);
    return body;
  }

  private HBox bar() {
    HBox row =
        Parts.styled(
            new HBox(
                Buttons.withKey(goOn, TEXTS.get("goOn.hint")),
                Buttons.withKey(why, TEXTS.get("why.key"))),
            "continue-bar");
    row.setId("continue");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private void showFeeling() {
    portrait.show(
        model.feelingProperty().get(),
        model.frustrationProperty().get(),
        model.trustProperty().get());
    portrait.describe(
        TEXTS.get(
            "customer.now", scenario.customer().name(), model.feelingProperty().get().word()));
  }

  private void showPhase() {
    Phase phase = model.phaseProperty().get();
    responses.mark(model.chosen());
    if (phase == Phase.SAVING) {
      patience.playFromStart();
      return;
    }
    patience.stop();
    head.show(Visible.NO);
    head.offerBrief(Visible.when(phase != Phase.BRIEFING));
    brief.show(phase);
    brief.setVisible(phase == Phase.BRIEFING);
    speech.setVisible(phase != Phase.BRIEFING);
    Visible.when(help.way().showsMood() || phase == Phase.BRIEFING).apply(mood);
    model
        .ending()
        .ifPresent(
            reached ->
                ending
                    .getChildren()
                    .setAll(Parts.text(reached.title(), "h2"), new RichText(reached.text())));
    showFoot();
    focus();
  }

  /// What stands across the bottom; while the brief is open, only the way back.
  private void showFoot() {
    Phase phase = model.phaseProperty().get();
    boolean open = briefIsOpen();
    // All stay in the scene, so that the focus has nowhere else to go.
    Visible.when(phase == Phase.BRIEFING && model.trialTold().isEmpty()).apply(ways);
    Visible.when(phase == Phase.NOTICING && !open).apply(notice);
    Visible.when(phase == Phase.WRITING && !open).apply(ownWords);
    Visible.when(phase == Phase.CHOOSING && !open).apply(responses);
    Visible.when(help.notes().shownProperty().get().isPresent() && !open).apply(note);
    Visible.when(model.ending().isPresent() && !open).apply(endingScroll);
    boolean goes =
        switch (phase) {
          case BRIEFING, LISTENING, OVER -> true;
          case NOTICING, WRITING, CHOOSING, SAVING -> open;
        };
    Visible.when(goes).apply(bar);
    goOn.setText(open ? TEXTS.get("brief.close") : goOnText(phase));
  }

  private String goOnText(Phase phase) {
    return switch (phase) {
      case BRIEFING -> TEXTS.get("begin");
      case LISTENING, NOTICING, WRITING, CHOOSING, SAVING -> TEXTS.get("goOn");
      case OVER -> model.trialTold().isPresent() ? TEXTS.get("trial.leave") : TEXTS.get("debrief");
    };
  }

  private void goOn() {
    if (briefIsOpen()) {
      toggleBrief();
    } else {
      model.goOn();
    }
  }

  private void toggleBrief() {
    boolean opening = !brief.isVisible();
    brief.setVisible(opening);
    speech.setVisible(!opening);
    if (opening) {
      help.clock().pause(TurnClock.Pause.BRIEF);
    } else {
      help.clock().resume(TurnClock.Pause.BRIEF);
    }
    showFoot();
    focus();
  }

  private boolean briefIsOpen() {
    return model.phaseProperty().get() != Phase.BRIEFING && brief.isVisible();
  }

  private void focusLater() {
    if (model.phaseProperty().get() == Phase.NOTICING) {
      focus();
    }
  }

  /// Puts the focus where the next key belongs: never on a response, lest a second Space chooses it.
  private void focus() {
    focusTarget().requestFocus();
  }

  private Node focusTarget() {
    if (briefIsOpen()) {
      return goOn;
    }
    return switch (model.phaseProperty().get()) {
      case BRIEFING, LISTENING, OVER, SAVING -> goOn;
      case CHOOSING -> root;
      case WRITING -> ownWords.focusTarget();
      case NOTICING -> speech.word().orElseGet(notice::focusTarget);
    };
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
    subscription = Subscription.EMPTY;
    patience.stop();
    brief.close();
    ways.close();
    help.clock().stop();
  }
}
