package org.intheirshoes.app.drill;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Opening;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Seat;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// A phase: one clock and one instruction.
final class ClockPane implements StagePane {

  private static final Texts TEXTS = Texts.of(ClockPane.class);

  private final RoundModel model;
  private final Phase phase;
  private final ClockFace clock = new ClockFace();
  private final Button press;
  private final Button more;
  private final Button next;
  private final ClockBoard root;
  private final Subscription subscription;

  ClockPane(RoundModel model, Phase phase, ObservableValue<Room> room) {
    this.model = model;
    this.phase = phase;
    press = Parts.primary("", model::press);
    press.setId("press");
    Label cap = Parts.styled(new Label(TEXTS.get("key.space")), "key-cap");
    press.setGraphic(cap);
    press.setContentDisplay(ContentDisplay.RIGHT);
    more = Parts.styled(new Button(TEXTS.get("clock.more")), "plain");
    more.setOnAction(_ -> model.does(new RoundStep.AddTime()));
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setId("more-time");
    next = Parts.quiet(TEXTS.get("clock.next"), () -> model.does(new RoundStep.EndPhase()));
    next.setId("next-phase");
    FlowPane ways = Parts.styled(new FlowPane(press, more, next), "clock-ways");
    Round round = model.get();
    for (int player : List.of(round.seating().customer(), round.seating().rep())) {
      Button card =
          Parts.quiet(
              TEXTS.get("clock.card", round.name(player)),
              () -> model.does(new RoundStep.LookAgain(player)));
      card.setId("card-" + player);
      ways.getChildren().add(card);
    }
    VBox words = Parts.styled(new VBox(Parts.text(phase.say(), "pair-say")), "clock-side");
    round.open().ifPresent(open -> words.getChildren().add(scene(round, open)));
    root = new ClockBoard(clock, words, ways, room);
    root.getStyleClass().add("clock-pane");
    subscription =
        Subscription.combine(
            model.timeProperty().subscribe(this::showTime),
            model.roundProperty().subscribe(_ -> showTime(model.timeProperty().get())));
  }

  private static VBox scene(Round round, Round.Open open) {
    VBox card = Parts.styled(new VBox(), "card", "scene-card");
    card.getChildren().add(Parts.text(open.scene(), "muted"));
    boolean begins = round.stage() instanceof Stage.Ready(Phase _, int number) && number == 1;
    for (Opening line : open.lines()) {
      int by = line.by() == Seat.REP ? round.seating().rep() : round.seating().customer();
      card.getChildren()
          .addAll(
              Parts.text(TEXTS.get("scene.begins", round.name(by)), "muted", "small"),
              Parts.text(TEXTS.get("scene.line", line.text()), "scene-line"));
    }
    Visible.when(begins || !open.lines().isEmpty()).apply(card);
    return card;
  }

  private void showTime(RoundModel.Time time) {
    boolean ready = model.stage() instanceof Stage.Ready;
    clock.show(time, phase.title());
    press.setText(
        ready
            ? TEXTS.get("clock.start")
            : time.tempo() == RoundModel.Tempo.OVER
                ? TEXTS.get("clock.done")
                : model.isRunning() ? TEXTS.get("clock.pause") : TEXTS.get("clock.goOn"));
    more.setDisable(ready);
    Visible.when(!ready && time.tempo() != RoundModel.Tempo.OVER).apply(next);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    press.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    root.left();
  }
}
