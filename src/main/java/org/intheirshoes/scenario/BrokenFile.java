package org.intheirshoes.scenario;

import java.nio.file.Path;
import java.util.List;

/// A file in one of the user's folders that cannot be used, with the reasons.
///
/// @param problems by place; one of them at least is an error
public record BrokenFile(Path file, List<Problem> problems) {
  public BrokenFile {
    problems = List.copyOf(problems);
  }

  /// A file that says what another one says already: its id is taken.
  ///
  /// @param what the file holds, for example “course”
  public static BrokenFile taken(Path file, String what, String id) {
    return new BrokenFile(
        file,
        List.of(
            new Problem(
                ProblemCode.ID_TAKEN,
                "",
                0,
                0,
                "There is another " + what + " with the id “" + id + "” already.",
                "Give this one an id of its own, for example “" + id + "-2”.")));
  }

  /// The name of the file without its folder.
  public String name() {
    return String.valueOf(file.getFileName());
  }
}
