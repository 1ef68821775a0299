package org.intheirshoes.classroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.conversation.JsonLine;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioWriter;
import org.intheirshoes.texts.Texts;

/// A class as lines of JSON: one for the plan, then one for each step. What it writes it reads to an
/// equal session; of everything else it tells what is wrong.
///
/// Team names stand in the lines; nothing else of the people in the room does.
public final class ClassRecord {

  private static final Texts TEXTS = Texts.of(ClassRecord.class);

  private static final int FORMAT = 1;
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

  private ClassRecord() {}

  /// Lines that are no class. The message is a sentence for the facilitator.
  public static final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableException(String sentence) {
      super(sentence);
    }
  }

  /// The line of a plan: with id, version and content hash of the script.
  public static String plan(ClassPlan plan, Instant began) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("format", FORMAT);
    line.put("scenario", plan.scenario().id());
    line.put("version", plan.scenario().version());
    line.put("hash", ScenarioWriter.hash(plan.scenario()));
    line.put("began", began.toString());
    if (plan.voters() instanceof Voters.Teams(List<String> names)) {
      line.put("teams", names);
    }
    line.put("minutes", plan.timing().minutes());
    line.put("think", plan.timing().thinkSeconds());
    line.put("talk", plan.timing().talkSeconds());
    line.put("marks", word(plan.marks()));
    line.put("purpose", word(plan.purpose()));
    return JsonLine.of(line);
  }

  /// The line of a step.
  public static String step(Stamped stamped) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("step", StepWord.of(stamped.step()).word());
    line.put("at", stamped.at().toString());
    switch (stamped.step()) {
      case ClassStep.CueHeard(String cue) -> line.put("cue", cue);
      case ClassStep.CueNotHeard(String cue) -> line.put("cue", cue);
      case ClassStep.HandRaised(String response) -> line.put("response", response);
      case ClassStep.CountTyped(String response, int count) -> {
        line.put("response", response);
        line.put("count", count);
      }
      case ClassStep.TeamVoted(String team, String response) -> {
        line.put("team", team);
        line.put("response", response);
      }
      case ClassStep.Commit(String response, Optional<String> reason) -> {
        line.put("response", response);
        reason.ifPresent(text -> line.put("reason", text));
      }
      case ClassStep.BackTo(int branch, int turn, Optional<String> name) -> {
        line.put("branch", branch);
        line.put("turn", turn);
        name.ifPresent(text -> line.put("name", text));
      }
      case ClassStep.SwitchBranch(int branch) -> line.put("branch", branch);
      case ClassStep.NameBranch(int branch, String name) -> {
        line.put("branch", branch);
        line.put("name", name);
      }
      case ClassStep.Keep(String text) -> line.put("text", text);
      case ClassStep.Change(String text) -> line.put("text", text);
      case ClassStep.NextLine _,
          ClassStep.Notice _,
          ClassStep.Think _,
          ClassStep.OpenVote _,
          ClassStep.CloseVote _,
          ClassStep.Talk _,
          ClassStep.SecondVote _,
          ClassStep.NextReaction _,
          ClassStep.Reveal _,
          ClassStep.NextBeat _,
          ClassStep.Finish _,
          ClassStep.Undo _,
          ClassStep.Redo _,
          ClassStep.OfTheClock _ -> {}
    }
    return JsonLine.of(line);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The class that lines tell.
  ///
  /// @param scenario the script that it played
  /// @throws UnreadableException if a line is not as this program writes it, a step does not fit, or
  ///     the class played another script
  public static ClassSession read(Scenario scenario, String plan, List<String> steps) {
    if (steps.size() > ClassSession.MOST_STEPS) {
      throw new UnreadableException(TEXTS.get("record.many", ClassSession.MOST_STEPS));
    }
    JsonFields header = JsonFields.of(plan);
    ClassSession session = begin(scenario, header);
    for (int i = 0; i < steps.size(); i++) {
      Stamped next = step(JsonFields.of(steps.get(i)));
      try {
        session = session.apply(next.step(), next.at());
      } catch (RefusedException e) {
        throw new UnreadableException(
            TEXTS.get("record.step", i + 1, String.valueOf(e.getMessage())));
      }
    }
    return session;
  }

  private static ClassSession begin(Scenario scenario, JsonFields header) {
    if (header.number("format") != FORMAT) {
      throw new UnreadableException(TEXTS.get("record.newer"));
    }
    String id = header.text("scenario");
    String version = header.text("version");
    if (!id.equals(scenario.id())
        || !version.equals(scenario.version())
        || !header.text("hash").equals(ScenarioWriter.hash(scenario))) {
      throw new UnreadableException(TEXTS.get("record.script", scenario.card().title()));
    }
    Instant began = moment(header, "began");
    try {
      ClassPlan plan =
          new ClassPlan(
              scenario,
              header
                  .optionalTexts("teams")
                  .<Voters>map(Voters.Teams::new)
                  .orElse(new Voters.Hands()),
              new Timing(header.number("minutes"), header.number("think"), header.number("talk")),
              constant(header, "marks", ClassPlan.MarksShown.values()),
              constant(header, "purpose", ClassPlan.Purpose.values()));
      header.end();
      return ClassSession.begin(plan, began);
    } catch (RefusedException e) {
      throw new UnreadableException(TEXTS.get("record.plan", String.valueOf(e.getMessage())));
    }
  }

  private static Instant moment(JsonFields fields, String name) {
    try {
      Instant at = Instant.parse(fields.text(name));
      if (at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)) {
        throw JsonFields.bad(name);
      }
      return at;
    } catch (DateTimeException _) {
      throw JsonFields.bad(name);
    }
  }

  private static <E extends Enum<E>> E constant(JsonFields fields, String name, E[] constants) {
    String wanted = fields.text(name);
    for (E each : constants) {
      if (word(each).equals(wanted)) {
        return each;
      }
    }
    throw JsonFields.bad(name);
  }

  private static Stamped step(JsonFields line) {
    Instant at = moment(line, "at");
    ClassStep step =
        switch (StepWord.of(line.text("step")).orElseThrow(() -> JsonFields.bad("step"))) {
          case NEXT_LINE -> new ClassStep.NextLine();
          case CUE_HEARD -> new ClassStep.CueHeard(line.text("cue"));
          case CUE_NOT_HEARD -> new ClassStep.CueNotHeard(line.text("cue"));
          case NOTICE -> new ClassStep.Notice();
          case THINK -> new ClassStep.Think();
          case OPEN_VOTE -> new ClassStep.OpenVote();
          case HAND -> new ClassStep.HandRaised(line.text("response"));
          case COUNT -> new ClassStep.CountTyped(line.text("response"), line.number("count"));
          case TEAM -> new ClassStep.TeamVoted(line.text("team"), line.text("response"));
          case CLOSE_VOTE -> new ClassStep.CloseVote();
          case TALK -> new ClassStep.Talk();
          case SECOND_VOTE -> new ClassStep.SecondVote();
          case COMMIT -> new ClassStep.Commit(line.text("response"), line.optionalText("reason"));
          case NEXT_REACTION -> new ClassStep.NextReaction();
          case REVEAL -> new ClassStep.Reveal();
          case NEXT_BEAT -> new ClassStep.NextBeat();
          case BACK_TO ->
              new ClassStep.BackTo(
                  line.number("branch"), line.number("turn"), line.optionalText("name"));
          case SWITCH_BRANCH -> new ClassStep.SwitchBranch(line.number("branch"));
          case NAME_BRANCH -> new ClassStep.NameBranch(line.number("branch"), line.text("name"));
          case KEEP -> new ClassStep.Keep(line.text("text"));
          case CHANGE -> new ClassStep.Change(line.text("text"));
          case FINISH -> new ClassStep.Finish();
          case UNDO -> new ClassStep.Undo();
          case REDO -> new ClassStep.Redo();
          case PAUSE -> new ClassStep.Pause();
          case GO_ON -> new ClassStep.GoOn();
          case REOPEN -> new ClassStep.Reopen();
        };
    line.end();
    return new Stamped(step, at);
  }
}
