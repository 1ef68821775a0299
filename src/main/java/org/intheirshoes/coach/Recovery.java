package org.intheirshoes.coach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scoring.Rule;

/// Which step of a recovery each turn served, by the evidence in its words alone.
///
/// Words do not count that the scoring rules did not hear: sympathy where it was too much (R1), an
/// apology for the same thing again (R2), small talk taken for a cue, a promise called kept that was
/// not open.
///
/// @param served in the order of the conversation, within a turn in the order of the steps
public record Recovery(List<Served> served) {

  public Recovery {
    served = List.copyOf(served);
  }

  /// A turn that served a step.
  ///
  /// @param turn from 1
  /// @param quote the first words that did
  public record Served(int turn, RecoveryStep step, String quote) {}

  /// The recovery in a conversation.
  public static Recovery of(Conversation conversation) {
    List<Served> served = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      for (RecoveryStep step : RecoveryStep.values()) {
        turn.response().evidence().stream()
            .filter(each -> RecoveryStep.servedBy(each.kind()).filter(step::equals).isPresent())
            .filter(each -> wasHeard(each, turn, conversation))
            .findFirst()
            .ifPresent(each -> served.add(new Served(turn.number(), step, each.quote())));
      }
    }
    return new Recovery(served);
  }

  private static boolean wasHeard(Evidence evidence, Turn turn, Conversation conversation) {
    return switch (evidence.kind()) {
      case ACK -> {
        Cue cue = conversation.scenario().cues().get(evidence.about());
        yield cue != null && cue.matters() != Cue.Matters.NO;
      }
      case EMPATHY -> !turn.taken().fired(Rule.R1_SATURATION);
      case APOLOGY -> !turn.taken().fired(Rule.R2_APOLOGY);
      case PROMISE_KEEP -> turn.taken().before().promises().contains(evidence.about());
      case QUESTION,
          STEP,
          OWNER,
          TIME,
          OPTIONS,
          PROMISE_OPEN,
          LIMIT,
          ESCALATE,
          HANDOVER,
          REDIRECT,
          END,
          BREACH ->
          true;
    };
  }

  /// The steps that a turn served.
  public Set<RecoveryStep> steps(int turn) {
    Set<RecoveryStep> steps = EnumSet.noneOf(RecoveryStep.class);
    served.stream().filter(each -> each.turn() == turn).map(Served::step).forEach(steps::add);
    return steps;
  }

  /// The steps that no turn served, in their order.
  public List<RecoveryStep> missing() {
    List<RecoveryStep> missing = new ArrayList<>(List.of(RecoveryStep.values()));
    served.forEach(each -> missing.remove(each.step()));
    return missing;
  }
}
