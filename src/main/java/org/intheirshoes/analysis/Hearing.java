package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;

/// The cues that matter and were said in a conversation, in the order in which they came up.
///
/// @param heard those that a response acknowledged
/// @param missed those that none did
public record Hearing(List<Cue> heard, List<Cue> missed) {

  public Hearing {
    heard = List.copyOf(heard);
    missed = List.copyOf(missed);
  }

  /// What was heard and missed in a conversation so far.
  public static Hearing of(Conversation conversation) {
    Set<String> said = new LinkedHashSet<>();
    for (Turn turn : conversation.turns()) {
      collect(turn.beat().lines(), said);
      collect(turn.response().reaction(), said);
    }
    conversation.beat().map(Beat::lines).ifPresent(lines -> collect(lines, said));
    List<Cue> heard = new ArrayList<>();
    List<Cue> missed = new ArrayList<>();
    for (String id : said) {
      Cue cue = conversation.scenario().cues().get(id);
      if (cue != null && cue.matters() != Cue.Matters.NO) {
        (conversation.memory().acknowledged().contains(id) ? heard : missed).add(cue);
      }
    }
    return new Hearing(heard, missed);
  }

  private static void collect(List<Line> lines, Set<String> into) {
    for (Line line : lines) {
      line.cues().forEach(quote -> into.add(quote.cue()));
    }
  }
}
