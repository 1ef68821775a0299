package org.intheirshoes.cli;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// A person plays a scenario in the terminal.
final class TerminalPlay {

  private static final Texts TEXTS = Texts.of(TerminalPlay.class);

  private final Terminal terminal;
  private final Narration narration;
  private final PlayRecord record;
  private Conversation conversation;

  /// @param start a conversation that has not begun, or was left
  TerminalPlay(Terminal terminal, Conversation start, PlayRecord record) {
    this.terminal = terminal;
    this.narration = new Narration(terminal, start.scenario());
    this.record = record;
    this.conversation = start;
  }

  /// How the play ended.
  enum Outcome {
    FINISHED,
    LEFT,
    /// The input ended before the conversation did.
    CUT_OFF
  }

  /// The conversation as it stands.
  Conversation conversation() {
    return conversation;
  }

  /// Plays to the end, or until the person leaves.
  Outcome run() {
    narration.opening();
    terminal.say(TEXTS.get("play.keys"));
    if (!conversation.turns().isEmpty()) {
      remember();
    }
    show();
    while (!conversation.isOver()) {
      terminal.prompt(TEXTS.get("play.prompt", conversation.offered().size()));
      Optional<String> typed = terminal.read();
      if (typed.isEmpty()) {
        terminal.gap();
        return Outcome.CUT_OFF;
      }
      switch (typed.get()) {
        case "q", "Q" -> {
          return Outcome.LEFT;
        }
        case "b", "B" -> back();
        case "?" -> {
          narration.card();
          narration.responses(conversation);
        }
        case "" -> {}
        case String answer -> answer(answer);
      }
    }
    return Outcome.FINISHED;
  }

  /// Tells what was said before the person left.
  private void remember() {
    terminal.gap();
    terminal.say(TEXTS.get("play.resumed", conversation.turns().size() + 1));
    for (Turn past : conversation.turns()) {
      terminal.gap();
      narration.lines(past.beat().lines());
      narration.turn(past.response());
    }
  }

  private void show() {
    conversation
        .beat()
        .ifPresent(
            beat -> {
              terminal.gap();
              narration.lines(beat.lines());
              narration.responses(conversation);
            });
  }

  private void back() {
    int turns = conversation.turns().size();
    if (turns == 0) {
      terminal.say(TEXTS.get("play.first"));
      return;
    }
    conversation = conversation.rewindTo(turns - 1);
    record.record(conversation);
    terminal.say(TEXTS.get("play.back", turns));
    show();
  }

  private void answer(String answer) {
    Optional<Response> chosen = chosen(answer);
    if (chosen.isEmpty()) {
      terminal.say(TEXTS.get("play.unknown", answer, conversation.offered().size()));
      return;
    }
    conversation = conversation.choose(chosen.get());
    record.record(conversation);
    narration.turn(chosen.get());
    show();
  }

  /// The response of a number, or of an id.
  private Optional<Response> chosen(String answer) {
    List<Response> offered = conversation.offered();
    if (answer.matches("\\d{1,2}")) {
      int number = Integer.parseInt(answer);
      if (number >= 1 && number <= offered.size()) {
        return Optional.of(offered.get(number - 1));
      }
    }
    return offered.stream().filter(each -> each.id().equals(answer)).findFirst();
  }
}
