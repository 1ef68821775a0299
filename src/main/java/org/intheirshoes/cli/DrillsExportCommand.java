package org.intheirshoes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.intheirshoes.drill.MarksCsv;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecord;
import org.intheirshoes.logbook.KeptRound;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.RoundsFile;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `drills export`: rounds for another machine, or their marks as a table.
@Command(
    name = "export",
    header = "Write the rounds of pairs to a file.",
    description = {
      "The format json holds every step, and drills import reads it on another machine. The format"
          + " csv has one row for each mark, in UTF-8.",
      "Only rounds in the record of somebody who agreed are written. Whoever did not agree, or"
          + " whose record stays closed, is “Player 1” to “Player 3”.",
      "What players wrote down in their own words is in the file and may name anybody; --no-words"
          + " leaves it out: what was said, notes, answers, promises and good moments.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsExportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillsExportCommand.class);

  /// The formats of an export.
  enum Format {
    json,
    csv
  }

  @Mixin private ChosenLearners learners;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Format format = Format.json;

  @Option(names = "--no-words", description = "Leave out what players wrote down.")
  private boolean wordless;

  @Mixin private Exporting exporting;

  private final Terminal terminal;
  private final Path usual;

  DrillsExportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  /// A round in which only those are named who may be.
  private record Shown(KeptRound kept, Round round) {}

  @Override
  public Integer call() throws IOException {
    return exporting.write(this::of, terminal, usual);
  }

  private Optional<WholeFile.Content> of(Logbook logbook) {
    return learners.of(logbook, terminal).map(chosen -> content(logbook, chosen));
  }

  private WholeFile.Content content(Logbook logbook, List<Learner> chosen) {
    Set<String> names = chosen.stream().map(Learner::name).collect(Collectors.toSet());
    List<Shown> rounds = new ArrayList<>();
    for (KeptRound each : logbook.rounds().all()) {
      shown(each, names).ifPresent(rounds::add);
    }
    if (!wordless && rounds.stream().anyMatch(DrillsExportCommand::hasWords)) {
      terminal.complain(TEXTS.get("drills.words"));
    }
    return stream -> write(logbook, rounds, stream);
  }

  private Optional<Shown> shown(KeptRound kept, Set<String> names) {
    Map<Integer, String> agreed = new TreeMap<>(kept.agreed());
    agreed.values().retainAll(names);
    if (agreed.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<String> steps = kept.steps().stream().flatMap(line -> sent(line).stream()).toList();
      Round round = RoundRecord.read(kept.scenario(), kept.plan(), steps).naming(agreed.keySet());
      KeptRound shown =
          new KeptRound(
              kept.uuid(),
              kept.scenario(),
              RoundRecord.plan(round.plan(), round.began()),
              steps,
              kept.began(),
              kept.finished(),
              agreed);
      return Optional.of(new Shown(shown, round));
    } catch (RoundRecord.UnreadableException e) {
      terminal.complain(
          TEXTS.get("drills.unreadable", kept.began(), String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }

  private Optional<String> sent(String line) {
    return wordless ? RoundRecord.withoutWords(line) : Optional.of(line);
  }

  private static boolean hasWords(Shown shown) {
    return shown.kept.steps().stream()
        .anyMatch(line -> !RoundRecord.withoutWords(line).equals(Optional.of(line)));
  }

  private void write(Logbook logbook, List<Shown> rounds, OutputStream stream) throws IOException {
    switch (format) {
      case json ->
          RoundsFile.write(logbook, rounds.stream().map(Shown::kept).toList(), this::sent, stream);
      case csv -> {
        Map<String, Round> byId = new LinkedHashMap<>();
        rounds.forEach(each -> byId.put(each.kept.uuid(), each.round));
        StringBuilder table = new StringBuilder();
        MarksCsv.write(byId, table);
        stream.write(table.toString().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
