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
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Avatar;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Pick;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.drill.TurnResult;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;

/// All marks are in: where do we see it differently?
final class ComparingPane implements StagePane {

  private static final Texts TEXTS = Texts.of(ComparingPane.class);

  private final RoundModel model;
  private final VBox found = Parts.styled(new VBox(), "comparing-rows");
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
    result.comparison().stream()
        .filter(each -> each.moment().isPresent())
        .forEach(each -> found.getChildren().add(moment(round, each)));
    for (int i = 0; i < result.placed().size(); i++) {
      TurnResult.Placed placed = result.placed().get(i);
      if (!placed.isAgreed()) {
        found.getChildren().add(placed(round, result, placed, i));
      }
    }
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
    return result.sheets().size() < 2
        ? TEXTS.get("compare.alone")
        : switch (spread) {
          case 0 -> TEXTS.get("compare.same");
          case 1 -> TEXTS.get("compare.near");
          default -> TEXTS.get("compare.apart", spread);
        };
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

  private static Node moment(Round round, TurnResult.Difference difference) {
    String marks =
        String.join(
            ", ",
            difference.marks().entrySet().stream()
                .map(each -> TEXTS.get("compare.mark", round.name(each.getKey()), each.getValue()))
                .toList());
    int number = difference.moment().orElse(1);
    String where =
        round.plan().material() instanceof Material.OfDrill(var drill, String _)
            ? drill.phases().stream().skip(number - 1L).findFirst().map(Phase::title).orElse("")
            : TEXTS.get("compare.turn", number);
    Label text =
        Parts.text(TEXTS.get("compare.moment", where, AxisLook.word(difference.axis()), marks));
    text.setGraphic(AxisLook.icon(difference.axis()).node());
    return Parts.styled(text, "compare-moment");
  }

  private static Node placed(Round round, TurnResult result, TurnResult.Placed placed, int index) {
    VBox card =
        Parts.styled(
            new VBox(Parts.text(TEXTS.get("compare.turn", index + 1), "h3")),
            "card",
            "compare-row");
    placed
        .words()
        .ifPresent(words -> card.getChildren().add(Parts.text(TEXTS.get("choose.said", words))));
    for (int player : result.seating().speakers()) {
      Optional.ofNullable(placed.picks().get(player))
          .ifPresent(
              pick -> {
                HBox line =
                    Parts.styled(
                        new HBox(
                            Avatar.of(round.name(player)),
                            Parts.text(words(result, index, pick), "small")),
                        "row");
                line.getChildren()
                    .forEach(each -> ((Region) each).setMinHeight(Region.USE_PREF_SIZE));
                card.getChildren().add(line);
              });
    }
    return card;
  }

  private static String words(TurnResult result, int index, Pick pick) {
    return switch (pick) {
      case Pick.Nearest(String id) ->
          result
              .path()
              .map(path -> path.turns().get(index))
              .flatMap(
                  turn ->
                      turn.beat().responses().stream()
                          .filter(each -> each.id().equals(id))
                          .findFirst())
              .map(each -> org.intheirshoes.scenario.Markup.plain(each.text()))
              .orElse(id);
      case Pick.Own(Marks marks) ->
          TEXTS.get(
              "compare.own",
              String.join(
                  ", ",
                  java.util.stream.Stream.of(Axis.values())
                      .filter(marks::inPlay)
                      .map(axis -> TEXTS.get("compare.mark", AxisLook.word(axis), marks.on(axis)))
                      .toList()));
    };
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
