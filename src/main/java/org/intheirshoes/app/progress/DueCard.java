package org.intheirshoes.app.progress;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.ScenarioScores;
import org.intheirshoes.logbook.Schedule;
import org.intheirshoes.texts.Texts;

/// What comes back and when, with the decisions it comes from.
final class DueCard {

  private static final Texts TEXTS = Texts.of(DueCard.class);
  private static final int FIRST_ROWS = 3;
  private static final int NAMED = 2;

  /// Longer words are cut, so that a row can be read at a glance.
  private static final int LONGEST = 64;

  private DueCard() {}

  static Region of(Progress progress, Days days) {
    Schedule schedule = progress.schedule();
    VBox card =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("due.title"), "h3"),
                Parts.text(TEXTS.get("due.hint"), "muted", "small")),
            "card",
            "progress-card");
    if (schedule.cards().isEmpty()) {
      card.getChildren().add(Parts.text(TEXTS.get("due.none")));
      return card;
    }
    Rows<Schedule.Card> rows =
        new Rows<>(schedule.cards(), FIRST_ROWS, each -> row(each, progress, days));
    rows.setId("due");
    card.getChildren().add(rows);
    return card;
  }

  private static Region row(Schedule.Card card, Progress progress, Days days) {
    boolean now = !card.due().isAfter(days.today());
    String when = days.due(card.due());
    Label due = Parts.text(when, "small", now ? "due-now" : "muted");
    String from = from(card.slips(), progress, days);
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(SkillsCard.name(card.skill()), "strong"),
                due,
                Parts.text(from, "muted", "small")),
            "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row =
        Parts.styled(
            new HBox(
                Parts.styled(
                    (now ? Icon.PRACTISE : Icon.PROMISE).node(), now ? "due-icon" : "later-icon"),
                words),
            "due-row");
    row.setAccessibleText(TEXTS.get("due.spoken", SkillsCard.name(card.skill()), when, from));
    return row;
  }

  /// The latest decisions, the newest first.
  private static String from(List<Schedule.Slip> slips, Progress progress, Days days) {
    String named =
        slips.reversed().stream()
            .limit(NAMED)
            .map(slip -> TEXTS.get("due.slip", told(slip, progress), days.past(days.of(slip.at()))))
            .collect(Collectors.joining(TEXTS.get("due.and")));
    return TEXTS.get(slips.size() > NAMED ? "due.from.more" : "due.from", named);
  }

  /// What was said, as much of it as can be read at a glance; the scenario's title where that is not
  /// known.
  private static String told(Schedule.Slip slip, Progress progress) {
    if (slip.words().isBlank()) {
      return progress.scenarios().stream()
          .filter(each -> each.scenario().equals(slip.scenario()))
          .map(ScenarioScores::title)
          .findFirst()
          .orElse(slip.scenario());
    }
    return shortened(slip.words().strip());
  }

  /// The first words, up to a whole one, and an ellipsis where some are left out.
  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST) + " \u2026";
  }
}
