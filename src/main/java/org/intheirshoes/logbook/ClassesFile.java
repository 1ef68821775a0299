package org.intheirshoes.logbook;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// All classes of a logbook as JSON, for another machine, format 1: an array with one object for each
/// class. It holds the `id`, when the class `began` and was `finished` (or null), the line of its
/// `plan`, its `steps` (each with its `line` and when it was made, `at`), and the `script` it played.
///
/// It is a file of its own, beside [JsonExport]: a class belongs to no learner.
public final class ClassesFile {

  private ClassesFile() {}

  /// Writes all classes. The stream is not closed.
  public static void write(Logbook logbook, OutputStream out) {
    StepsFile file = file(logbook);
    List<Steps> all =
        logbook.database().snapshot(open -> file.records().read(open, "order by began, id"));
    file.write(all.stream().map(each -> new StepsFile.Sent(each, Map.of())).toList(), out);
  }

  /// Merges a file into a logbook: all of it or nothing. A class that is here already is not added
  /// again; it is gone on with where the file knows more steps of it.
  ///
  /// @param plays whether the lines of a class can be played again
  /// @throws LogbookException if the file is no such export, with a sentence that tells where; the
  ///     logbook is unchanged then
  public static Imported read(Path file, Logbook logbook, Predicate<KeptClass> plays) {
    return file(logbook).read(file, new OfClasses(plays));
  }

  private record OfClasses(Predicate<KeptClass> plays) implements StepsFile.Meaning {

    @Override
    public boolean plays(StepsFile.Sent sent) {
      return ClassRecords.kept(sent.steps()).anyMatch(plays);
    }

    @Override
    public void joined(Connection open, StepsFile.Sent sent, int known) {
      // A class belongs to no learner.
    }
  }

  private static StepsFile file(Logbook logbook) {
    return new StepsFile(logbook, logbook.classes().records());
  }
}
