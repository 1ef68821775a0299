package org.intheirshoes.app.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.intheirshoes.texts.Texts;

/// Days in words, as seen from today.
///
/// @param today the learner's day
/// @param zone where the learner's days begin and end
record Days(LocalDate today, ZoneId zone) {

  private static final Texts TEXTS = Texts.of(Days.class);
  private static final DateTimeFormatter DAY = english("d MMMM");
  private static final DateTimeFormatter DAY_AND_YEAR = english("d MMMM yyyy");
  private static final DateTimeFormatter SHORT = english("d MMM");
  private static final DateTimeFormatter SHORT_WITH_YEAR = english("MMM yyyy");
  private static final DateTimeFormatter WEEKDAY = english("EEEE, d MMMM");

  /// So many days ahead, a day is told by its distance too.
  private static final int NEAR = 14;

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK);
  }

  LocalDate of(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }

  /// For example “14 October”; with the year where it is not this one.
  String date(LocalDate day) {
    return (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
  }

  /// For example “Sunday, 14 October”.
  String weekday(LocalDate day) {
    return WEEKDAY.format(day);
  }

  /// For the axis of a chart: “14 Oct”, or “Oct 2025” where days would say too much.
  String tick(LocalDate day, long span) {
    return (span > 300 ? SHORT_WITH_YEAR : SHORT).format(day);
  }

  /// Today, yesterday, or the date.
  String past(LocalDate day) {
    return switch ((int) Math.min(2, ChronoUnit.DAYS.between(day, today))) {
      case 0 -> TEXTS.get("day.today");
      case 1 -> TEXTS.get("day.yesterday");
      default -> date(day);
    };
  }

  /// When something is due: “due today”, “due since 14 October”, “in 4 days, on Friday, 24 October”.
  String due(LocalDate day) {
    long away = ChronoUnit.DAYS.between(today, day);
    if (away < 0) {
      return TEXTS.get("due.since", past(day));
    }
    if (away == 0) {
      return TEXTS.get("due.today");
    }
    if (away == 1) {
      return TEXTS.get("due.tomorrow");
    }
    return away <= NEAR ? TEXTS.get("due.in", away, weekday(day)) : TEXTS.get("due.on", date(day));
  }
}
