package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.intheirshoes.classroom.ClassRecord;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.logbook.ClassesFile;
import org.intheirshoes.logbook.Imported;
import org.intheirshoes.logbook.KeptClass;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `classes import`: takes the classes that another machine exported.
@Command(
    name = "import",
    header = "Read the classes that another machine exported.",
    description = {
      "Merges a file that classes export --format json wrote. A class that is here already is not"
          + " added again. If anything in the file is wrong, nothing is imported.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage or unreadable."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class ClassesImportCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(ClassesImportCommand.class);

  @Mixin private DataFolder data;

  @Parameters(paramLabel = "FILE", description = "The exported file.")
  private Path file;

  private final Terminal terminal;
  private final Path usual;

  ClassesImportCommand(Terminal terminal, Path usual) {
    this.terminal = terminal;
    this.usual = usual;
  }

  @Override
  public Integer call() {
    try (LogbookFolder folder = data.logbook(usual)) {
      Imported imported = ClassesFile.read(file, folder.get(), ClassesImportCommand::plays);
      folder.notice().ifPresent(terminal::complain);
      terminal.say(
          TEXTS.get("classes.imported", imported.added(), imported.renewed(), imported.known()));
      return ExitCode.FINE;
    }
  }

  private static boolean plays(KeptClass each) {
    try {
      ClassSession session = ClassRecord.read(each.scenario(), each.plan(), each.steps());
      return session.log().size() == each.steps().size();
    } catch (ClassRecord.UnreadableException _) {
      return false;
    }
  }
}
