package org.intheirshoes.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.bots.Bot;
import org.intheirshoes.analysis.bots.BotScore;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// How large a script is, what bots score in it, and which scores end where.
final class FiguresSection {

  private static final Texts TEXTS = Texts.of(FiguresSection.class);

  private final VBox root = Parts.styled(new VBox(), "report-section");

  FiguresSection() {
    root.setId("figures");
  }

  VBox root() {
    return root;
  }

  /// Shows the figures of a report.
  void show(Report report) {
    root.getChildren().setAll(size(report), bots(report), endings(report));
  }

  private static Node size(Report report) {
    FlowPane tiles = Parts.styled(new FlowPane(), "tiles");
    Scenario scenario = report.scenario();
    tile(tiles, TEXTS.get("size.beats"), String.valueOf(scenario.beats().size()));
    tile(tiles, TEXTS.get("size.endings"), String.valueOf(scenario.endings().size()));
    tile(tiles, TEXTS.get("size.paths"), paths(report));
    tile(tiles, TEXTS.get("size.words"), TEXTS.get("number", report.size().words()));
    report
        .size()
        .minutes()
        .ifPresent(
            minutes ->
                tile(
                    tiles,
                    TEXTS.get("size.minutes"),
                    String.valueOf(Math.max(1, Math.round(minutes)))));
    report
        .size()
        .grade()
        .ifPresent(grade -> tile(tiles, TEXTS.get("size.grade"), TEXTS.get("grade", grade)));
    FlowPane axes = Parts.styled(new FlowPane(), "chips");
    report
        .axes()
        .forEach(
            reach ->
                axes.getChildren()
                    .add(
                        AxisLook.chip(
                            reach.axis(),
                            TEXTS.get("size.axis", AxisLook.word(reach.axis()), reach.beats()))));
    return card(
        TEXTS.get("size.title"),
        tiles,
        Parts.text(
            TEXTS.get(
                "size.skills",
                scenario.card().skills().isEmpty()
                    ? "–"
                    : scenario.card().skills().stream().collect(Collectors.joining(", ")))),
        axes,
        Parts.text(worth(report), "muted", "small"));
  }

  private static void tile(FlowPane tiles, String name, String figure) {
    Label value = Parts.styled(new Label(figure), "tile-figure");
    VBox tile =
        Parts.styled(new VBox(value, Parts.styled(new Label(name), "muted", "small")), "tile");
    tiles.getChildren().add(tile);
  }

  private static String paths(Report report) {
    return switch (report.analysis()) {
      case Exact exact when exact.start().paths() < Long.MAX_VALUE ->
          TEXTS.get("number", exact.start().paths());
      case Exact _, Bounded _ -> TEXTS.get("size.many");
    };
  }

  private static String worth(Report report) {
    return switch (report.analysis()) {
      case Exact exact ->
          TEXTS.get(
              "worth.exact",
              exact.start().best(),
              exact.start().worst(),
              Math.round(exact.start().random()),
              exact.states());
      case Bounded bounded ->
          TEXTS.get("worth.bounded", bounded.least(), bounded.most(), bounded.states());
    };
  }

  private static Node bots(Report report) {
    List<Node> rows = new ArrayList<>();
    rows.add(Parts.text(TEXTS.get("bots.what", BotScores.GAMED_FROM), "muted", "small"));
    if (report.bots().scores().isEmpty()) {
      rows.add(Parts.text(TEXTS.get("bots.none")));
    }
    report.bots().scores().forEach((bot, score) -> rows.add(row(bot, score)));
    VBox card = card(TEXTS.get("bots.title"), rows.toArray(Node[]::new));
    card.setId("bots");
    return card;
  }

  private static Node row(Bot bot, BotScore score) {
    String figure =
        switch (score) {
          case BotScore.Proved(double skill) -> TEXTS.get("bots.proved", Math.round(skill));
          case BotScore.Estimated(double least, double most, int _) ->
              TEXTS.get("bots.between", Math.round(least), Math.round(most));
        };
    boolean games = bot.games(score);
    ScaleBar bar = new ScaleBar(0, score.skill(), OptionalInt.of(BotScores.GAMED_FROM));
    if (games) {
      bar.getStyleClass().add("games");
    }
    if (!bot.knowsNoMarks()) {
      bar.getStyleClass().add("yardstick");
    }
    HBox row = bar(BotWords.of(bot), bar, figure);
    row.setAccessibleText(
        games
            ? TEXTS.get("bots.spoken.games", BotWords.of(bot), figure, BotScores.GAMED_FROM)
            : TEXTS.get("bots.spoken", BotWords.of(bot), figure));
    return row;
  }

  private static HBox bar(String name, ScaleBar bar, String figure) {
    HBox.setHgrow(bar, Priority.ALWAYS);
    return Parts.styled(
        new HBox(Parts.text(name, "bar-name"), bar, Parts.styled(new Label(figure), "bar-figure")),
        "bar-row");
  }

  private static Node endings(Report report) {
    List<Node> rows = new ArrayList<>();
    rows.add(Parts.text(TEXTS.get("endings.what"), "muted", "small"));
    for (Report.EndingReach reach : report.endings()) {
      String name = reach.ending().title();
      String range =
          reach
              .skill()
              .map(
                  scores ->
                      TEXTS.get(
                          "bots.between", Math.round(scores.least()), Math.round(scores.most())))
              .orElse(TEXTS.get("endings.unknown"));
      HBox row =
          bar(
              TEXTS.get("endings.name", name, reach.ending().outcome()),
              reach
                  .skill()
                  .map(scores -> new ScaleBar(scores.least(), scores.most(), OptionalInt.empty()))
                  .orElseGet(() -> new ScaleBar(0, 0, OptionalInt.empty())),
              range);
      row.setAccessibleText(TEXTS.get("bots.spoken", name, range));
      rows.add(row);
    }
    VBox card = card(TEXTS.get("endings.title"), rows.toArray(Node[]::new));
    card.setId("endings");
    return card;
  }

  private static VBox card(String title, Node... content) {
    VBox card = Parts.styled(new VBox(Parts.text(title, "h2")), "card", "report-card");
    card.getChildren().addAll(content);
    return card;
  }
}
