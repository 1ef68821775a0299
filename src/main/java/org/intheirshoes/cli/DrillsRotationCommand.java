package org.intheirshoes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.intheirshoes.drill.Rotation;
import org.intheirshoes.texts.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `drills rotation`: who plays with whom.
@Command(
    name = "rotation",
    header = "Make rounds in which everybody plays each role with different people.",
    description = {
      "Prints rounds for 2 to 40 people until everybody has played with everybody else; stop after"
          + " any of them. Of an odd number one sits out each round, another each time.",
      "With --observer people sit in threes; where the count leaves one or two over, some sit in"
          + " pairs without an observer, and nobody sits out. Only of four people one does.",
    },
    footer = {"", "Exit codes: 0 fine, 2 wrong usage."},
    mixinStandardHelpOptions = true,
    versionProvider = CommandLineApp.Version.class)
final class DrillsRotationCommand implements Callable<Integer> {

  private static final Texts TEXTS = Texts.of(DrillsRotationCommand.class);

  @Spec private CommandSpec spec;

  @Option(names = "--people", required = true, paramLabel = "N", description = "2 to 40.")
  private int people;

  @Option(names = "--observer", description = "With somebody who watches, in threes.")
  private boolean observer;

  @Option(names = "--json", description = "Print one JSON list of rounds.")
  private boolean json;

  private final Terminal terminal;

  DrillsRotationCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (people < Rotation.FEWEST || people > Rotation.MOST) {
      throw new ParameterException(
          spec.commandLine(), TEXTS.get("rotation.people", Rotation.FEWEST, Rotation.MOST));
    }
    Rotation rotation =
        Rotation.of(people, observer ? Rotation.Watching.OBSERVER : Rotation.Watching.NOBODY);
    if (json) {
      terminal.json(rotation.rounds().stream().map(DrillsRotationCommand::json).toList());
      return ExitCode.FINE;
    }
    for (Rotation.Round round : rotation.rounds()) {
      terminal.say(TEXTS.get("rotation.round", round.number()), groups(round));
    }
    return ExitCode.FINE;
  }

  private static String groups(Rotation.Round round) {
    List<String> parts = new ArrayList<>();
    for (Rotation.Group group : round.groups()) {
      parts.add(
          group
              .observer()
              .map(watching -> TEXTS.get("rotation.three", group.customer(), group.rep(), watching))
              .orElseGet(() -> TEXTS.get("rotation.two", group.customer(), group.rep())));
    }
    round.out().forEach(person -> parts.add(TEXTS.get("rotation.out", person)));
    return String.join("; ", parts);
  }

  private static Map<String, Object> json(Rotation.Round round) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("round", round.number());
    json.put("groups", round.groups().stream().map(DrillsRotationCommand::json).toList());
    json.put("out", round.out());
    return json;
  }

  private static Map<String, Object> json(Rotation.Group group) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("customer", group.customer());
    json.put("rep", group.rep());
    group.observer().ifPresent(person -> json.put("observer", person));
    return json;
  }
}
