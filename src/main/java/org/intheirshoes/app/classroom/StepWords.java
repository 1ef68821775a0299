package org.intheirshoes.app.classroom;

import java.util.Optional;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.texts.Texts;

/// What a step is called when it is offered to be taken back.
final class StepWords {

  private static final Texts TEXTS = Texts.of(StepWords.class);

  private StepWords() {}

  /// For example "one hand for 2".
  static String of(ClassSession session, ClassStep step) {
    return switch (step) {
      case ClassStep.NextLine _ -> TEXTS.get("step.line");
      case ClassStep.CueHeard(String cue) -> TEXTS.get("step.heard", cue(session, cue));
      case ClassStep.CueNotHeard(String cue) -> TEXTS.get("step.unheard", cue(session, cue));
      case ClassStep.Notice _ -> TEXTS.get("step.notice");
      case ClassStep.Think _ -> TEXTS.get("step.think");
      case ClassStep.OpenVote _ -> TEXTS.get("step.vote");
      case ClassStep.HandRaised(String response) ->
          TEXTS.get("step.hand", VoteWords.key(session, response));
      case ClassStep.CountTyped(String response, int count) ->
          TEXTS.get("step.count", count, VoteWords.key(session, response));
      case ClassStep.TeamVoted(String team, String response) ->
          TEXTS.get("step.team", team, VoteWords.key(session, response));
      case ClassStep.CloseVote _ -> TEXTS.get("step.close");
      case ClassStep.Talk _ -> TEXTS.get("step.talk");
      case ClassStep.SecondVote _ -> TEXTS.get("step.vote.again");
      case ClassStep.Commit(String response, Optional<String> _) ->
          TEXTS.get("step.commit", VoteWords.key(session, response));
      case ClassStep.NextReaction _ -> TEXTS.get("step.reaction");
      case ClassStep.Reveal _ -> TEXTS.get("step.reveal");
      case ClassStep.NextBeat _ -> TEXTS.get("step.on");
      case ClassStep.BackTo back -> TEXTS.get("step.back", back.turn());
      case ClassStep.SwitchBranch(int branch) -> TEXTS.get("step.switch", branch);
      case ClassStep.NameBranch named -> TEXTS.get("step.name", named.branch());
      case ClassStep.Keep _ -> TEXTS.get("step.keep");
      case ClassStep.Change _ -> TEXTS.get("step.change");
      case ClassStep.Finish _ -> TEXTS.get("step.finish");
      // Never offered: they take back, or stand on the clock.
      case ClassStep.Undo _, ClassStep.Redo _, ClassStep.OfTheClock _ -> "";
    };
  }

  private static String cue(ClassSession session, String id) {
    Cue cue = session.plan().scenario().cues().get(id);
    return cue == null ? id : cue.says();
  }
}
