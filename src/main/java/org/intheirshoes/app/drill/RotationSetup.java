package org.intheirshoes.app.drill;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.WordsArea;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Rotation;
import org.intheirshoes.texts.Texts;

/// Who is in a group, and what it plays.
final class RotationSetup extends VBox {

  private static final Texts TEXTS = Texts.of(RotationSetup.class);

  private final RotationModel model;
  private final WordsArea people = new WordsArea();
  private final FlowPane drills = Parts.styled(new FlowPane(), "segments");
  private Subscription subscription = Subscription.EMPTY;

  RotationSetup(RotationModel model) {
    this.model = model;
    getStyleClass().add("rotation-setup");
    people.setId("people");
    people.setPromptText(TEXTS.get("rotation.people"));
    people.setAccessibleText(TEXTS.get("rotation.people"));
    people.setPrefRowCount(5);
    people.setWrapText(true);
    people.getStyleClass().add("pair-note");
    people.textProperty().bindBidirectional(model.peopleProperty());
    CheckBox watching = Parts.styled(new CheckBox(TEXTS.get("rotation.watching")), "setup-check");
    watching.setId("watching");
    watching.setSelected(model.watchingProperty().get() == Rotation.Watching.OBSERVER);
    watching
        .selectedProperty()
        .subscribe(
            is ->
                model
                    .watchingProperty()
                    .set(is ? Rotation.Watching.OBSERVER : Rotation.Watching.NOBODY));
    Button make = Parts.primary(TEXTS.get("rotation.make"), model::make);
    make.setId("make-rotation");
    getChildren()
        .addAll(
            Parts.text(TEXTS.get("rotation.title"), "h1"),
            Parts.text(TEXTS.get("rotation.lead"), "muted"),
            people,
            watching,
            Parts.styled(
                new VBox(Parts.text(TEXTS.get("rotation.plays"), "muted", "small"), drills),
                "tight"),
            minutes(),
            notice(),
            Parts.styled(new FlowPane(make), "ways"));
  }

  private Node minutes() {
    TextField minutes = Parts.styled(new TextField(), "field", "setup-number");
    minutes.setId("round-minutes");
    minutes.setAccessibleText(TEXTS.get("rotation.minutes"));
    minutes.textProperty().bindBidirectional(model.minutesProperty());
    Node row =
        Parts.styled(
            new VBox(Parts.text(TEXTS.get("rotation.minutes"), "muted", "small"), minutes),
            "tight");
    model.drillProperty().subscribe(chosen -> Visible.when(chosen.isEmpty()).apply(row));
    return row;
  }

  private Node notice() {
    Label notice = Parts.text("", "console-notice");
    model
        .noticeProperty()
        .subscribe(
            sentence -> {
              notice.setText(sentence);
              Visible.when(!sentence.isEmpty()).apply(notice);
            });
    return notice;
  }

  /// Follows the drills there are, until [#left].
  void shown() {
    subscription =
        Subscription.combine(
            model
                .drillsProperty()
                .subscribe(
                    all -> {
                      drills
                          .getChildren()
                          .setAll(segment(TEXTS.get("rotation.free"), Optional.empty()));
                      all.forEach(
                          each ->
                              drills
                                  .getChildren()
                                  .add(segment(each.about().title(), Optional.of(each))));
                      choose(model.drillProperty().get());
                    }),
            model.drillProperty().subscribe(this::choose));
  }

  void left() {
    subscription.unsubscribe();
  }

  /// Where one begins to type.
  Node first() {
    return people;
  }

  private ToggleButton segment(String word, Optional<Drill> drill) {
    ToggleButton segment = Parts.styled(new ToggleButton(word), "segment");
    segment.setUserData(drill);
    segment.setId("plays-" + drill.map(Drill::id).orElse("free"));
    segment.setMinWidth(Region.USE_PREF_SIZE);
    segment.setOnAction(
        _ -> {
          model.drillProperty().set(drill);
          choose(drill);
        });
    return segment;
  }

  private void choose(Optional<Drill> chosen) {
    for (Node each : drills.getChildren()) {
      ((ToggleButton) each).setSelected(chosen.equals(each.getUserData()));
    }
  }
}
