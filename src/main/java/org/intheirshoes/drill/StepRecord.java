package org.intheirshoes.drill;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Fields;
import org.intheirshoes.scenario.Json;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Problems;
import org.intheirshoes.scenario.ScriptWord;

/// The fields of a step's line.
final class StepRecord {

  private static final int MOST_PLAYER = 2;

  /// The word of each kind of step.
  private enum Word implements ScriptWord {
    LOOK,
    SEEN,
    LOOK_AGAIN,
    LEAVE_CARDS,
    START,
    END_PHASE,
    PAUSE,
    GO_ON,
    ADD_TIME,
    REOPEN,
    ANSWERED,
    PLACE,
    SETTLE,
    MARK,
    ABSTAIN,
    OBSERVER_SPEAKS,
    NEXT_TURN,
    ONE_MORE_TURN,
    END_EARLY,
    ANSWER,
    COMMIT,
    KEEP_MOMENT,
    FINISH
  }

  /// A step as it stood in its line.
  record Read(RoundStep step, String at) {}

  private StepRecord() {}

  static Map<String, Object> json(RoundStep step) {
    return switch (step) {
      case RoundStep.Look(int player) -> line(Word.LOOK, player);
      case RoundStep.Seen _ -> line(Word.SEEN);
      case RoundStep.LookAgain(int player) -> line(Word.LOOK_AGAIN, player);
      case RoundStep.LeaveCards _ -> line(Word.LEAVE_CARDS);
      case RoundStep.Start _ -> line(Word.START);
      case RoundStep.EndPhase _ -> line(Word.END_PHASE);
      case RoundStep.Pause _ -> line(Word.PAUSE);
      case RoundStep.GoOn _ -> line(Word.GO_ON);
      case RoundStep.AddTime _ -> line(Word.ADD_TIME);
      case RoundStep.Reopen _ -> line(Word.REOPEN);
      case RoundStep.Answered(Optional<String> words) -> {
        Map<String, Object> line = line(Word.ANSWERED);
        words.filter(text -> !text.isBlank()).ifPresent(text -> line.put("text", text));
        yield line;
      }
      case RoundStep.Place(int player, Pick pick) ->
          with(line(Word.PLACE, player), "pick", pick(pick));
      case RoundStep.Settle(Pick pick) -> with(line(Word.SETTLE), "pick", pick(pick));
      case RoundStep.Mark(int player, Sheet sheet) ->
          with(line(Word.MARK, player), "sheet", sheet(sheet));
      case RoundStep.Abstain(int player) -> line(Word.ABSTAIN, player);
      case RoundStep.ObserverSpeaks _ -> line(Word.OBSERVER_SPEAKS);
      case RoundStep.NextTurn _ -> line(Word.NEXT_TURN);
      case RoundStep.OneMoreTurn _ -> line(Word.ONE_MORE_TURN);
      case RoundStep.EndEarly _ -> line(Word.END_EARLY);
      case RoundStep.Answer(int player, int question, String text) ->
          with(with(line(Word.ANSWER, player), "question", question), "text", text);
      case RoundStep.Commit(int player, String text) ->
          with(line(Word.COMMIT, player), "text", text);
      case RoundStep.KeepMoment(int player, String text) ->
          with(line(Word.KEEP_MOMENT, player), "text", text);
      case RoundStep.Finish _ -> line(Word.FINISH);
    };
  }

