package org.intheirshoes.app.progress;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.PracticeDay;
import org.intheirshoes.texts.Texts;

/// The days of practice: as a calendar, in a sentence and as a table.
final class CalendarCard {

  private static final Texts TEXTS = Texts.of(CalendarCard.class);

  private CalendarCard() {}

  /// @param practised at least one, the oldest first
  @SuppressWarnings("MissingSummary")
  static Region of(List<PracticeDay> practised, Days days) {
    CalendarPane calendar = new CalendarPane(practised, days);
    calendar.setFocusTraversable(true);
    calendar.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    calendar.setAccessibleText(spoken(practised, days));
    calendar.setId("calendar");
    VBox head =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("calendar.title"), "h3"),
                Parts.text(spoken(practised, days), "muted", "small")),
            "tight");
    return new DrawnAndListed(head, calendar, new Region(), () -> table(practised, days));
  }

  /// For example “12 conversations on 9 days, the last today”.
  static String spoken(List<PracticeDay> practised, Days days) {
    int conversations = practised.stream().mapToInt(PracticeDay::conversations).sum();
    return TEXTS.get(
        "calendar.spoken", conversations, practised.size(), days.past(practised.getLast().day()));
  }

  private static NumbersTable table(List<PracticeDay> practised, Days days) {
    return new NumbersTable(
        TEXTS.get("calendar.title"),
        List.of(
            TEXTS.get("column.day"), TEXTS.get("column.conversations"), TEXTS.get("column.turns")),
        practised.reversed().stream()
            .map(
                each ->
                    List.of(
                        days.date(each.day()),
                        String.valueOf(each.conversations()),
                        String.valueOf(each.turns())))
            .toList());
  }
}
