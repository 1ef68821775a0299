package org.intheirshoes.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Limits;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `translate`: the texts of a script in another language, each beside its translation.
@Command(
    name = "translate",
    header = "Begin, bring up to date or check the translation of a script.",
    description = {
      "Writes every text of the script into the translation, in the order of the script, beside"
          + " what it was translated to. What moved takes its translation along; what was changed"
          + " keeps the old text and its translation until both are mended; what is gone goes. Then"
          + " it tells what is missing or outdated, and which quotes no longer stand in their"
          + " texts.",
    },
    footer = {
      "",
      "Exit codes: 0 complete, 1 something is missing, outdated or wrong, 2 wrong usage or"
          + " unreadable.",
    },
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class TranslateCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(TranslateCommand.class);

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "SCRIPT", description = "A script, as a .json file.")
  private Path script;

  @Parameters(index = "1", paramLabel = "TRANSLATION", description = "Its translation.")
  private Path file;

  @Option(
      names = "--to",
      paramLabel = "LANGUAGE",
      description = "The language of a translation that is begun, for example es.")
  private @Nullable String to;

  @Option(names = "--check", description = "Write nothing.")
  private boolean check;

  private final Terminal terminal;

  TranslateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<byte[]> written = bytes(script);
    if (written.isEmpty()) {
      return ExitCode.WRONG;
    }
    ScenarioReader.Reading original = ScenarioReader.read(written.get());
    if (original.scenario().isEmpty()) {
      tell(script, original.problems());
      return ExitCode.PROBLEMS;
    }
    Optional<Translation> known = known(original.scenario().get());
    if (known.isEmpty()) {
      return ExitCode.WRONG;
    }
    Map<String, String> texts = TranslationFile.texts(written.get());
    Translation brought = known.get().broughtTo(texts);
    if (!check && !write(brought)) {
      return ExitCode.WRONG;
    }
    Translation.Gaps gaps = (check ? known.get() : brought).gaps(texts);
    terminal.say(
        TEXTS.get("translate.counts", texts.size(), gaps.missing().size(), gaps.outdated().size()));
    gaps.missing().forEach(key -> terminal.say(TEXTS.get("translate.missing", key)));
    gaps.outdated().forEach(key -> terminal.say(TEXTS.get("translate.outdated", key)));
    gaps.left().forEach(key -> terminal.say(TEXTS.get("translate.left", key)));
    List<Problem> problems = ScenarioReader.read(written.get(), brought).problems();
    tell(file, problems);
    return gaps.isEmpty() && problems.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  /// Writes the translation; the folder of a new language is made. Where that fails the user is told.
  private boolean write(Translation brought) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      WholeFile.write(file, out -> out.write(TranslationFile.write(brought)));
      return true;
    } catch (IOException _) {
      terminal.complain(TEXTS.get("translate.failed", file));
      return false;
    }
  }

  /// The translation so far; empty where it cannot be used, and then the user was told.
  private Optional<Translation> known(Scenario scenario) throws IOException {
    if (!Files.exists(file)) {
      if (to == null) {
        throw new ParameterException(spec.commandLine(), TEXTS.get("translate.to"));
      }
      return Optional.of(Translation.blank(scenario.id(), to));
    }
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    TranslationFile.Reading reading = TranslationFile.read(bytes.get());
    tell(file, reading.problems());
    Optional<Translation> translation = reading.translation();
    if (translation.filter(each -> !each.scenario().equals(scenario.id())).isPresent()) {
      terminal.complain(TEXTS.get("translate.other", file, translation.get().scenario()));
      return Optional.empty();
    }
    return translation;
  }

  private Optional<byte[]> bytes(Path path) throws IOException {
    if (!Files.isRegularFile(path)) {
      terminal.complain(TEXTS.get("translate.none", path));
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Optional.of(in.readNBytes(Limits.FILE_BYTES + 1));
    }
  }

  private void tell(Path path, List<Problem> problems) {
    for (Problem problem : problems) {
      terminal.complain(ProblemText.line(path.toString(), problem) + " " + problem.pointer());
      terminal.complain("    ", problem.hint());
    }
  }
}
