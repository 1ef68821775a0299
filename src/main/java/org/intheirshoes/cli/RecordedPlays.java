package org.intheirshoes.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.items.ItemFigures;
import org.intheirshoes.logbook.JsonImport;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.texts.Texts;

/// The conversations that item figures are made from. Names of learners only tell them apart.
///
/// @param plays of all scripts, by the time they began
record RecordedPlays(List<ItemFigures.Recorded> plays) {

  private static final Texts TEXTS = Texts.of(RecordedPlays.class);

  RecordedPlays {
    plays = List.copyOf(plays);
  }

  /// Reads a file that `logbook export --format json` wrote, or the logbook in a folder. Records behind
  /// a PIN are left out.
  ///
  /// @throws LogbookException if it is no such file
  /// @return empty if there is no logbook; then the user was told
  static Optional<RecordedPlays> at(Path path, Terminal terminal) {
    Clock clock = Clock.system(ZoneId.systemDefault());
    if (!Files.isDirectory(path)) {
      try (Logbook read = Logbook.ofGuest(clock)) {
        JsonImport.from(path, read);
        return Optional.of(of(read));
      }
    }
    try (LogbookFolder folder = new LogbookFolder(path, clock)) {
      if (!folder.exists()) {
        terminal.complain(TEXTS.get("logbook.none", folder.file()));
        return Optional.empty();
      }
      Logbook logbook = folder.get();
      folder.notice().ifPresent(terminal::complain);
      return Optional.of(of(logbook));
    }
  }

  private static RecordedPlays of(Logbook logbook) {
    List<String> open =
        logbook.learners().all().stream()
            .filter(learner -> learner.lock() == Learner.Lock.OPEN)
            .map(Learner::name)
            .toList();
    List<ItemFigures.Recorded> plays = new ArrayList<>();
    for (Played played : logbook.played()) {
      if (open.contains(played.learner())) {
        logbook
            .replay(played.id())
            .ifPresent(each -> plays.add(new ItemFigures.Recorded(played.learner(), each)));
      }
    }
    return new RecordedPlays(plays);
  }

  /// The figures of one script; empty where it has too many states to know what is best.
  Optional<ItemFigures> about(Analysis analysis) {
    return switch (analysis) {
      case Exact exact ->
          Optional.of(
              ItemFigures.of(
                  plays.stream()
                      .filter(
                          each -> each.conversation().scenario().id().equals(exact.scenario().id()))
                      .toList(),
                  exact));
      case Bounded _ -> Optional.empty();
    };
  }
}
