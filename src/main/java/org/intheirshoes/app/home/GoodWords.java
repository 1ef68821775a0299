package org.intheirshoes.app.home;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.texts.Texts;

/// What went well lately, in a sentence.
final class GoodWords {

  private static final Texts TEXTS = Texts.of(GoodWords.class);
  private static final int LONGEST_QUOTE = 110;
  private static final DateTimeFormatter WEEKDAY =
      DateTimeFormatter.ofPattern("EEEE", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private GoodWords() {}

  /// The sentence for a moment.
  ///
  /// @param now the present moment, in the learner's time zone
  static String of(GoodMoment moment, ZonedDateTime now) {
    LocalDate day = moment.at().atZone(now.getZone()).toLocalDate();
    String what =
        switch (moment.reason()) {
          case PROMISE_KEPT -> TEXTS.get("good.promise", quote(moment.words()));
          case RECOVERY -> TEXTS.get("good.recovery", quote(moment.words()));
          case BEST_AT_STAKES -> TEXTS.get("good.best", quote(moment.words()));
          case FROM_ROUND -> TEXTS.get("good.round", quote(moment.words()));
        };
    return TEXTS.get("good", when(day, now.toLocalDate()), what);
  }

  private static String when(LocalDate day, LocalDate today) {
    long age = ChronoUnit.DAYS.between(day, today);
    if (age <= 0) {
      return TEXTS.get("when.today");
    }
    if (age == 1) {
      return TEXTS.get("when.yesterday");
    }
    return TEXTS.get("when.on", (age < 7 ? WEEKDAY : DATE).format(day));
  }

  /// All of the words if they are few, otherwise as many whole ones as there is room for.
  private static String quote(String words) {
    if (words.length() <= LONGEST_QUOTE) {
      return words;
    }
    String cut = words.substring(0, LONGEST_QUOTE);
    return cut.substring(0, Math.max(1, cut.lastIndexOf(' '))).replaceAll("[,;:.]+$", "") + "…";
  }
}
