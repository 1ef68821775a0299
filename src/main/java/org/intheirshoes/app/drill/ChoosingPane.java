package org.intheirshoes.app.drill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.drill.Pick;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// Rep and customer place what was said, each by themselves; where they differ, they settle it
/// together.
final class ChoosingPane implements StagePane {

  private static final Texts TEXTS = Texts.of(ChoosingPane.class);

  private final RoundModel model;
  private final VBox root = Parts.styled(new VBox(), "choosing-pane");
  private Optional<Node> first = Optional.empty();

  ChoosingPane(RoundModel model) {
    this.model = model;
    refresh();
  }

  @Override
  public void refresh() {
    if (!(model.stage() instanceof Stage.Choosing stage)) {
      return;
    }
    Round round = model.get();
    int rep = round.seating().rep();
    int customer = round.seating().customer();
    boolean both = stage.picks().size() == 2;
    int chooser = stage.picks().containsKey(rep) ? customer : rep;
    root.getChildren()
        .setAll(
            Parts.text(
                both
                    ? TEXTS.get("choose.settle")
                    : TEXTS.get("choose.nearest", round.name(chooser)),
                "pair-say"));
    stage
        .words()
        .ifPresent(
            words ->
                root.getChildren().add(Parts.text(TEXTS.get("choose.said", words), "scene-line")));
    root.getChildren()
        .add(
            Parts.text(
                both
                    ? TEXTS.get("choose.differ")
                    : stage.picks().isEmpty()
                        ? TEXTS.get("choose.first", round.name(customer))
                        : TEXTS.get("choose.second", round.name(rep)),
                "muted"));
    VBox responses = Parts.styled(new VBox(), "column");
    List<Response> offered = stage.offered();
    for (int i = 0; i < offered.size(); i++) {
      Response response = offered.get(i);
      Pick pick = new Pick.Nearest(response.id());
      VBox text = Parts.styled(new VBox(new RichText(response.text())), "tight");
      if (both) {
        pickers(stage.picks(), pick)
            .ifPresent(names -> text.getChildren().add(Parts.text(names, "muted", "small")));
      }
      ActionCard card = new ActionCard(response.text(), () -> place(chooser, pick, both), text);
      card.getStyleClass().add("choose-card");
      card.setId("response-" + (i + 1));
      responses.getChildren().add(card);
    }
    first = Optional.of(responses.getChildren().getFirst());
    root.getChildren().addAll(responses, free(stage, chooser, both));
    shown();
  }

  private Optional<String> pickers(Map<Integer, Pick> picks, Pick pick) {
    return picks.entrySet().stream()
        .filter(each -> each.getValue().equals(pick))
        .map(each -> TEXTS.get("choose.by", model.get().name(each.getKey())))
        .findFirst();
  }

  private void place(int chooser, Pick pick, boolean both) {
    model.does(both ? new RoundStep.Settle(pick) : new RoundStep.Place(chooser, pick));
  }

  private Node free(Stage.Choosing stage, int chooser, boolean both) {
    Marks sample = stage.offered().getFirst().marks();
    Map<Axis, IntegerProperty> marks = new EnumMap<>(Axis.class);
    FlowPane axes = Parts.styled(new FlowPane(), "free-axes");
    for (Axis axis : Axis.ALL) {
      if (sample.inPlay(axis)) {
        IntegerProperty mark = new SimpleIntegerProperty(MarkSheet.OPEN);
        marks.put(axis, mark);
        axes.getChildren().add(new MarkScale(AxisLook.word(axis), axis, mark));
      }
    }
    Button take = Parts.quiet(TEXTS.get("choose.free.take"), () -> take(marks, chooser, both));
    take.setId("take-own");
    VBox own = Parts.styled(new VBox(axes, take), "column");
    own.setVisible(false);
    own.setManaged(false);
    Button open =
        Parts.quiet(
            TEXTS.get("choose.free"),
            () -> {
              own.setVisible(true);
              own.setManaged(true);
            });
    open.setId("mark-freely");
    return Parts.styled(new VBox(open, own), "column");
  }

  private void take(Map<Axis, IntegerProperty> marks, int chooser, boolean both) {
    if (marks.values().stream().anyMatch(mark -> mark.get() == MarkSheet.OPEN)) {
      model.tell(TEXTS.get("choose.free.missing"));
      return;
    }
    Marks all = new Marks(Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY);
    for (Map.Entry<Axis, IntegerProperty> each : marks.entrySet()) {
      all = all.with(each.getKey(), each.getValue().get());
    }
    place(chooser, new Pick.Own(all), both);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    first.ifPresent(Node::requestFocus);
  }
}
