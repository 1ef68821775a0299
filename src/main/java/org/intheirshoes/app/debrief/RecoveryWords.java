package org.intheirshoes.app.debrief;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.coach.Recovery;
import org.intheirshoes.coach.RecoveryStep;
import org.intheirshoes.texts.Texts;

/// The four steps of a recovery in words.
final class RecoveryWords {

  private static final Texts TEXTS = Texts.of(RecoveryWords.class);

  private RecoveryWords() {}

  static String of(RecoveryStep step) {
    return switch (step) {
      case LISTEN -> TEXTS.get("recovery.listen");
      case ACKNOWLEDGE -> TEXTS.get("recovery.acknowledge");
      case AGREE -> TEXTS.get("recovery.agree");
      case ACT -> TEXTS.get("recovery.act");
    };
  }

  /// One row for each step, with the turns that served it.
  static List<CurvePane.Served> rows(Recovery recovery) {
    return Arrays.stream(RecoveryStep.values())
        .map(
            step ->
                new CurvePane.Served(
                    of(step),
                    recovery.served().stream()
                        .filter(each -> each.step() == step)
                        .map(Recovery.Served::turn)
                        .toList()))
        .toList();
  }

  /// What a turn served, in a sentence.
  static String served(int turn, Recovery recovery) {
    Set<RecoveryStep> steps = recovery.steps(turn);
    return steps.isEmpty()
        ? TEXTS.get("recovery.turn.none", turn)
        : TEXTS.get("recovery.turn", turn, joined(List.copyOf(steps)));
  }

  /// Which steps no turn served, in a sentence.
  static String missing(Recovery recovery) {
    List<RecoveryStep> missing = recovery.missing();
    return missing.isEmpty()
        ? TEXTS.get("recovery.whole")
        : TEXTS.get("recovery.missing", joined(missing));
  }

  private static String joined(List<RecoveryStep> steps) {
    return steps.stream().map(RecoveryWords::of).collect(Collectors.joining(", "));
  }
}
