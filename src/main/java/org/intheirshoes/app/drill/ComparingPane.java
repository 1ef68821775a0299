package org.intheirshoes.app.drill;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.drill.TurnResult;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.texts.Texts;

/// All marks are in: where do we see it differently?
final class ComparingPane implements StagePane {

  private static final Texts TEXTS = Texts.of(ComparingPane.class);

  private final RoundModel model;
  private final VBox found = Parts.styled(new VBox(), "comparing-rows");
  private final TurnComparison turns = new TurnComparison();
  private final Button on;
  private final Button early;
  private final AgreementCard agreement;
  private final VBox root;
  private final Subscription subscription;

  ComparingPane(RoundModel model) {
    this.model = model;
    on = Parts.primary("", this::goOn);
    on.setId("compare-on");
    early = Parts.quiet(TEXTS.get("compare.early"), () -> model.does(new RoundStep.EndEarly()));
    early.setId("end-early");
    agreement = new AgreementCard();
    root =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("compare.title"), "pair-say"),
                found,
                turns,
                new MomentField(model),
                Parts.styled(new FlowPane(on, early), "pass-ways"),
                agreement),
            "comparing-pane");
    subscription = model.beforeProperty().subscribe(_ -> showAgreement());
    refresh();
  }

  private void goOn() {
    model.does(
        voices() == Stage.Voices.PLAYERS
            ? new RoundStep.ObserverSpeaks()
            : new RoundStep.NextTurn());
  }

  private Stage.Voices voices() {
    return model.stage() instanceof Stage.Comparing(TurnResult _, Stage.Voices voices)
        ? voices
        : Stage.Voices.ALL;
  }

  @Override
  public void refresh() {
    if (!(model.stage() instanceof Stage.Comparing(TurnResult result, Stage.Voices voices))) {
      return;
    }
    Round round = model.get();
    boolean all = voices == Stage.Voices.ALL;
    on.setText(
        all
            ? round.isRotationDone() ? TEXTS.get("compare.debrief") : TEXTS.get("compare.next")
            : TEXTS.get(
                "compare.observer", result.seating().observer().map(round::name).orElse("")));
    boolean endsEarly = all && !round.isRotationDone();
    early.setVisible(endsEarly);
    early.setManaged(endsEarly);
    found.getChildren().clear();
    for (Axis axis : Axis.ALL) {
      found.getChildren().add(row(round, result, axis));
    }
    turns.show(round, result);
    agreement.setVisible(all);
    agreement.setManaged(all);
    showAgreement();
  }

  private void showAgreement() {
    agreement.show(model.beforeProperty().get(), model.get());
  }

  private static Node row(Round round, TurnResult result, Axis axis) {
    Label name =
        Parts.styled(
            new Label(AxisLook.word(axis), AxisLook.icon(axis).node()),
            "h3",
            "axis-name",
            AxisLook.style(axis));
    HBox scale = Parts.styled(new HBox(), "compare-scale", AxisLook.style(axis));
    int least = Marks.MAX;
    int most = 0;
    for (int mark = 0; mark <= Marks.MAX; mark++) {
      VBox step =
          Parts.styled(new VBox(Parts.styled(new Label(String.valueOf(mark)), "tiny", "muted")));
      step.getStyleClass().add("compare-step");
      FlowPane people = Parts.styled(new FlowPane(), "compare-people");
      for (int player : result.seating().speakers()) {
        int each = mark;
        if (Optional.ofNullable(result.sheets().get(player))
            .filter(sheet -> sheet.marks().on(axis) == each)
            .isPresent()) {
          people.getChildren().add(Parts.styled(new Label(round.name(player)), "person-chip"));
          least = Math.min(least, mark);
          most = Math.max(most, mark);
        }
      }
      step.getChildren().add(people);
      HBox.setHgrow(step, Priority.ALWAYS);
      step.setMinWidth(0);
      step.setPrefWidth(60);
      step.setMaxWidth(Double.MAX_VALUE);
      scale.getChildren().add(step);
    }
    Label word = Parts.text(apart(result, most - least), "compare-word");
    HBox head = Parts.styled(new HBox(name, Parts.space(), word), "row");
    VBox row = Parts.styled(new VBox(head, scale), "card", "compare-row");
    evidence(round, result, axis).ifPresent(row.getChildren()::add);
    return row;
  }

  private static String apart(TurnResult result, int spread) {
    return result.sheets().size() < 2 ? TEXTS.get("compare.alone") : TurnComparison.apart(spread);
  }

  /// What was seen, and by whom.
  private static Optional<Node> evidence(Round round, TurnResult result, Axis axis) {
    List<String> items = round.plan().material().lookFor(axis);
    VBox list = Parts.styled(new VBox(), "compare-evidence");
    for (int i = 0; i < items.size(); i++) {
      Sheet.Tick tick = new Sheet.Tick(axis, i);
      List<String> who =
          result.seating().speakers().stream()
              .filter(
                  player ->
                      Optional.ofNullable(result.sheets().get(player))
                          .filter(sheet -> sheet.ticks().contains(tick))
                          .isPresent())
              .map(round::name)
              .toList();
      if (!who.isEmpty()) {
        list.getChildren()
            .add(
                Parts.text(
                    TEXTS.get("compare.seen", items.get(i), String.join(", ", who)),
                    "small",
                    "muted"));
      }
    }
    return list.getChildren().isEmpty() ? Optional.empty() : Optional.of(list);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    on.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
