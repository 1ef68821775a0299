package org.intheirshoes.app.practice;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.FeelingWords;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.app.shell.portrait.Setting;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The practice page: the customer in the setting, the conversation beside, and across the bottom one
/// thing at a time: the question before the responses, the responses, what a turn did. Keys 1 to 9
/// choose, Space and Enter go on, B opens the brief, W asks why, H says
/// the last line again, V mutes, comma and full stop change the pace, Backspace steps back, Escape leaves.
public final class PracticeView implements Page {

  private static final Texts TEXTS = Texts.of(PracticeView.class);

  /// Saving that takes no longer is not spoken of.
  private static final Duration PATIENCE = Duration.millis(150);

  /// There is no room for her picture beside the conversation, whatever the height.
  private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

  private final PracticeModel model;
  private final Help help;
  private final Scenario scenario;
  private final BorderPane root = Parts.styled(new BorderPane(), "practice");
  private final Portrait portrait;
  private final Setting setting;
  private final StackPane middle = new StackPane();
  private final ScenePane scene;
  private final Foot foot;
  private final VoicePane voice;
  private final SpeechPane speech;
  private final BriefPane brief;
  private final PracticeHead head;
  private final MoodBand mood;
  private final PauseTransition patience = new PauseTransition(PATIENCE);
  private final SecondFrame reaction;
  private Subscription subscription = Subscription.EMPTY;

  /// A page for a play.
  public PracticeView(PracticeModel model, Styling styling) {
    this.model = model;
    this.help = model.help();
    this.reaction = new SecondFrame(model::react);
    this.scenario = model.scenario();
    ObservableValue<Room> room = styling.room(root);
    styling
        .letters(root)
        .subscribe(
            letters ->
                root.pseudoClassStateChanged(
                    TIGHT, letters > 0 && letters < ScenePane.LEAST_LETTERS));
    Motion motion = styling.motion();
    portrait = new Portrait(scenario.customer().look(), motion);
    setting = new Setting(scenario.card().channel(), styling.themeProperty().get().shade());
    setting.place(portrait);
    setting.setId("setting");
    setting.describe(ChannelWords.of(scenario.card().channel()));
    speech = new SpeechPane(model, motion);
    brief = new BriefPane(model);
    ClockChip clock = new ClockChip(help.clock());
    head = new PracticeHead(model, room, clock, this::toggleBrief);
    mood = new MoodBand(model, motion);
    voice = new VoicePane(help.hearing());
    foot = new Foot(model, room, this::goOn);
    root.setFocusTraversable(true);
    root.setTop(head);
    brief.setVisible(false);
    middle.getChildren().addAll(speech, brief);
    middle.setMinSize(0, 0);
    scene =
        new ScenePane(new ScenePane.Customer(setting, mood, voice), middle, room, styling::letter);
    root.setCenter(scene);
    root.setBottom(foot);
    foot.maxHeightProperty()
        .bind(
            root.heightProperty()
                .flatMap(
                    height ->
                        room.map(now -> height.doubleValue() * (now == Room.WIDE ? 0.56 : 0.5))));
    PracticeKeys keys = new PracticeKeys(model, new Ways());
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    patience.setOnFinished(_ -> head.show(Visible.YES));
    subscription =
        Subscription.combine(
            styling.themeProperty().subscribe(theme -> setting.setShade(theme.shade())),
            model.feelingProperty().subscribe(_ -> showFeeling()),
            model.frustrationProperty().subscribe(_ -> showFeeling()),
            model.trustProperty().subscribe(_ -> showFeeling()),
            model.phaseProperty().subscribe(_ -> showPhase()),
            help.noticing().stateProperty().subscribe(_ -> focusLater()),
            help.noticing().cursorProperty().subscribe(_ -> focusLater()),
            clock.follow(),
            isHidden().subscribe(this::showHidden));
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
      return button.equals(foot.goOn());
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

  private void showFeeling() {
    portrait.show(
        model.feelingProperty().get(),
        model.frustrationProperty().get(),
        model.trustProperty().get());
    portrait.describe(
        TEXTS.get(
            "customer.now",
            scenario.customer().name(),
            FeelingWords.of(model.feelingProperty().get())));
  }

  private void showPhase() {
    Phase phase = model.phaseProperty().get();
    foot.mark();
    if (phase == Phase.SAVING) {
      patience.playFromStart();
      reaction.start();
      return;
    }
    patience.stop();
    reaction.stop();
    head.show(Visible.NO);
    head.offerBrief(Visible.when(phase != Phase.BRIEFING));
    brief.show(phase);
    brief.setVisible(phase == Phase.BRIEFING);
    speech.setVisible(phase != Phase.BRIEFING);
    Visible.when(help.way().showsMood() || phase == Phase.BRIEFING).apply(mood);
    voice.show(Visible.when(phase != Phase.BRIEFING));
    showFoot();
    focus();
  }

  private void showFoot() {
    scene.show(Visible.when(brief.isVisible()));
    foot.show(Visible.when(briefIsOpen()));
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
      return foot.goOn();
    }
    return switch (model.phaseProperty().get()) {
      case BRIEFING, LISTENING, OVER, SAVING -> foot.goOn();
      case CHOOSING -> root;
      case WRITING -> foot.ownWords();
      case NOTICING -> speech.word().orElseGet(foot::notice);
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
    reaction.stop();
    brief.close();
    foot.close();
    voice.close();
    help.hearing().close();
    help.clock().stop();
  }
}