  private static Map<String, Object> line(Word word) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("step", word.word());
    return line;
  }

  private static Map<String, Object> line(Word word, int player) {
    return with(line(word), "player", player);
  }

  private static Map<String, Object> with(Map<String, Object> line, String name, Object value) {
    line.put(name, value);
    return line;
  }

  private static Map<String, Object> pick(Pick pick) {
    return switch (pick) {
      case Pick.Nearest(String response) -> Map.of("response", response);
      case Pick.Own(Marks marks) -> Map.of("marks", marks(marks));
    };
  }

  private static Map<String, Object> marks(Marks marks) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Axis axis : Axis.ALL) {
      if (marks.inPlay(axis)) {
        json.put(axis.word(), marks.on(axis));
      }
    }
    return json;
  }

  private static Map<String, Object> sheet(Sheet sheet) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("marks", marks(sheet.marks()));
    json.put(
        "ticks",
        sheet.ticks().stream()
            .sorted(Comparator.comparing(Sheet.Tick::axis).thenComparingInt(Sheet.Tick::item))
            .map(tick -> Map.of("axis", tick.axis().word(), "item", tick.item()))
            .toList());
    json.put(
        "notes",
        sheet.notes().stream()
            .map(
                note -> {
                  Map<String, Object> each = new LinkedHashMap<>();
                  each.put("number", note.number());
                  each.put("axis", note.axis().word());
                  each.put("mark", note.mark());
                  if (!note.words().isBlank()) {
                    each.put("words", note.words());
                  }
                  return each;
                })
            .toList());
    return json;
  }

  /// Reads a line; what is wrong with it is among the problems.
  static Read read(Problems problems, Json json) {
    Fields fields =
        Fields.of(problems, "", json, "at", "step", "player", "text", "question", "pick", "sheet");
    Supplier<Integer> player = () -> fields.number("player", 0, MOST_PLAYER);
    Supplier<Pick> pick = () -> pick(problems, fields);
    Supplier<String> text = () -> fields.optionalText("text").orElse("");
    RoundStep step =
        switch (fields.word("step", Word.values())) {
          case LOOK -> new RoundStep.Look(player.get());
          case SEEN -> new RoundStep.Seen();
          case LOOK_AGAIN -> new RoundStep.LookAgain(player.get());
          case LEAVE_CARDS -> new RoundStep.LeaveCards();
          case START -> new RoundStep.Start();
          case END_PHASE -> new RoundStep.EndPhase();
          case PAUSE -> new RoundStep.Pause();
          case GO_ON -> new RoundStep.GoOn();
          case ADD_TIME -> new RoundStep.AddTime();
          case REOPEN -> new RoundStep.Reopen();
          case ANSWERED -> new RoundStep.Answered(fields.optionalText("text"));
          case PLACE -> new RoundStep.Place(player.get(), pick.get());
          case SETTLE -> new RoundStep.Settle(pick.get());
          case MARK -> new RoundStep.Mark(player.get(), sheet(problems, fields));
          case ABSTAIN -> new RoundStep.Abstain(player.get());
          case OBSERVER_SPEAKS -> new RoundStep.ObserverSpeaks();
          case NEXT_TURN -> new RoundStep.NextTurn();
          case ONE_MORE_TURN -> new RoundStep.OneMoreTurn();
          case END_EARLY -> new RoundStep.EndEarly();
          case ANSWER ->
              new RoundStep.Answer(player.get(), fields.number("question", 0, 100), text.get());
          case COMMIT -> new RoundStep.Commit(player.get(), text.get());
          case KEEP_MOMENT -> new RoundStep.KeepMoment(player.get(), text.get());
          case FINISH -> new RoundStep.Finish();
        };
    return new Read(step, fields.text("at"));
  }

  private static Pick pick(Problems problems, Fields parent) {
    Optional<Fields> fields =
        parent
            .object("pick")
            .map(json -> Fields.of(problems, parent.child("pick"), json, "response", "marks"));
    return fields
        .filter(each -> each.has("marks"))
        .<Pick>map(each -> new Pick.Own(marks(problems, each)))
        .orElseGet(() -> new Pick.Nearest(fields.map(each -> each.text("response")).orElse("")));
  }

  private static Marks marks(Problems problems, Fields parent) {
    return parent
        .object("marks")
        .map(
            json -> {
              Fields fields =
                  Fields.of(
                      problems,
                      parent.child("marks"),
                      json,
                      Axis.ALL.stream().map(Axis::word).toArray(String[]::new));
              Marks marks = new Marks(Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY, Marks.NOT_IN_PLAY);
              for (Axis axis : Axis.ALL) {
                marks =
                    marks.with(axis, fields.numberOr(axis.word(), 0, Marks.MAX, Marks.NOT_IN_PLAY));
              }
              return marks;
            })
        .orElse(new Marks(0, 0, 0));
  }

  private static Sheet sheet(Problems problems, Fields parent) {
    Optional<Fields> fields =
        parent
            .object("sheet")
            .map(
                json ->
                    Fields.of(problems, parent.child("sheet"), json, "marks", "ticks", "notes"));
    return fields
        .map(
            each ->
                new Sheet(
                    marks(problems, each),
                    new LinkedHashSet<>(each.list("ticks", (at, json) -> tick(problems, at, json))),
                    each.list("notes", (at, json) -> note(problems, at, json))))
        .orElse(new Sheet(new Marks(0, 0, 0), Set.of(), List.of()));
  }

  private static Sheet.Tick tick(Problems problems, String at, Json json) {
    Fields fields = Fields.of(problems, at, json, "axis", "item");
    return new Sheet.Tick(fields.word("axis", Axis.values()), fields.number("item", 0, 100));
  }

  private static Sheet.Moment note(Problems problems, String at, Json json) {
    Fields fields = Fields.of(problems, at, json, "number", "axis", "mark", "words");
    return new Sheet.Moment(
        fields.number("number", 1, 10_000),
        fields.word("axis", Axis.values()),
        fields.number("mark", 0, Marks.MAX),
        fields.optionalText("words").orElse(""));
  }
}
