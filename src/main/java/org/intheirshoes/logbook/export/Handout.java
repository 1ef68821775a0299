package org.intheirshoes.logbook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;

/// Printed pages for a coach, as PDF. Nothing here closes the stream it was given.
public final class Handout {

  private Handout() {}

  /// The debrief of a conversation.
  ///
  /// @param learner whose it is; empty for a guest
  /// @param day when it was held
  public static void debrief(
      Review review, Optional<String> learner, LocalDate day, OutputStream out) throws IOException {
    DebriefSheet.write(review, learner, day, out);
  }

  /// A learner's progress.
  ///
  /// @param next what to practise next, if anything
  /// @param learner the name
  /// @param today the day printed on it
  public static void progress(
      Progress progress, Optional<Practice> next, String learner, LocalDate today, OutputStream out)
      throws IOException {
    ProgressSheet.write(progress, next, learner, today, out);
  }
}
