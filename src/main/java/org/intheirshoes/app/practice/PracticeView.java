package org.intheirshoes.app.practice;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.app.shell.portrait.Setting;
import org.intheirshoes.scenario.Scenario;

/// The practice page: the customer in the setting, the conversation beside, the responses across the
/// bottom. Keys 1 to 9 choose, Space and Enter go on, Backspace steps back, Escape leaves.
public final class PracticeView implements Page {

  private static final Texts TEXTS = Texts.of(PracticeView.class);

  /// Saving that takes no longer is not spoken of.
  private static final Duration PATIENCE = Duration.millis(150);

  private final PracticeModel model;
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
  private final ScrollPane brief;
  private final Button goOn;
  private final Button know;
  private final HBox bar;
  private final Label saving = Parts.styled(new Label(TEXTS.get("saving")), "muted", "small");
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final ObservableValue<Room> room;
  private Subscription subscription = Subscription.EMPTY;

  /// A page for a play.
  public PracticeView(PracticeModel model, Styling styling) {
    this.model = model;
    this.room = styling.room(root);
    this.scenario = model.scenario();
    Motion motion = styling.motion();
    portrait = new Portrait(scenario.customer().look(), motion);
    setting = new Setting(scenario.card().channel(), styling.themeProperty().get().shade());
    setting.place(portrait);
    setting.describe(ChannelWords.of(scenario.card().channel()));
    speech = new SpeechPane(model, motion);
    responses = new ResponsePane(model);
    goOn = Parts.primary(TEXTS.get("goOn"), model::goOn);
    goOn.setId("go-on");
    know = Parts.quiet(TEXTS.get("brief.open"), this::toggleBrief);
    brief = briefing();
    root.setFocusTraversable(true);
    root.setTop(head());
    root.setCenter(body(motion));
    bar = bar();
    endingScroll.setId("ending");
    foot.getChildren().addAll(endingScroll, responses, bar);
    root.setBottom(foot);
    foot.maxHeightProperty().bind(root.heightProperty().multiply(0.56));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    subscription =
        Subscription.combine(
            styling.themeProperty().subscribe(theme -> setting.setShade(theme.shade())),
            model.feelingProperty().subscribe(_ -> showFeeling()),
            model.frustrationProperty().subscribe(_ -> showFeeling()),
            room.subscribe(responses::setRoom),
            model.phaseProperty().subscribe(_ -> showPhase()));
    model
        .responses()
        .addListener((ListChangeListener<Object>) _ -> responses.show(model.responses()));
  }

