package org.intheirshoes.app.practice;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The head of the practice page: where we are, which turn it is, the way to the brief and out.
final class PracticeHead extends HBox {

  private static final Texts TEXTS = Texts.of(PracticeHead.class);

  private final PracticeModel model;
  private final ObservableValue<Room> room;
  private final Button know;
  private final Label saving = Parts.styled(new Label(TEXTS.get("saving")), "muted", "small");

  /// @param brief opens and closes the brief
  @SuppressWarnings("MissingSummary")
  PracticeHead(PracticeModel model, ObservableValue<Room> room, Node clock, Runnable brief) {
    this.model = model;
    this.room = room;
    getStyleClass().add("practice-head");
    setAlignment(Pos.CENTER_LEFT);
    know = Parts.quiet(TEXTS.get("brief.open"), brief);
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
    show(Visible.NO);
    Label turn = Parts.styled(new Label(), "chip", "turn");
    turn.textProperty().bind(model.turnProperty().map(number -> TEXTS.get("turn", number)));
    turn.setMinWidth(Region.USE_PREF_SIZE);
    whenWide(turn);
    getChildren().addAll(title(), saving, clock, turn, know, leave);
  }

  private VBox title() {
    Scenario.Card card = model.scenario().card();
    Label where = Parts.text(card.setting(), "muted", "small");
    whenWide(where);
    VBox title = Parts.styled(new VBox(where, Parts.text(card.title(), "h2")), "tight");
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
    Label variant = Parts.text(VariantPane.head(model.variants()), "muted", "small");
    variant.setId("variant");
    Visible.when(!variant.getText().isEmpty()).apply(variant);
    title.getChildren().add(variant);
    HBox.setHgrow(title, Priority.ALWAYS);
    return title;
  }

  /// Shows a node only where there is room for it.
  private void whenWide(Node node) {
    node.visibleProperty().bind(room.map(now -> now == Room.WIDE));
    node.managedProperty().bind(node.visibleProperty());
  }

  /// Says that something is being saved.
  void show(Visible whileSaving) {
    whileSaving.apply(saving);
  }

  /// Offers the brief; it is open anyway before the conversation.
  void offerBrief(Visible offered) {
    know.setVisible(offered == Visible.YES);
  }
}
