package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Avatar;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.TurnResult;
import org.intheirshoes.texts.Texts;

/// The turn of a round moment by moment, in their order: who marked it how, and on top the one where
/// they lie furthest apart.
final class TurnComparison extends VBox {

  private static final Texts TEXTS = Texts.of(TurnComparison.class);

  TurnComparison() {
    getStyleClass().add("comparing-rows");
  }

  /// Shows what a turn came to.
  void show(Round round, TurnResult result) {
    List<TurnResult.Difference> differences =
        result.comparison().stream().filter(each -> each.moment().isPresent()).toList();
    TreeSet<Integer> moments = new TreeSet<>();
    differences.forEach(each -> each.moment().ifPresent(moments::add));
    IntStream.range(0, result.placed().size())
        .filter(index -> !result.placed().get(index).isAgreed())
        .forEach(index -> moments.add(index + 1));
    getChildren().setAll(Parts.text(TEXTS.get("turns.title"), "h2"));
    Optional<TurnResult.Difference> widest = widest(differences);
    if (!differences.isEmpty()) {
      getChildren().add(headline(round, widest));
    }
    moments.forEach(number -> getChildren().add(row(round, result, number, widest)));
    Visible.when(!moments.isEmpty()).apply(this);
  }

  /// The earliest of those that lie furthest apart, if any do.
  static Optional<TurnResult.Difference> widest(List<TurnResult.Difference> differences) {
    return differences.stream()
        .filter(each -> each.spread() > 0)
        .min(
            Comparator.comparingInt((TurnResult.Difference each) -> -each.spread())
                .thenComparingInt(each -> each.moment().orElse(0)));
  }

  private static Node headline(Round round, Optional<TurnResult.Difference> widest) {
    return Parts.text(
        widest
            .map(
                each ->
                    TEXTS.get(
                        "turns.widest",
                        MomentWords.title(round, each.moment().orElse(1)),
                        AxisLook.word(each.axis()),
                        each.spread()))
            .orElseGet(() -> TEXTS.get("turns.alike")),
        "turns-headline");
  }

  private static Node row(
      Round round, TurnResult result, int number, Optional<TurnResult.Difference> widest) {
    VBox card =
        Parts.styled(
            new VBox(Parts.text(MomentWords.title(round, number), "h3")), "card", "compare-row");
    card.setId("turn-" + number);
    MomentWords.said(result, number)
        .ifPresent(
            words ->
                card.getChildren().add(Parts.text(TEXTS.get("choose.said", words), "turn-said")));
    result.placed().stream()
        .skip(number - 1L)
        .limit(1)
        .filter(placed -> !placed.isAgreed())
        .forEach(placed -> card.getChildren().addAll(picks(round, result, placed, number)));
    result.comparison().stream()
        .filter(each -> each.moment().filter(at -> at == number).isPresent())
        .sorted(Comparator.comparing(TurnResult.Difference::axis))
        .forEach(
            each -> {
              Node line = line(round, each);
              if (widest.filter(each::equals).isPresent()) {
                line.getStyleClass().add("turn-widest");
              }
              card.getChildren().add(line);
            });
    return card;
  }

  private static Node line(Round round, TurnResult.Difference difference) {
    Label axis =
        Parts.styled(
            new Label(AxisLook.word(difference.axis()), AxisLook.icon(difference.axis()).node()),
            "axis-name",
            "turn-axis",
            AxisLook.style(difference.axis()));
    FlowPane line = Parts.styled(new FlowPane(axis), "turn-line");
    difference
        .marks()
        .forEach(
            (player, mark) ->
                line.getChildren()
                    .add(
                        Parts.styled(
                            new Label(TEXTS.get("compare.mark", round.name(player), mark)),
                            "person-chip")));
    line.getChildren().add(Parts.styled(new Label(apart(difference.spread())), "compare-word"));
    return line;
  }

  /// How far marks lie apart, in words.
  static String apart(int spread) {
    return switch (spread) {
      case 0 -> TEXTS.get("compare.same");
      case 1 -> TEXTS.get("compare.near");
      default -> TEXTS.get("compare.apart", spread);
    };
  }

  private static List<Node> picks(
      Round round, TurnResult result, TurnResult.Placed placed, int number) {
    List<Node> lines = new ArrayList<>();
    for (int player : result.seating().speakers()) {
      Optional.ofNullable(placed.picks().get(player))
          .ifPresent(
              pick -> {
                Label words = Parts.text(MomentWords.pick(result, number, pick), "small");
                words.setMinHeight(Region.USE_PREF_SIZE);
                HBox line = Parts.styled(new HBox(Avatar.of(round.name(player)), words), "row");
                line.setAlignment(Pos.CENTER_LEFT);
                lines.add(line);
              });
    }
    return lines;
  }
}
