package org.intheirshoes.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.texts.Texts;
import org.jspecify.annotations.Nullable;

/// Another program plays a scenario: one JSON object a line out, one response id a line in.
final class ProtocolPlay {

  private static final Texts TEXTS = Texts.of(ProtocolPlay.class);

  private final Terminal terminal;
  private final Conversation start;
  private final Analysis analysis;
  private final PlayRecord record;

  /// @param start a conversation that has not begun, or was left
  /// @param analysis of its script
  ProtocolPlay(Terminal terminal, Conversation start, Analysis analysis, PlayRecord record) {
    this.terminal = terminal;
    this.start = start;
    this.analysis = analysis;
    this.record = record;
  }

  /// Plays to the end, or to the end of the input.
  ///
  /// @return the exit code
  int run() {
    record.begin(start, analysis);
    replay();
    Conversation conversation = start;
    terminal.json(beat(conversation));
    while (!conversation.isOver()) {
      Optional<String> typed = terminal.read();
      if (typed.isEmpty()) {
        problem(TEXTS.get("protocol.ended", conversation.place().id()));
        record.finish();
        return ExitCode.WRONG;
      }
      conversation = answer(conversation, typed.get());
    }
    Map<String, @Nullable Object> end = event("end");
    end.putAll(PathReport.of(conversation, analysis));
    terminal.json(end);
    return record.finish();
  }

  /// Tells what was chosen before.
  private void replay() {
    Conversation conversation = Conversation.begin(start.scenario());
    for (Turn past : start.turns()) {
      Map<String, @Nullable Object> beat = beat(conversation);
      beat.put("replayed", true);
      terminal.json(beat);
      Map<String, @Nullable Object> turn = turn(past);
      turn.put("recorded", true);
      turn.put("replayed", true);
      terminal.json(turn);
      conversation = conversation.choose(past.response());
    }
  }

  private Conversation answer(Conversation conversation, String id) {
    if (conversation.offered().stream().noneMatch(response -> response.id().equals(id))) {
      problem(TEXTS.get("protocol.unknown", id, conversation.place().id()));
      return conversation;
    }
    Conversation next = conversation.choose(id);
    Optional<Recorder.Status> status = record.record(next);
    Map<String, @Nullable Object> turn = turn(next.turns().getLast());
    status.ifPresent(known -> turn.put("recorded", known == Recorder.Status.SAFE));
    terminal.json(turn);
    if (!next.isOver()) {
      terminal.json(beat(next));
    }
    return next;
  }

  private static Map<String, @Nullable Object> beat(Conversation conversation) {
    Beat beat = conversation.beat().orElseThrow();
    Map<String, @Nullable Object> event = event("beat");
    event.put("beat", beat.id());
    event.put("lines", lines(beat.lines()));
    event.put(
        "responses",
        conversation.offered().stream()
            .map(
                response -> {
                  Map<String, Object> json = new LinkedHashMap<>();
                  json.put("id", response.id());
                  json.put("text", response.text());
                  return json;
                })
            .toList());
    return event;
  }

  private static Map<String, @Nullable Object> turn(Turn turn) {
    Map<String, @Nullable Object> event = event("turn");
    event.put("beat", turn.beat().id());
    event.put("response", turn.response().id());
    event.put("effective", PathReport.marks(turn.taken().effective()));
    event.put("frustration", turn.taken().after().frustration());
    event.put("trust", turn.taken().after().trust());
    event.put("reaction", lines(turn.response().reaction()));
    return event;
  }

  private static List<Map<String, @Nullable Object>> lines(List<Line> lines) {
    return lines.stream().map(ProtocolPlay::line).toList();
  }

  private static Map<String, @Nullable Object> line(Line line) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("by", line.by().word());
    json.put("text", line.text());
    json.put("feeling", line.feeling().map(feeling -> feeling.word()).orElse(null));
    return json;
  }

  private void problem(String message) {
    Map<String, @Nullable Object> event = event("problem");
    event.put("message", message);
    terminal.json(event);
  }

  private static Map<String, @Nullable Object> event(String name) {
    Map<String, @Nullable Object> event = new LinkedHashMap<>();
    event.put("event", name);
    return event;
  }
}
