package org.intheirshoes.app.practice;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Way;
import org.intheirshoes.logbook.Plan;

/// What is decided before a conversation: a goal, the way to play, and the help on the way. Above it
/// stands the learner's own plan.
final class StartPane extends VBox {

  private static final Texts TEXTS = Texts.of(StartPane.class);

  private final BriefingModel model;
  private final VBox plan = Parts.styled(new VBox(), "plan", "tight");
  private final Label wayTold = Parts.text("", "muted", "small");
  private Subscription subscription = Subscription.EMPTY;

  StartPane(Help help) {
    this.model = help.briefing();
    getStyleClass().add("start");
    plan.setId("plan");
    getChildren().addAll(plan, goals(), ways());
    subscription =
        subscription.and(
            help.knownProperty()
                .subscribe(
                    known -> {
                      plan.getChildren().clear();
                      known.plan().ifPresent(this::show);
                      Visible.when(known.plan().isPresent()).apply(plan);
                    }));
  }

  /// Ends its following of the models.
  void close() {
    subscription.unsubscribe();
  }

  private void show(Plan made) {
    Label words =
        Parts.text(
            made.when().isEmpty()
                ? made.then()
                : TEXTS.get("start.plan.words", made.when(), made.then()));
    Label title = Parts.text(TEXTS.get("start.plan"), "small", "strong");
    title.setGraphic(Icon.KEPT.node());
    plan.getChildren()
        .setAll(
            title, words, Parts.text(TEXTS.get("start.plan.from", made.title()), "muted", "small"));
  }

  private VBox goals() {
    FlowPane row = Parts.styled(new FlowPane(), "segments");
    for (Goal goal : model.goals()) {
      ToggleButton button = segment(BriefingModel.words(goal));
      button.setId("goal-" + goal.skill());
      button.setOnAction(_ -> model.pick(goal));
      subscription =
          subscription.and(
              model
                  .goalProperty()
                  .subscribe(
                      picked -> button.setSelected(picked.filter(goal::equals).isPresent())));
      row.getChildren().add(button);
    }
    TextField own = Parts.styled(new TextField(), "field", "wide-field");
    own.setId("own-goal");
    own.setPromptText(TEXTS.get("start.goal.own"));
    own.setAccessibleText(TEXTS.get("start.goal.own"));
    own.textProperty().bindBidirectional(model.ownGoalProperty());
    return section(TEXTS.get("start.goal"), row, own);
  }

  private VBox ways() {
    FlowPane row = Parts.styled(new FlowPane(), "segments");
    Map<Way, ToggleButton> buttons = new EnumMap<>(Way.class);
    for (Way way : Way.values()) {
      ToggleButton button = segment(name(way));
      button.setId("way-" + way.name().toLowerCase(Locale.ROOT));
      button.setOnAction(_ -> choose(way, buttons));
      buttons.put(way, button);
      row.getChildren().add(button);
    }
    CheckBox cues =
        box(TEXTS.get("start.cues"), Coaching::cueHunt, Coaching::withCueHunt, "want-cues");
    CheckBox own =
        box(TEXTS.get("start.own"), Coaching::ownWords, Coaching::withOwnWords, "want-own-words");
    CheckBox keep =
        box(
            TEXTS.get("start.keep"),
            Coaching::keepOwnWords,
            Coaching::withKeepOwnWords,
            "want-keep");
    keep.getStyleClass().add("inner-box");
    subscription =
        subscription.and(
            model
                .settings()
                .settingsProperty()
                .subscribe(
                    now -> {
                      Way way = now.coaching().way();
                      buttons.forEach((each, button) -> button.setSelected(each == way));
                      wayTold.setText(told(way));
                      Visible.when(way.asksForCues()).apply(cues);
                      Visible.when(now.coaching().ownWords().isOn()).apply(keep);
                    }));
    return section(TEXTS.get("start.way"), row, wayTold, cues, own, keep);
  }

  /// A way stays chosen when it is chosen again.
  private void choose(Way way, Map<Way, ToggleButton> buttons) {
    model.choose(way);
    buttons.forEach((each, button) -> button.setSelected(each == way));
  }

  private CheckBox box(
      String text,
      Function<Coaching, Coaching.Switch> current,
      BiFunction<Coaching, Coaching.Switch, Coaching> change,
      String id) {
    CheckBox box = Parts.styled(new CheckBox(text), "help-box");
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setOnAction(
        _ ->
            model
                .settings()
                .choose(change.apply(model.coaching(), Coaching.Switch.when(box.isSelected()))));
    subscription =
        subscription.and(
            model
                .settings()
                .settingsProperty()
                .subscribe(now -> box.setSelected(current.apply(now.coaching()).isOn())));
    return box;
  }

  private static ToggleButton segment(String text) {
    ToggleButton button = Parts.styled(new ToggleButton(text), "segment");
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    return button;
  }

  private static VBox section(String title, Node... content) {
    VBox section = Parts.styled(new VBox(Parts.text(title, "h3")), "start-section");
    section.getChildren().addAll(content);
    return section;
  }

  private static String name(Way way) {
    return switch (way) {
      case GUIDED -> TEXTS.get("way.guided");
      case PRACTICE -> TEXTS.get("way.practice");
      case CHALLENGE -> TEXTS.get("way.challenge");
    };
  }

  private static String told(Way way) {
    return switch (way) {
      case GUIDED -> TEXTS.get("way.guided.told");
      case PRACTICE -> TEXTS.get("way.practice.told");
      case CHALLENGE -> TEXTS.get("way.challenge.told");
    };
  }
}
