package org.intheirshoes.drill;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.conversation.JsonLine;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.JsonFile;
import org.intheirshoes.scenario.Problems;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// A round as lines of JSON: one for the plan, then one for each step. What it writes it reads to
/// an equal round; of everything else it tells what is wrong. The drill stands in the plan's line
/// as it was then; of a scenario there are only id and version.
public final class RoundRecord {

  private static final Texts TEXTS = Texts.of(RoundRecord.class);

  private static final int FORMAT = 1;
  private static final int LONGEST_LINE = 1 << 20;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private RoundRecord() {}

  /// Lines that are no round. The message is a sentence for the players.
  public static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException(String sentence) {
      super(sentence);
    }
  }

  /// The line of a plan.
  public static String plan(RoundPlan plan, Instant began) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("format", FORMAT);
    line.put("began", began.toString());
    line.put("players", plan.players());
    switch (plan.material()) {
      case Material.OfDrill(Drill drill, String hand) -> {
        line.put("hand", hand);
        line.put("drill", DrillWriter.json(drill));
      }
      case Material.OfScenario(Scenario scenario) -> {
        line.put("scenario", scenario.id());
        line.put("version", scenario.version());
      }
    }
    return JsonLine.of(line);
  }

  /// The line of a step.
  public static String step(Stamped stamped) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", stamped.at().toString());
    line.putAll(StepRecord.json(stamped.step()));
    return JsonLine.of(line);
  }

  /// The round that lines tell.
  ///
  /// @param scenario the script that was played, if it was one
  /// @throws UnreadableException if a line is not as this program writes it, a step does not fit,
  ///     or the round played a script that is not given
  public static Round read(Optional<Scenario> scenario, String plan, List<String> steps) {
    if (steps.size() > Round.MOST_STEPS) {
      throw new UnreadableException(TEXTS.get("record.many", Round.MOST_STEPS));
    }
    Round round = begin(scenario, plan);
    for (int i = 0; i < steps.size(); i++) {
      int number = i + 1;
      Stamped next = stamped(steps.get(i), number);
      try {
        round = round.apply(next.step(), next.at());
      } catch (RefusedException e) {
        throw new UnreadableException(
            TEXTS.get("record.step", number, String.valueOf(e.getMessage())));
      }
    }
    return round;
  }

  private static Stamped stamped(String line, int number) {
    return parsed(
        line,
        number,
        (problems, json) -> {
          StepRecord.Read read = StepRecord.read(problems, json);
          return new Stamped(read.step(), moment(read.at(), number));
        });
  }

  /// The line of a step without what players wrote in their own words; empty for a step that is
  /// nothing else. A round without those lines is a round too.
  ///
  /// @throws UnreadableException if the line is not as this program writes it
  public static Optional<String> withoutWords(String line) {
    Stamped whole = stamped(line, 0);
    return Wordless.of(whole.step()).map(step -> step(new Stamped(step, whole.at())));
  }

  private static Round begin(Optional<Scenario> scenario, String plan) {
    return parsed(
        plan,
        0,
        (problems, json) -> {
          Fields fields =
              Fields.of(
                  problems,
                  "",
                  json,
                  "format",
                  "began",
                  "players",
                  "hand",
                  "drill",
                  "scenario",
                  "version");
          if (fields.number("format", 0, 1000) != FORMAT) {
            throw new UnreadableException(TEXTS.get("record.newer"));
          }
          Instant began = moment(fields.text("began"), 0);
          List<String> players = fields.texts("players");
          try {
            Material material =
                fields.has("drill")
                    ? new Material.OfDrill(
                        DrillReader.drill(problems, fields.object("drill").orElse(json)),
                        fields.text("hand"))
                    : new Material.OfScenario(
                        played(scenario, fields.text("scenario"), fields.text("version")));
            refuse(problems, 0);
            return Round.begin(new RoundPlan(material, players), began);
          } catch (RefusedException e) {
            refuse(problems, 0);
            throw new UnreadableException(TEXTS.get("record.plan", String.valueOf(e.getMessage())));
          }
        });
  }

  private static Scenario played(Optional<Scenario> scenario, String id, String version) {
    return scenario
        .filter(each -> each.id().equals(id) && each.version().equals(version))
        .orElseThrow(() -> new UnreadableException(TEXTS.get("record.script", id, version)));
  }

  private interface LineReader<T> {
    T read(Problems problems, Json json);
  }

  private static <T> T parsed(String line, int number, LineReader<T> reader) {
    if (line.length() > LONGEST_LINE) {
      throw new UnreadableException(TEXTS.get("record.long", number, LONGEST_LINE));
    }
    Problems problems = new Problems();
    try {
      Optional<Json> json = JsonFile.parse(line.getBytes(StandardCharsets.UTF_8), problems);
      refuse(problems, number);
      T read = reader.read(problems, json.orElseThrow());
      refuse(problems, number);
      return read;
    } catch (Problems.Full _) {
      refuse(problems, number);
      throw new UnreadableException(TEXTS.get("record.newer"));
    }
  }

  private static void refuse(Problems problems, int number) {
    if (problems.hasErrors()) {
      throw new UnreadableException(
          TEXTS.get("record.line", number, problems.sorted().getFirst().message()));
    }
  }

  private static Instant moment(String text, int number) {
    try {
      Instant moment = Instant.parse(text);
      if (!moment.isBefore(Instant.EPOCH) && !moment.isAfter(LATEST)) {
        return moment;
      }
    } catch (DateTimeException _) {
      // Told below.
    }
    throw new UnreadableException(TEXTS.get("record.moment", number, Problems.shortened(text)));
  }
}
