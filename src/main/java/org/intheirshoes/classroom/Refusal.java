package org.intheirshoes.classroom;

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

  /// The sentence that tells it.
  public String sentence() {
    return switch (this) {
      case MINUTES -> Texts.get("refused.minutes", Timing.MOST_MINUTES);
      case SECONDS -> Texts.get("refused.seconds", Timing.LEAST_SECONDS, Timing.MOST_SECONDS);
      case TEAM_COUNT -> Texts.get("refused.team.count", Voters.Teams.FEWEST, Voters.Teams.MOST);
      case TEAM_NAME -> Texts.get("refused.team.name", Note.NAME);
      case TEAM_TWICE -> Texts.get("refused.team.twice");
      case NO_SUCH_TEAM -> Texts.get("refused.team.unknown");
      case TEAMS_VOTE -> Texts.get("refused.teams.vote");
      case HANDS_VOTE -> Texts.get("refused.hands.vote");
      case NOT_NOW -> Texts.get("refused.not.now");
      case NO_MORE_LINES -> Texts.get("refused.lines");
      case CUE_NOT_SAID -> Texts.get("refused.cue.unsaid");
      case CUE_MARKED_SO -> Texts.get("refused.cue.marked");
      case NOT_OFFERED -> Texts.get("refused.response");
      case COUNT -> Texts.get("refused.count", Ballot.MOST);
      case NO_VOTES -> Texts.get("refused.no.votes");
      case VOTE_OPEN -> Texts.get("refused.vote.open");
      case MARKS_AT_THE_END -> Texts.get("refused.marks.later");
      case NO_SUCH_TURN -> Texts.get("refused.turn");
      case SAME_BRANCH -> Texts.get("refused.branch.same");
      case TOO_MANY_BRANCHES -> Texts.get("refused.branch.many", Scene.MOST_BRANCHES);
      case NAME -> Texts.get("refused.name", Note.NAME);
      case TOO_LONG -> Texts.get("refused.long", Note.LONGEST);
      case NOTHING_TO_UNDO -> Texts.get("refused.undo");
      case NOTHING_TO_REDO -> Texts.get("refused.redo");
      case PAUSED -> Texts.get("refused.paused");
      case RUNNING -> Texts.get("refused.running");
      case TOO_MANY_STEPS -> Texts.get("refused.steps", ClassSession.MOST_STEPS);
      case FINISHED -> Texts.get("refused.finished");
    };
  }

  RefusedException exception() {
    return new RefusedException(this);
  }
}
