package org.intheirshoes.texts;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/// How a day is written. The patterns stand here because Java's own forms differ from version to version,
/// and the packaged runtime knows no British one.
public enum DateForm {
  /// For example “14 October”.
  DAY("d MMMM", "d 'de' MMMM"),
  /// For example “14 October 2026”.
  DAY_AND_YEAR("d MMMM yyyy", "d 'de' MMMM 'de' yyyy"),
  /// For example “14 Oct”.
  SHORT("d MMM", "d MMM"),
  /// For example “Oct 2026”.
  MONTH_AND_YEAR("MMM yyyy", "MMM yyyy"),
  /// For example “Oct”.
  MONTH("MMM", "MMM"),
  /// For example “Wednesday”.
  WEEKDAY("EEEE", "EEEE"),
  /// For example “Wed”.
  WEEKDAY_SHORT("EEE", "EEE"),
  /// For example “Wednesday, 14 October”.
  WEEKDAY_AND_DAY("EEEE, d MMMM", "EEEE, d 'de' MMMM");

  private final String english;
  private final String spanish;

  DateForm(String english, String spanish) {
    this.english = english;
    this.spanish = spanish;
  }

  /// A day in this form, in the language spoken now.
  ///
  /// @param day has the fields that the form shows
  public String of(TemporalAccessor day) {
    Language language = Language.now();
    String pattern =
        switch (language) {
          case ENGLISH -> english;
          case SPANISH -> spanish;
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
  }
}
