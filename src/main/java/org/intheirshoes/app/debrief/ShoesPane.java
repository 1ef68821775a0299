package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.EmpathyMap;
import org.intheirshoes.texts.Texts;

/// The empathy map: the learner's own, then beside it the author's, and what nobody could know.
final class ShoesPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(ShoesPane.class);

  private final List<NoteField> fields = new ArrayList<>();
  private final VBox root = Parts.styled(new VBox(), "stack");

  ShoesPane(ReviewModel model) {
    Customer customer = model.debrief().scenario().customer();
    root.getChildren()
        .addAll(
            new SideBySide(
                quarter(model, Reflection.Kind.SAYS, EmpathyMap::says),
                quarter(model, Reflection.Kind.THINKS, EmpathyMap::thinks)),
            new SideBySide(
                quarter(model, Reflection.Kind.DOES, EmpathyMap::does),
                quarter(model, Reflection.Kind.FEELS, EmpathyMap::feels)));
    VBox hidden =
        Parts.styled(
            new VBox(Parts.text(TEXTS.get("hidden.title"), "h3"), new RichText(customer.hidden())),
            "card",
            "chapter-card",
            "hidden-card");
    hidden.setId("hidden-side");
    showOnceCompared(model, hidden);
    root.getChildren().addFirst(hidden);
  }

  private static void showOnceCompared(ReviewModel model, Region node) {
    node.visibleProperty()
        .bind(model.mapProperty().map(state -> state == ReviewModel.MapState.COMPARED));
    node.managedProperty().bind(node.visibleProperty());
  }

  private VBox quarter(
      ReviewModel model, Reflection.Kind kind, Function<EmpathyMap, String> author) {
    NoteField field =
        new NoteField(
                "map-" + kind.name().toLowerCase(java.util.Locale.ROOT),
                title(kind),
                model.written(kind),
                words -> model.write(kind, words))
            .withPrompt(prompt(kind));
    field.area().setPrefRowCount(3);
    fields.add(field);
    VBox card = Parts.styled(new VBox(field), "card", "chapter-card");
    Optional<EmpathyMap> map = model.debrief().scenario().customer().map();
    map.ifPresent(
        known -> {
          Label heading = Parts.text(TEXTS.get("shoes.author"), "muted", "small");
          VBox words = new VBox(heading, new RichText(author.apply(known)));
          Parts.styled(words, "author-words");
          showOnceCompared(model, words);
          card.getChildren().add(words);
        });
    return card;
  }

  private static String title(Reflection.Kind kind) {
    return switch (kind) {
      case SAYS -> TEXTS.get("shoes.says");
      case THINKS -> TEXTS.get("shoes.thinks");
      case DOES -> TEXTS.get("shoes.does");
      case FEELS -> TEXTS.get("shoes.feels");
      case GOAL, OWN_WORDS, NOTICED, KEEP, CHANGE, PLAN_IF, PLAN_THEN ->
          throw new IllegalArgumentException(kind + " is no part of the map");
    };
  }

  private static String prompt(Reflection.Kind kind) {
    return switch (kind) {
      case SAYS -> TEXTS.get("shoes.says.prompt");
      case THINKS -> TEXTS.get("shoes.thinks.prompt");
      case DOES -> TEXTS.get("shoes.does.prompt");
      case FEELS -> TEXTS.get("shoes.feels.prompt");
      case GOAL, OWN_WORDS, NOTICED, KEEP, CHANGE, PLAN_IF, PLAN_THEN ->
          throw new IllegalArgumentException(kind + " is no part of the map");
    };
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<NoteField> fields() {
    return List.copyOf(fields);
  }
}
