package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Rule;

/// Something a response did well, with the words that show it.
///
/// @param what its name in the texts
/// @param quote words of the response
record Deed(String what, String quote) {

  /// Marks from here on are worth telling.
  private static final int GOOD_FROM = 3;

  /// What a turn did well, the most telling first.
  static List<Deed> of(Turn turn, Scenario scenario) {
    List<Deed> deeds = new ArrayList<>();
    if (turn.response().shows(Evidence.Kind.BREACH)) {
      return deeds;
    }
    boolean kept =
        turn.response().about(Evidence.Kind.PROMISE_KEEP).stream()
            .anyMatch(turn.taken().before().promises()::contains);
    if (kept) {
      add(turn, Evidence.Kind.PROMISE_KEEP, "kept", deeds);
    }
    if (good(turn, Axis.ACKNOWLEDGEMENT)) {
      acknowledged(turn, scenario).ifPresent(deeds::add);
    }
    if (good(turn, Axis.BOUNDARIES)) {
      add(turn, Evidence.Kind.LIMIT, "limit", deeds);
      add(turn, Evidence.Kind.ESCALATE, "escalate", deeds);
      add(turn, Evidence.Kind.HANDOVER, "handover", deeds);
      add(turn, Evidence.Kind.REDIRECT, "redirect", deeds);
      add(turn, Evidence.Kind.END, "end", deeds);
    }
    if (good(turn, Axis.ACTION)) {
      add(turn, Evidence.Kind.OPTIONS, "options", deeds);
      boolean timed = turn.response().shows(Evidence.Kind.TIME);
      add(turn, Evidence.Kind.STEP, timed ? "step.time" : "step", deeds);
    }
    if (turn.taken().effective().action() == 2) {
      add(turn, Evidence.Kind.QUESTION, "question", deeds);
    }
    if (good(turn, Axis.BOUNDARIES) && !turn.taken().fired(Rule.R2_APOLOGY)) {
      add(turn, Evidence.Kind.APOLOGY, "apology", deeds);
    }
    return deeds;
  }

  private static boolean good(Turn turn, Axis axis) {
    return turn.taken().effective().on(axis) >= GOOD_FROM;
  }

  /// The cue that matters most before any other that matters; small talk is no deed.
  private static Optional<Deed> acknowledged(Turn turn, Scenario scenario) {
    Optional<Deed> other = Optional.empty();
    for (Evidence evidence : turn.response().evidence()) {
      Cue cue = scenario.cues().get(evidence.about());
      if (evidence.kind() != Evidence.Kind.ACK || cue == null) {
        continue;
      }
      switch (cue.matters()) {
        case PRIMARY -> {
          return Optional.of(new Deed("named", evidence.quote()));
        }
        case YES -> other = other.or(() -> Optional.of(new Deed("caught", evidence.quote())));
        case NO -> {}
      }
    }
    return other;
  }

  private static void add(Turn turn, Evidence.Kind kind, String what, List<Deed> to) {
    quote(turn.response().evidence(), kind).ifPresent(quote -> to.add(new Deed(what, quote)));
  }

  /// The first words that show something.
  static Optional<String> quote(List<Evidence> evidence, Evidence.Kind kind) {
    return evidence.stream().filter(each -> each.kind() == kind).map(Evidence::quote).findFirst();
  }
}
