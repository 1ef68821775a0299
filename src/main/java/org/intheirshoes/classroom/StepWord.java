package org.intheirshoes.classroom;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.ScriptWord;

/// The word that stands for a step in a record. Once released, a word is never changed.
enum StepWord implements ScriptWord {
  NEXT_LINE,
  CUE_HEARD,
  CUE_NOT_HEARD,
  NOTICE,
  THINK,
  OPEN_VOTE,
  HAND,
  COUNT,
  TEAM,
  CLOSE_VOTE,
  TALK,
  SECOND_VOTE,
  COMMIT,
  NEXT_REACTION,
  REVEAL,
  NEXT_BEAT,
  BACK_TO,
  SWITCH_BRANCH,
  NAME_BRANCH,
  KEEP,
  CHANGE,
  FINISH,
  UNDO,
  REDO,
  PAUSE,
  GO_ON,
  REOPEN;

  static StepWord of(ClassStep step) {
    return switch (step) {
      case ClassStep.NextLine _ -> NEXT_LINE;
      case ClassStep.CueHeard _ -> CUE_HEARD;
      case ClassStep.CueNotHeard _ -> CUE_NOT_HEARD;
      case ClassStep.Notice _ -> NOTICE;
      case ClassStep.Think _ -> THINK;
      case ClassStep.OpenVote _ -> OPEN_VOTE;
      case ClassStep.HandRaised _ -> HAND;
      case ClassStep.CountTyped _ -> COUNT;
      case ClassStep.TeamVoted _ -> TEAM;
      case ClassStep.CloseVote _ -> CLOSE_VOTE;
      case ClassStep.Talk _ -> TALK;
      case ClassStep.SecondVote _ -> SECOND_VOTE;
      case ClassStep.Commit _ -> COMMIT;
      case ClassStep.NextReaction _ -> NEXT_REACTION;
      case ClassStep.Reveal _ -> REVEAL;
      case ClassStep.NextBeat _ -> NEXT_BEAT;
      case ClassStep.BackTo _ -> BACK_TO;
      case ClassStep.SwitchBranch _ -> SWITCH_BRANCH;
      case ClassStep.NameBranch _ -> NAME_BRANCH;
      case ClassStep.Keep _ -> KEEP;
      case ClassStep.Change _ -> CHANGE;
      case ClassStep.Finish _ -> FINISH;
      case ClassStep.Undo _ -> UNDO;
      case ClassStep.Redo _ -> REDO;
      case ClassStep.Pause _ -> PAUSE;
      case ClassStep.GoOn _ -> GO_ON;
      case ClassStep.Reopen _ -> REOPEN;
    };
  }

  static Optional<StepWord> of(String word) {
    return List.of(values()).stream().filter(each -> each.word().equals(word)).findFirst();
  }
}
