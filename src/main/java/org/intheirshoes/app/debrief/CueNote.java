package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;

/// A cue that came up, and whether a response picked it up.
///
/// @param cue the cue
/// @param quote the customer's words that carried it first; empty where it was answered unsaid
/// @param caught the turn that first acknowledged it, from 1; empty where none did
record CueNote(Cue cue, Optional<String> quote, Optional<Integer> caught) {

  /// The cues that matter, the one that matters most first, then in the order they came up.
  static List<CueNote> thatMatter(Conversation conversation) {
    List<CueNote> notes = new ArrayList<>();
    for (CueNote note : all(conversation)) {
      switch (note.cue().matters()) {
        case PRIMARY -> notes.addFirst(note);
        case YES -> notes.add(note);
        case NO -> {}
      }
    }
    return notes;
  }

  /// Small talk that a response picked up.
  static List<CueNote> smallTalk(Conversation conversation) {
    return all(conversation).stream()
        .filter(note -> note.cue().matters() == Cue.Matters.NO && note.caught().isPresent())
        .toList();
  }

  private static List<CueNote> all(Conversation conversation) {
    Map<String, Integer> caught = caught(conversation);
    Map<String, Optional<String>> quotes = new LinkedHashMap<>();
    for (Line line : lines(conversation)) {
      for (Line.CueQuote quote : line.cues()) {
        quotes.putIfAbsent(quote.cue(), Optional.of(Markup.plain(quote.quote())));
      }
    }
    caught.keySet().forEach(id -> quotes.putIfAbsent(id, Optional.empty()));
    List<CueNote> notes = new ArrayList<>();
    quotes.forEach(
        (id, quote) -> {
          Cue cue = conversation.scenario().cues().get(id);
          if (cue != null) {
            notes.add(new CueNote(cue, quote, Optional.ofNullable(caught.get(id))));
          }
        });
    return notes;
  }

  private static Map<String, Integer> caught(Conversation conversation) {
    Map<String, Integer> caught = new LinkedHashMap<>();
    for (Turn turn : conversation.turns()) {
      for (Evidence evidence : turn.response().evidence()) {
        if (evidence.kind() == Evidence.Kind.ACK) {
          caught.putIfAbsent(evidence.about(), turn.number());
        }
      }
    }
    return caught;
  }

  private static List<Line> lines(Conversation conversation) {
    List<Line> lines = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      lines.addAll(turn.beat().lines());
      lines.addAll(turn.response().reaction());
    }
    lines.addAll(conversation.beat().map(Beat::lines).orElse(List.of()));
    return lines;
  }
}
