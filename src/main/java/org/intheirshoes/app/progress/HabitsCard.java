package org.intheirshoes.app.progress;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RuleWords;
import org.intheirshoes.logbook.CuePickup;
import org.intheirshoes.logbook.Habits;
import org.intheirshoes.scoring.Rule;
import org.intheirshoes.texts.Texts;

/// How the learner tends to listen and speak: the balance of kind words and steps, cues and boundaries, and how
/// often each rule took something away.
final class HabitsCard {

  private static final Texts TEXTS = Texts.of(HabitsCard.class);

  /// The bars reach at least this far, so that one slip in a hundred turns does not fill the line.
  private static final double LEAST_SCALE = 2;

  private HabitsCard() {}

  static Region of(Habits habits, CuePickup pickup) {
    List<Figure> all = List.of(balance(habits), pickedUp(pickup), cues(habits), boundaries(habits));
    Rows<Figure> figures = new Rows<>(all, all.size(), Figure::row);
    figures.setId("habits");
    return Parts.styled(
        new VBox(Parts.text(TEXTS.get("habits.title"), "h3"), figures), "card", "progress-card");
  }

  /// How often each rule took something away, the most frequent first.
  static Region rules(Habits habits) {
    List<Rule> rules =
        Stream.of(Rule.values())
            .sorted(Comparator.comparingDouble((Rule rule) -> often(habits, rule)).reversed())
            .toList();
    double scale = Math.max(LEAST_SCALE, Math.ceil(often(habits, rules.getFirst())));
    Rows<Rule> bars = new Rows<>(rules, rules.size(), rule -> bar(habits, rule, scale));
    bars.setId("rules");
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("habits.rules"), "h3"),
            Parts.text(TEXTS.get("habits.rules.hint", scale), "muted", "small"),
            bars),
        "card",
        "progress-card");
  }

  private static double often(Habits habits, Rule rule) {
    return habits.perTenTurns(rule).orElse(0);
  }

  /// A figure with what it means.
  private record Figure(String figure, String sentence, String meaning) {

    Region row() {
      Label number = Parts.styled(new Label(figure), "habit-figure");
      VBox words =
          Parts.styled(
              new VBox(Parts.text(sentence), Parts.text(meaning, "muted", "small")), "tight");
      VBox row = Parts.styled(new VBox(number, words), "habit");
      row.setAccessibleText(TEXTS.get("habits.spoken", figure, sentence, meaning));
      return row;
    }
  }

  private static Figure balance(Habits habits) {
    if (habits.movedOn() == 0) {
      return new Figure(
          TEXTS.get("none"), TEXTS.get("habits.balance.none"), TEXTS.get("habits.balance.meaning"));
    }
    return new Figure(
        TEXTS.get("habits.ratio", habits.empathyToAction().orElse(0)),
        TEXTS.get("habits.balance"),
        TEXTS.get("habits.balance.meaning"));
  }

  /// What she marked in the customer's words, before she chose what to say.
  private static Figure pickedUp(CuePickup pickup) {
    int there = pickup.hits() + pickup.misses();
    return there == 0
        ? new Figure(
            TEXTS.get("none"), TEXTS.get("habits.pickup.none"), TEXTS.get("habits.pickup.meaning"))
        : new Figure(
            TEXTS.get("habits.of", pickup.hits(), there),
            TEXTS.get("habits.pickup"),
            TEXTS.get("habits.pickup.small", pickup.smallTalk()));
  }

  private static Figure cues(Habits habits) {
    int all = habits.cuesCaught() + habits.cuesMissed();
    return all == 0
        ? new Figure(
            TEXTS.get("none"), TEXTS.get("habits.cues.none"), TEXTS.get("habits.cues.meaning"))
        : new Figure(
            TEXTS.get("habits.of", habits.cuesCaught(), all),
            TEXTS.get("habits.cues"),
            TEXTS.get("habits.cues.meaning"));
  }

  private static Figure boundaries(Habits habits) {
    int all = habits.boundariesHeld() + habits.boundariesMissed();
    return all == 0
        ? new Figure(
            TEXTS.get("none"),
            TEXTS.get("habits.boundaries.none"),
            TEXTS.get("habits.boundaries.meaning"))
        : new Figure(
            TEXTS.get("habits.of", habits.boundariesHeld(), all),
            TEXTS.get("habits.boundaries", habits.boundariesMissed()),
            TEXTS.get("habits.boundaries.meaning"));
  }

  private static Region bar(Habits habits, Rule rule, double scale) {
    String figure = TEXTS.get("habits.ratio", often(habits, rule));
    String meaning = meaning(rule);
    Label number = Parts.styled(new Label(figure), "strong");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label word = Parts.text(RuleWords.of(rule));
    HBox.setHgrow(word, Priority.ALWAYS);
    word.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(word, number);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox row =
        Parts.styled(
            new VBox(
                head,
                new Track(scale).stretch(0, often(habits, rule), "rule-bar"),
                Parts.text(meaning, "muted", "small")),
            "rule-line");
    row.setAccessibleText(TEXTS.get("habits.rule.spoken", RuleWords.of(rule), figure, meaning));
    return row;
  }

  private static String meaning(Rule rule) {
    return switch (rule) {
      case R1_SATURATION -> TEXTS.get("rule.saturation");
      case R2_APOLOGY -> TEXTS.get("rule.apology");
      case R3_FIX_TOO_EARLY -> TEXTS.get("rule.early");
      case R4_BROKEN_PROMISE -> TEXTS.get("rule.promise");
      case R5_BREACH -> TEXTS.get("rule.breach");
    };
  }
}
