package org.intheirshoes.logbook;

import static org.intheirshoes.scenario.Axis.ACKNOWLEDGEMENT;
import static org.intheirshoes.scenario.Axis.ACTION;
import static org.intheirshoes.scenario.Axis.BOUNDARIES;
import static org.intheirshoes.scenario.Evidence.Kind.ACK;
import static org.intheirshoes.scenario.Evidence.Kind.END;
import static org.intheirshoes.scenario.Evidence.Kind.ESCALATE;
import static org.intheirshoes.scenario.Evidence.Kind.HANDOVER;
import static org.intheirshoes.scenario.Evidence.Kind.LIMIT;
import static org.intheirshoes.scenario.Evidence.Kind.OPTIONS;
import static org.intheirshoes.scenario.Evidence.Kind.QUESTION;
import static org.intheirshoes.scenario.Evidence.Kind.REDIRECT;
import static org.intheirshoes.scenario.Evidence.Kind.STEP;
import static org.intheirshoes.scenario.Evidence.Kind.TIME;

import java.util.Optional;
import java.util.Set;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;

/// A skill that scenarios train, and the turns that show it.
///
/// Scripts name their skills freely and for the whole scenario. For the skills that the bundled
/// scenarios use, a turn shows one only where some response there has the words for it; other skills
/// are shown by every turn of their scenarios.
///
/// @param id as scripts name it, for example `say-when`
/// @param axes the axes on which it shows; all where that is not known
/// @param shownBy the evidence that shows it; empty where that is not known
record Skill(String id, Set<Axis> axes, Set<Evidence.Kind> shownBy) {

  /// A mark under this leaves something to be wished: 3 is the first that the rubric calls good.
  private static final int GOOD_MARK = 3;

  /// The skill with this id.
  static Skill of(String id) {
    return switch (id) {
      case "pick-the-cue", "acknowledge-then-solve" -> on(id, ACKNOWLEDGEMENT, ACK);
      case "default-to-action" -> on(id, ACTION, STEP);
      case "ask-dont-assume" -> on(id, ACTION, QUESTION);
      case "say-when" -> on(id, ACTION, TIME);
      case "empowered-behaviour" -> on(id, ACTION, OPTIONS, STEP);
      case "set-a-limit" -> on(id, BOUNDARIES, LIMIT, REDIRECT, END);
      case "warm-handover" -> on(id, BOUNDARIES, HANDOVER, ESCALATE);
      default -> new Skill(id, Set.copyOf(Axis.ALL), Set.of());
    };
  }

  private static Skill on(String id, Axis axis, Evidence.Kind... shownBy) {
    return new Skill(id, Set.of(axis), Set.of(shownBy));
  }

  /// Whether a turn could show this skill.
  ///
  /// @param beat where it was taken, if the script is at hand
  boolean isAskedFor(PlayedTurn turn, Optional<Beat> beat) {
    if (!turn.skills().contains(id) || axes.stream().noneMatch(turn.effective()::inPlay)) {
      return false;
    }
    return shownBy.isEmpty()
        || beat.map(each -> each.responses().stream().anyMatch(this::shows)).orElse(true);
  }

  /// Whether a turn lost something for want of this skill.
  ///
  /// @param beat where it was taken, if the script is at hand
  boolean isWanting(PlayedTurn turn, Optional<Beat> beat) {
    if (turn.regret() == 0 || !isAskedFor(turn, beat)) {
      return false;
    }
    if (turn.flags().contains(TurnFlag.BREACH)) {
      return true;
    }
    boolean shown =
        beat.flatMap(each -> each.response(turn.response())).filter(this::shows).isPresent();
    return !shown && axes.stream().anyMatch(axis -> isLow(turn, axis));
  }

  private boolean shows(Response response) {
    return shownBy.stream().anyMatch(response::shows);
  }

  private static boolean isLow(PlayedTurn turn, Axis axis) {
    return turn.effective().inPlay(axis) && turn.effective().on(axis) < GOOD_MARK;
  }
}
