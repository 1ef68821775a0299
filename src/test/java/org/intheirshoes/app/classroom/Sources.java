package org.intheirshoes.app.classroom;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.library.Shelf;

/// What classes are made from, in a test.
final class Sources {

  private Sources() {}

  static ClassSources inMemory() {
    return keptIn(new MemoryKeeper(), Path.of("target", "no-such-folder", "none"));
  }

  /// @param export where every export goes
  static ClassSources keptIn(ClassKeeper keeper, Path export) {
    return new ClassSources(
        new Shelf(Path.of("target", "no-such-folder")),
        keeper,
        Background.inline(),
        new FilePicker() {
          @Override
          public Optional<Path> pickScenario() {
            return Optional.empty();
          }

          @Override
          public Optional<Path> pickExport() {
            return Optional.empty();
          }

          @Override
          public Optional<Path> saveAs(String name) {
            return Optional.of(export);
          }
        },
        Clock.fixed(Lesson.BEGAN.plusSeconds(3600), ZoneOffset.UTC),
        new OpenMark(Path.of("target", "no-such-folder", "class.open")));
  }
}
