package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Scene;
import org.intheirshoes.texts.Texts;

/// The middle of the console at the end: the slides of the debrief, and what the room keeps and
/// changes.
final class LookBackPane extends VBox {

  private static final Texts TEXTS = Texts.of(LookBackPane.class);
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private static final double CURVE_TYPE = 14;
  private static final double CURVE_HEIGHT = 340;

  private final ClassModel model;
  private final VBox slides = Parts.styled(new VBox(), "slides");
  private List<Slide> shown = List.of();
  private final List<ActionCard> cards = new ArrayList<>();

  LookBackPane(ClassModel model, ClassExports exports) {
    this.model = model;
    getStyleClass().add("look-back");
    getChildren()
        .addAll(
            slides,
            field(TEXTS.get("keep"), "class-keep", Scene::keep, ClassStep.Keep::new),
            field(TEXTS.get("change"), "class-change", Scene::change, ClassStep.Change::new),
            files(exports));
    model.sessionProperty().subscribe(this::show);
    model.frameProperty().subscribe(_ -> showSlides());
    model.lookBack().indexProperty().subscribe(_ -> showSlides());
  }

  private FlowPane files(ClassExports exports) {
    Button handout =
        Parts.quiet(
            TEXTS.get("export.handout"), () -> exports.handout(model.session(), model::tell));
    handout.setId("export-handout");
    handout.setGraphic(Icon.EXPORT.node());
    Button votes =
        Parts.quiet(TEXTS.get("export.votes"), () -> exports.votes(model.session(), model::tell));
    votes.setId("export-votes");
    votes.setGraphic(Icon.EXPORT.node());
    return Parts.styled(new FlowPane(handout, votes), "ways");
  }

  private void show(ClassSession session) {
    Visible.when(session.phase() == Phase.DEBRIEF).apply(this);
    showSlides();
  }

  private void showSlides() {
    List<Slide> now = List.copyOf(model.lookBack().slides());
    if (!now.equals(shown)) {
      shown = now;
      cards.clear();
      for (int i = 0; i < now.size(); i++) {
        cards.add(card(i, now.get(i)));
      }
      slides.getChildren().setAll(cards);
    }
    for (int i = 0; i < cards.size(); i++) {
      boolean chosen = i == model.lookBack().index();
      cards.get(i).pseudoClassStateChanged(CHOSEN, chosen);
      Visible.when(chosen).apply(cards.get(i).getChildren().getLast());
    }
  }

  private ActionCard card(int index, Slide slide) {
    VBox items = Parts.styled(new VBox(), "slide-items");
    for (RoomFrame.Item item : slide.frame().items()) {
      items
          .getChildren()
          .add(
              Parts.styled(
                  new VBox(
                      Parts.text(item.headline(), "muted", "small"), new RichText(item.sentence())),
                  "slide-item"));
    }
    if (slide.frame().curves().courses().size() > 1) {
      MoodCurve both = new MoodCurve(slide.frame().curves(), CURVE_TYPE);
      both.setPrefHeight(CURVE_HEIGHT);
      both.setMinHeight(CURVE_HEIGHT);
      items.getChildren().addFirst(both);
    }
    ActionCard card =
        new ActionCard(
            slide.title(),
            () -> model.showSlide(index),
            Parts.text(TEXTS.get("slide.number", index + 1, slide.title()), "strong"),
            items);
    card.getStyleClass().add("slide-card");
    card.setId("slide-" + (index + 1));
    return card;
  }

  private VBox field(
      String name, String id, Function<Scene, String> value, Function<String, ClassStep> step) {
    TextField field = new TextField();
    field.setId(id);
    field.setAccessibleText(name);
    model
        .sessionProperty()
        .subscribe(
            session -> {
              String text = value.apply(session.scene());
              if (!field.getText().equals(text)) {
                field.setText(text);
              }
            });
    Runnable commit =
        () -> {
          if (!field.getText().strip().equals(value.apply(model.session().scene()))) {
            model.step(step.apply(field.getText()));
          }
        };
    field.setOnAction(_ -> commit.run());
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused) {
                commit.run();
              }
            });
    Label label = Parts.text(name, "muted", "small");
    return Parts.styled(new VBox(label, field), "tight");
  }
}
