package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Agreement;
import org.intheirshoes.drill.Ratings;
import org.intheirshoes.drill.Round;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// How far these people agree, over all the rounds they have played together.
final class AgreementCard extends VBox {

  private static final Texts TEXTS = Texts.of(AgreementCard.class);

  AgreementCard() {
    getStyleClass().addAll("card", "agreement-card");
  }

  /// Shows what all these rounds come to.
  ///
  /// @param before rounds of anybody, this one among them or not
  void show(List<Round> before, Round now) {
    List<Round> rounds = together(before, now);
    getChildren().setAll(Parts.text(TEXTS.get("agreement.title"), "h3"));
    for (Axis axis : Axis.ALL) {
      Label line =
          Parts.text(
              TEXTS.get("agreement.line", AxisLook.word(axis), sentence(rounds, axis)), "small");
      line.setGraphic(AxisLook.icon(axis).node());
      getChildren().add(Parts.styled(line, "axis-name", AxisLook.style(axis), "agreement-line"));
    }
    getChildren().add(Parts.text(TEXTS.get("agreement.use"), "muted", "small"));
  }

  /// The rounds in which the same people played.
  static List<Round> together(List<Round> before, Round now) {
    Set<String> people = names(now);
    List<Round> rounds =
        new ArrayList<>(
            before.stream()
                .filter(each -> names(each).equals(people))
                .filter(each -> !each.began().equals(now.began()))
                .toList());
    rounds.add(now);
    return rounds;
  }

  private static Set<String> names(Round round) {
    return round.plan().players().stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  static String sentence(List<Round> rounds, Axis axis) {
    Agreement agreement = Agreement.of(Ratings.over(rounds, axis));
    return switch (agreement.state()) {
      case TOO_FEW -> TEXTS.get("agreement.few", agreement.n(), Agreement.LEAST);
      case UNDEFINED -> TEXTS.get("agreement.undefined", agreement.n());
      case DEFINED -> {
        double value = agreement.coefficient().orElse(0);
        double exact = agreement.exact().orElse(0);
        double near = agreement.withinOne().orElse(0);
        yield agreement
            .interval()
            .map(
                interval ->
                    TEXTS.get(
                        "agreement.interval",
                        value,
                        interval.low(),
                        interval.high(),
                        exact,
                        near,
                        agreement.n()))
            .orElseGet(() -> TEXTS.get("agreement.value", value, exact, near, agreement.n()));
      }
    };
  }
}
