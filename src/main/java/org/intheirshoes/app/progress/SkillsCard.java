package org.intheirshoes.app.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.Mastery;
import org.intheirshoes.logbook.Mastery.Standing;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.texts.Texts;

/// The skills met so far: growing or mastered, and how sure that is.
final class SkillsCard {

  private static final Texts TEXTS = Texts.of(SkillsCard.class);
  private static final int FIRST_ROWS = 9;

  /// Where the lower bound must stand for a skill to count as mastered, as [Mastery] says.
  private static final int MASTERED_FROM = 75;

  private SkillsCard() {}

  static Region of(Map<String, Mastery> skills) {
    List<Map.Entry<String, Mastery>> surest =
        skills.entrySet().stream()
            .sorted(
                Comparator.comparingInt(
                        (Map.Entry<String, Mastery> each) ->
                            each.getValue().standing() == Standing.MASTERED ? 0 : 1)
                    .thenComparingDouble(each -> -each.getValue().lower()))
            .toList();
    Rows<Map.Entry<String, Mastery>> rows =
        new Rows<>(surest, FIRST_ROWS, each -> row(each.getKey(), each.getValue()));
    rows.setId("skills");
    return Parts.styled(
        new VBox(
            Parts.text(TEXTS.get("skills.title"), "h3"),
            Parts.text(TEXTS.get("skills.hint"), "muted", "small"),
            rows),
        "card",
        "progress-card");
  }

  /// A name as it stands at the beginning of a line.
  static String name(String skill) {
    String name = Practice.skillName(skill);
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static Region row(String skill, Mastery mastery) {
    boolean mastered = mastery.standing() == Standing.MASTERED;
    Label name = Parts.text(name(skill), "strong");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label chip =
        mastered
            ? Parts.chip(Icon.GOOD, TEXTS.get("standing.mastered"), "mastered")
            : Parts.chip(Icon.PROGRESS, TEXTS.get("standing.growing"));
    HBox head = Parts.styled(new HBox(name, chip), "row");
    head.setAlignment(Pos.CENTER_LEFT);
    double lower = 100 * mastery.lower();
    double mean = 100 * mastery.mean();
    String figures =
        TEXTS.get(
            "skills.figures",
            Math.round(mean),
            Math.round(lower),
            mastery.scenarios(),
            mastery.days());
    Track track =
        new Track(100)
            .stretch(0, Math.max(lower, mean), "skill-likely")
            .stretch(0, lower, "skill-sure")
            .mark(MASTERED_FROM, "skill-goal");
    VBox row =
        Parts.styled(new VBox(head, track, Parts.text(figures, "muted", "small")), "rule-line");
    row.setAccessibleText(TEXTS.get("skills.spoken", name(skill), chip.getText(), figures));
    return row;
  }
}
