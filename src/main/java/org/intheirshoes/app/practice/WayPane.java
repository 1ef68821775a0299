package org.intheirshoes.app.practice;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.coach.Way;
import org.intheirshoes.texts.Texts;

/// The way to play, and the help on the way.
final class WayPane extends TallScroll {

  private static final Texts TEXTS = Texts.of(WayPane.class);

  private final BriefingModel model;
  private final Label wayTold = Parts.text("", "muted", "small");
  private final HearBox hear;
  private Subscription subscription = Subscription.EMPTY;

  WayPane(Help help) {
    super(Parts.styled(new VBox(), "way-card"));
    this.model = help.briefing();
    this.hear = new HearBox(help.hearing());
    setId("ways");
    ((VBox) getContent()).getChildren().setAll(ways());
  }

  /// Ends its following of the model.
  void close() {
    subscription.unsubscribe();
    hear.close();
  }

  private List<Node> ways() {
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
    FlowPane boxes = Parts.styled(new FlowPane(cues, own, keep, hear.box()), "help-boxes");
    row.getChildren().addFirst(Parts.text(TEXTS.get("start.way"), "h3", "way-title"));
    return List.of(row, wayTold, boxes, hear.missing());
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
    CheckBox box = tick(text, id);
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

  /// A choice of yes or no.
  static CheckBox tick(String text, String id) {
    CheckBox box = Parts.styled(new CheckBox(text), "setup-check");
    box.setId(id);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    return box;
  }

  /// A choice among several.
  static ToggleButton segment(String text) {
    ToggleButton button = Parts.styled(new ToggleButton(text), "segment");
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    return button;
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
