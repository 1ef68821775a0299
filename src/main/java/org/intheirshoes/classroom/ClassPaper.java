package org.intheirshoes.classroom;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.intheirshoes.scenario.Scenario;

/// Printed pages of a class, as PDF. Nothing here closes the stream it was given.
public final class ClassPaper {

  private ClassPaper() {}

  /// What participants take home: the path with its votes, the reasons, and questions. It names neither
  /// people nor teams.
  ///
  /// @param review of the path to print
  /// @param scene for what the room wants to keep and to change
  /// @param day when it was
  public static void handout(ClassReview review, Scene scene, LocalDate day, OutputStream out)
      throws IOException {
    HandoutSheet.write(review, scene, day, out);
  }

  /// What a facilitator has on the desk: every beat with its notes, its responses, their marks and
  /// where they lead.
  public static void facilitator(Scenario scenario, OutputStream out) throws IOException {
    FacilitatorSheet.write(scenario, out);
  }
}
