package org.intheirshoes.logbook;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The date and time in names of files, for example `2026-11-22-142530`.
final class Stamp {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  private Stamp() {}

  static String of(Clock clock) {
    return LocalDateTime.now(clock).format(FORM);
  }
}
