package org.intheirshoes.classroom;

import org.intheirshoes.texts.Texts;

/// Why a plan or a step is refused.
public enum Refusal {
  /// A class takes 1 to 480 minutes.
  MINUTES,
  /// Time to think or to talk is 5 to 3600 seconds.
  SECONDS,
  /// There are 2 to 12 teams.
  TEAM_COUNT,
  /// A team's name has 1 to 40 characters.
  TEAM_NAME,
  /// Two teams have one name.
  TEAM_TWICE,
  /// There is no team of this name.
  NO_SUCH_TEAM,
  /// The teams vote, not hands.
  TEAMS_VOTE,
  /// Hands are counted; there are no teams.
  HANDS_VOTE,
  /// The step does not fit the phase.
  NOT_NOW,
  /// All lines were shown.
  NO_MORE_LINES,
  /// Nobody has said this cue yet.
  CUE_NOT_SAID,
  /// The cue is marked so already.
  CUE_MARKED_SO,
  /// The response is not open here.
  NOT_OFFERED,
  /// A count is 0 to 999.
  COUNT,
  /// Nobody has voted.
  NO_VOTES,
  /// The vote is still open.
  VOTE_OPEN,
  /// The marks are shown at the end.
  MARKS_AT_THE_END,
  /// There is no such branch, or this turn was not played in it.
  NO_SUCH_TURN,
  /// The class stands on this branch.
  SAME_BRANCH,
  /// There are 20 branches at most.
  TOO_MANY_BRANCHES,
  /// A name has 1 to 40 characters.
  NAME,
  /// A note has at most 500 characters.
  TOO_LONG,
  /// There is nothing to take back.
  NOTHING_TO_UNDO,
  /// There is nothing to do again.
  NOTHING_TO_REDO,
  /// The clock stands already.
  PAUSED,
  /// The clock runs already.
  RUNNING,
  /// A class has 10 000 steps at most.
  TOO_MANY_STEPS,
  /// The class is finished.
  FINISHED;

  private static final Texts TEXTS = Texts.of(Refusal.class);

  /// The sentence that tells it.
  public String sentence() {
    return switch (this) {
      case MINUTES -> TEXTS.get("refused.minutes", Timing.MOST_MINUTES);
      case SECONDS -> TEXTS.get("refused.seconds", Timing.LEAST_SECONDS, Timing.MOST_SECONDS);
      case TEAM_COUNT -> TEXTS.get("refused.team.count", Voters.Teams.FEWEST, Voters.Teams.MOST);
      case TEAM_NAME -> TEXTS.get("refused.team.name", Note.NAME);
      case TEAM_TWICE -> TEXTS.get("refused.team.twice");
      case NO_SUCH_TEAM -> TEXTS.get("refused.team.unknown");
      case TEAMS_VOTE -> TEXTS.get("refused.teams.vote");
      case HANDS_VOTE -> TEXTS.get("refused.hands.vote");
      case NOT_NOW -> TEXTS.get("refused.not.now");
      case NO_MORE_LINES -> TEXTS.get("refused.lines");
      case CUE_NOT_SAID -> TEXTS.get("refused.cue.unsaid");
      case CUE_MARKED_SO -> TEXTS.get("refused.cue.marked");
      case NOT_OFFERED -> TEXTS.get("refused.response");
      case COUNT -> TEXTS.get("refused.count", Ballot.MOST);
      case NO_VOTES -> TEXTS.get("refused.no.votes");
      case VOTE_OPEN -> TEXTS.get("refused.vote.open");
      case MARKS_AT_THE_END -> TEXTS.get("refused.marks.later");
      case NO_SUCH_TURN -> TEXTS.get("refused.turn");
      case SAME_BRANCH -> TEXTS.get("refused.branch.same");
      case TOO_MANY_BRANCHES -> TEXTS.get("refused.branch.many", Scene.MOST_BRANCHES);
      case NAME -> TEXTS.get("refused.name", Note.NAME);
      case TOO_LONG -> TEXTS.get("refused.long", Note.LONGEST);
      case NOTHING_TO_UNDO -> TEXTS.get("refused.undo");
      case NOTHING_TO_REDO -> TEXTS.get("refused.redo");
      case PAUSED -> TEXTS.get("refused.paused");
      case RUNNING -> TEXTS.get("refused.running");
      case TOO_MANY_STEPS -> TEXTS.get("refused.steps", ClassSession.MOST_STEPS);
      case FINISHED -> TEXTS.get("refused.finished");
    };
  }

  RefusedException exception() {
    return new RefusedException(this);
  }
}