  private HBox head() {
    Label where = Parts.text(scenario.card().setting(), "muted", "small");
    whenWide(where);
    VBox title = Parts.styled(new VBox(where, Parts.text(scenario.card().title(), "h2")), "tight");
    model
        .trialTold()
        .ifPresent(
            told -> {
              Label trial = Parts.text("", "small", "trial");
              trial
                  .textProperty()
                  .bind(
                      room.map(
                          now ->
                              now == Room.WIDE
                                  ? TEXTS.get("trial", told)
                                  : TEXTS.get("trial.short")));
              trial.setGraphic(Icon.TRIAL.node());
              trial.setId("trial");
              title.getChildren().add(trial);
            });
    HBox.setHgrow(title, Priority.ALWAYS);
    Label turn = Parts.styled(new Label(), "chip", "turn");
    turn.textProperty().bind(model.turnProperty().map(number -> TEXTS.get("turn", number)));
    turn.setMinWidth(Region.USE_PREF_SIZE);
    whenWide(turn);
    know.setGraphic(Icon.BRIEF.node());
    know.setId("know");
    know.setAccessibleText(TEXTS.get("brief.spoken"));
    Button leave =
        Parts.quiet(
            model.trialTold().isPresent() ? TEXTS.get("trial.leave") : TEXTS.get("leave"),
            model::leave);
    leave.setId("leave");
    saving.setId("saving");
    saving.setMinWidth(Region.USE_PREF_SIZE);
    show(saving, Shown.NO);
    patience.setOnFinished(_ -> show(saving, Shown.YES));
    HBox head = Parts.styled(new HBox(title, saving, turn, know, leave), "practice-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /// Shows a node only where there is room for it.
  private void whenWide(Node node) {
    node.visibleProperty().bind(room.map(now -> now == Room.WIDE));
    node.managedProperty().bind(node.visibleProperty());
  }

  private HBox body(Motion motion) {
    VBox scene = Parts.styled(new VBox(setting, new MoodBand(model, motion)), "scene");
    VBox.setVgrow(setting, Priority.ALWAYS);
    setting.setMinSize(0, 0);
    setting.setPrefSize(400, 340);
    middle.getChildren().add(speech);
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

  private ScrollPane briefing() {
    VBox card = Parts.styled(new VBox(), "card", "brief-card");
    card.getChildren().add(new RichText(scenario.card().summary()));
    scenario
        .card()
        .contentNote()
        .ifPresent(
            note -> {
              Label label = Parts.text(note, "content-note");
              label.setGraphic(Icon.NOTE.node());
              label.setAccessibleText(TEXTS.get("note.content") + ": " + note);
              card.getChildren().add(label);
            });
    card.getChildren().add(new BriefCard(scenario));
    ScrollPane scroll = Parts.styled(new ScrollPane(card), "page-scroll", "brief-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
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
    PracticeModel.Phase phase = model.phaseProperty().get();
    responses.mark(model.chosen());
    if (phase == PracticeModel.Phase.SAVING) {
      patience.playFromStart();
      return;
    }
    patience.stop();
    show(saving, Shown.NO);
    middle.getChildren().setAll(phase == PracticeModel.Phase.BRIEFING ? brief : speech);
    know.setVisible(phase != PracticeModel.Phase.BRIEFING);
    goOn.setText(
        switch (phase) {
          case BRIEFING -> TEXTS.get("begin");
          case LISTENING, CHOOSING, SAVING -> TEXTS.get("goOn");
          case OVER ->
              model.trialTold().isPresent() ? TEXTS.get("trial.leave") : TEXTS.get("debrief");
        });
    // All stay in the scene, so that the focus has nowhere else to go.
    show(responses, phase == PracticeModel.Phase.CHOOSING ? Shown.YES : Shown.NO);
    show(bar, phase == PracticeModel.Phase.CHOOSING ? Shown.NO : Shown.YES);
    show(endingScroll, model.ending().isPresent() ? Shown.YES : Shown.NO);
    model
        .ending()
        .ifPresent(
            reached ->
                ending
                    .getChildren()
                    .setAll(Parts.text(reached.title(), "h2"), new RichText(reached.text())));
    focus();
  }

  private enum Shown {
    YES,
    NO
  }

  private static void show(Node node, Shown shown) {
    node.setVisible(shown == Shown.YES);
    node.setManaged(shown == Shown.YES);
  }

  private HBox bar() {
    Label hint = Parts.styled(new Label(TEXTS.get("goOn.hint")), "key-cap", "wide-key");
    HBox row = Parts.styled(new HBox(goOn, hint), "continue-bar");
    row.setId("continue");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private void toggleBrief() {
    boolean open = middle.getChildren().contains(brief);
    middle.getChildren().setAll(open ? speech : brief);
  }

  private boolean briefIsOpen() {
    return model.phaseProperty().get() != PracticeModel.Phase.BRIEFING
        && middle.getChildren().contains(brief);
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> {
        if (briefIsOpen()) {
          toggleBrief();
        } else {
          model.leave();
        }
      }
      case BACK_SPACE -> model.stepBack();
      case SPACE, ENTER -> {
        boolean onOther = event.getTarget() instanceof Button button && !button.equals(goOn);
        if (onOther || model.phaseProperty().get() == PracticeModel.Phase.CHOOSING) {
          return;
        }
        model.goOn();
      }
      default -> {
        if (!event.getText().matches("[1-9]")) {
          return;
        }
        model.choose(Integer.parseInt(event.getText()));
      }
    }
    event.consume();
  }

  /// Puts the focus where the next key belongs: never on a response, lest a second Space chooses it.
  private void focus() {
    if (model.phaseProperty().get() == PracticeModel.Phase.CHOOSING) {
      root.requestFocus();
    } else {
      goOn.requestFocus();
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
    subscription = Subscription.EMPTY;
    patience.stop();
  }
}
