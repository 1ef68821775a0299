package org.intheirshoes.app.progress;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.AxisPoint;
import org.intheirshoes.logbook.Mastery;
import org.intheirshoes.logbook.Mastery.Standing;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// One axis: where it stands, how sure that is, and how it came there.
final class AxisCard {

  private static final Texts TEXTS = Texts.of(AxisCard.class);

  private AxisCard() {}

  /// @param points the oldest first
  @SuppressWarnings("MissingSummary")
  static Region of(Axis axis, List<AxisPoint> points, Mastery mastery, Days days) {
    Label word =
        Parts.styled(
            new Label(AxisLook.word(axis), AxisLook.icon(axis).node()),
            "axis-word",
            AxisLook.style(axis));
    if (points.isEmpty()) {
      return Parts.styled(
          new VBox(word, Parts.text(TEXTS.get("axis.none"), "muted", "small")),
          "card",
          "progress-card");
    }
    AxisPoint now = points.getLast();
    Label figure = Parts.styled(new Label(String.valueOf(Math.round(now.mean()))), "big-figure");
    Label likely =
        Parts.text(
            TEXTS.get("axis.likely", Math.round(now.low()), Math.round(now.high())),
            "muted",
            "small");
    HBox figures = Parts.styled(new HBox(figure, likely), "figures-row");
    figures.setAlignment(Pos.BASELINE_LEFT);
    AxisChart chart = new AxisChart(axis, points, days);
    chart.setFocusTraversable(true);
    chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    chart.setAccessibleText(spoken(axis, points, mastery, days));
    chart.setId("axis-chart-" + AxisLook.style(axis));
    VBox card =
        new DrawnAndListed(
            new VBox(word, figures),
            new VBox(chart),
            standing(mastery),
            () -> table(axis, points, days));
    card.setId("axis-" + AxisLook.style(axis));
    return card;
  }

  private static Label standing(Mastery mastery) {
    return mastery.standing() == Standing.MASTERED
        ? Parts.chip(Icon.GOOD, TEXTS.get("standing.mastered"), "mastered")
        : Parts.chip(Icon.PROGRESS, TEXTS.get("standing.growing"));
  }

  /// The curve in a sentence or two.
  static String spoken(Axis axis, List<AxisPoint> points, Mastery mastery, Days days) {
    AxisPoint first = points.getFirst();
    AxisPoint last = points.getLast();
    String standing =
        TEXTS.get(
            mastery.standing() == Standing.MASTERED ? "standing.mastered" : "standing.growing");
    String now =
        TEXTS.get(
            "axis.spoken.now",
            Math.round(last.mean()),
            Math.round(last.low()),
            Math.round(last.high()),
            standing);
    String before =
        points.size() == 1
            ? TEXTS.get("axis.spoken.one", AxisLook.word(axis), days.date(first.day()))
            : TEXTS.get(
                "axis.spoken.many",
                AxisLook.word(axis),
                Math.round(first.mean()),
                days.date(first.day()),
                Math.round(last.mean()),
                days.date(last.day()),
                points.size());
    return before + " " + now;
  }

  private static NumbersTable table(Axis axis, List<AxisPoint> points, Days days) {
    return new NumbersTable(
        TEXTS.get("axis.table", AxisLook.word(axis)),
        List.of(
            TEXTS.get("column.day"),
            TEXTS.get("column.figure"),
            TEXTS.get("column.from"),
            TEXTS.get("column.to")),
        points.reversed().stream()
            .map(
                point ->
                    List.of(
                        days.date(point.day()),
                        String.valueOf(Math.round(point.mean())),
                        String.valueOf(Math.round(point.low())),
                        String.valueOf(Math.round(point.high()))))
            .toList());
  }

  /// What must be said of bands as wide as these.
  ///
  /// @param axes the latest point of each axis that has one
  /// @param conversations how many were finished
  static Optional<String> caution(List<AxisPoint> axes, int conversations) {
    double widest = axes.stream().mapToDouble(each -> each.high() - each.low()).max().orElse(0);
    return widest < 30 ? Optional.empty() : Optional.of(TEXTS.get("axes.caution", conversations));
  }
}
