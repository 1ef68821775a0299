package org.intheirshoes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// A program of its own that holds a class until it is killed, and tells after every step how many are
/// safe.
final class ClassWriter {

  private ClassWriter() {}

  /// Holds a class.
  ///
  /// @param arguments the folder of the logbook
  @SuppressWarnings("SystemOut")
  public static void main(String[] arguments) throws IOException {
    Clock clock = Clock.systemUTC();
    ClassKeeper keeper = new LogbookClasses(new LogbookFolder(Path.of(arguments[0]), clock));
    List<ClassKeeper.Kept> left = keeper.unfinished();
    ClassRecorder recorder =
        left.isEmpty() ? ClassRecorder.ofNew(keeper) : ClassRecorder.of(keeper, left.getFirst());
    ClassSession session =
        left.isEmpty()
            ? ClassSession.begin(ClassPlan.of(script()), clock.instant())
            : left.getFirst().session().apply(new ClassStep.Reopen(), clock.instant());
    for (int i = 0; ; i++) {
      ClassStep step =
          switch (i % 4) {
            case 0 -> new ClassStep.NextLine();
            case 1 -> new ClassStep.Undo();
            case 2 -> new ClassStep.Commit("heartbroken", Optional.of("So be it"));
            default -> new ClassStep.Undo();
          };
      if (session.can(step)) {
        session = session.apply(step, clock.instant());
      }
      if (recorder.record(session).status() == ClassRecorder.Status.SAFE) {
        System.out.println(session.log().size());
      }
    }
  }

  private static Scenario script() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("scenarios", "broken-tv.json"));
    return ScenarioReader.read(bytes).scenario().orElseThrow();
  }
}
