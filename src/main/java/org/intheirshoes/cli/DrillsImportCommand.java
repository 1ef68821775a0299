package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecord;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.logbook.Imported;
import org.intheirshoes.logbook.KeptRound;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.RoundRecords;
import org.intheirshoes.logbook.RoundsFile;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `drills import`: takes the rounds that another machine exported.
@Command(
    name = "import",
    header = "Read the rounds that another machine exported.",
    description = {
      "Merges a file that drills export --format json wrote. A round that is here already is not"
          + " added again. If anything in the file is wrong, nothing is imported.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsImportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillsImportCommand.class);

  @Mixin private DataFolder data;

  @Parameters(paramLabel = "FILE", description = "The exported file.")
  private Path file;

  private final Terminal terminal;
  private final Path usual;

  DrillsImportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() {
    try (LogbookFolder folder = data.logbook(usual)) {
      Imported imported = RoundsFile.read(file, folder.get(), DrillsImportCommand::moments);
      folder.notice().ifPresent(terminal::complain);
      terminal.say(
          TEXTS.get("drills.imported", imported.added(), imported.renewed(), imported.known()));
      return ExitCode.FINE;
    }
  }

  private static Optional<List<RoundRecords.Moment>> moments(KeptRound each) {
    try {
      Round round = RoundRecord.read(each.scenario(), each.plan(), each.steps());
      int players = round.plan().players().size();
      return each.agreed().keySet().stream().allMatch(player -> player < players)
          ? Optional.of(moments(round))
          : Optional.empty();
    } catch (RoundRecord.UnreadableException _) {
      return Optional.empty();
    }
  }

  private static List<RoundRecords.Moment> moments(Round round) {
    String title = round.plan().material().title();
    List<RoundRecords.Moment> moments = new ArrayList<>();
    for (int i = 0; i < round.log().size(); i++) {
      if (round.log().get(i).step() instanceof RoundStep.KeepMoment(int player, String text)) {
        moments.add(new RoundRecords.Moment(new RoundRecords.MomentAt(i + 1, player), title, text));
      }
    }
    return moments;
  }
}
