package org.intheirshoes.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `drills list`: what two people can play.
@Command(
    name = "list",
    header = "List the drills.",
    description = {
      "Prints the drills that come with the program, then your own: those in the folder drills"
          + " beside your scenarios.",
      "With --json it prints one JSON list.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsListCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillsListCommand.class);

  @Option(names = "--json", description = "Print one JSON list.")
  private boolean json;

  private final Terminal terminal;
  private final Path data;

  DrillsListCommand(Terminal terminal, Path data) {
    this.terminal = terminal;
    this.data = data;
  }

  @Override
  public Integer call() {
    List<Drill> drills = DrillShelf.read(data.resolve("drills")).drills();
    if (json) {
      terminal.json(drills.stream().map(DrillsListCommand::json).toList());
      return ExitCode.FINE;
    }
    for (Drill drill : drills) {
      terminal.say(
          TEXTS.get("drills.item", drill.id(), drill.about().title(), drill.about().minutes()));
      terminal.say("    ", drill.about().summary());
    }
    return ExitCode.FINE;
  }

  private static Map<String, @Nullable Object> json(Drill drill) {
    Drill.About about = drill.about();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", drill.id());
    json.put("version", drill.version());
    json.put("language", drill.language());
    json.put("title", about.title());
    json.put("summary", about.summary());
    json.put("skills", about.skills());
    json.put("level", about.level());
    json.put("minutes", about.minutes());
    json.put("contentNote", about.contentNote().orElse(null));
    json.put("phases", drill.phases().size());
    json.put("seconds", drill.seconds());
    json.put("variants", drill.variants().stream().map(Hand::id).toList());
    return json;
  }
}
