package org.intheirshoes.classroom;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Response;

/// What one step makes of a scene: the only place that knows which step fits where.
///
/// @param plan what was settled before the class
/// @param scene where the class stands
/// @param elapsed how long it has lasted
record Move(ClassPlan plan, Scene scene, Duration elapsed) {

  /// The scene after a step.
  ///
  /// @throws RefusedException if the step does not fit
  Scene after(ClassStep step) {
    if (scene.state() == Scene.State.FINISHED) {
      throw Refusal.FINISHED.exception();
    }
    return switch (step) {
      case ClassStep.NextLine _ -> nextLine(Phase.SPEAKING);
      case ClassStep.NextReaction _ -> nextLine(Phase.REACTION);
      case ClassStep.CueHeard(String cue) -> hear(cue);
      case ClassStep.CueNotHeard(String cue) -> miss(cue);
      case ClassStep.Notice _ -> at(in(Phase.NOTICING, Phase.SPEAKING).asking());
      case ClassStep.Think _ ->
          at(counting(in(Phase.THINKING, Phase.SPEAKING, Phase.NOTICING), timing().thinkSeconds()));
      case ClassStep.OpenVote _ ->
          at(
              in(Phase.VOTING, Phase.SPEAKING, Phase.NOTICING, Phase.THINKING)
                  .voting(Ballot.on(branch().offered())));
      case ClassStep.HandRaised(String response) -> {
        Ballot ballot = ballot(Refusal.TEAMS_VOTE);
        yield at(stand().voting(ballot.counting(response, ballot.count(response) + 1)));
      }
      case ClassStep.CountTyped(String response, int count) ->
          at(stand().voting(ballot(Refusal.TEAMS_VOTE).counting(response, count)));
      case ClassStep.TeamVoted(String team, String response) ->
          at(stand().voting(team(team).voting(team, response)));
      case ClassStep.CloseVote _ -> close();
      case ClassStep.Talk _ ->
          at(counting(in(Phase.ARGUING, Phase.SPREAD), timing().talkSeconds()));
      case ClassStep.SecondVote _ ->
          at(
              in(Phase.SECOND_VOTE, Phase.SPREAD, Phase.ARGUING)
                  .voting(Ballot.on(branch().offered())));
      case ClassStep.Commit(String response, Optional<String> reason) -> commit(response, reason);
      case ClassStep.Reveal _ -> reveal();
      case ClassStep.NextBeat _ -> {
        need(Phase.REACTION, Phase.REVEAL);
        yield scene.with(branch().arriving());
      }
      case ClassStep.BackTo(int from, int turn, Optional<String> name) -> back(from, turn, name);
      case ClassStep.SwitchBranch(int number) -> {
        Branch other = scene.branch(number);
        if (other.number() == scene.current()) {
          throw Refusal.SAME_BRANCH.exception();
        }
        yield scene.on(number);
      }
      case ClassStep.NameBranch(int number, String name) ->
          scene.with(scene.branch(number).named(name(name)));
      case ClassStep.Keep(String text) -> scene.keeping(note(text));
      case ClassStep.Change(String text) -> scene.changing(note(text));
      case ClassStep.Finish _ -> scene.finished();
      case ClassStep.Undo _, ClassStep.Redo _, ClassStep.OfTheClock _ ->
          throw new IllegalArgumentException("The session itself does this step: " + step);
    };
  }

  private Branch branch() {
    return scene.branch();
  }

  private Stand stand() {
    return branch().stand();
  }

  private Timing timing() {
    return plan.timing();
  }

  private Scene at(Stand stand) {
    return scene.with(branch().standing(stand));
  }

  private void need(Phase... phases) {
    if (!List.of(phases).contains(stand().phase())) {
      throw (stand().phase().isVoting() ? Refusal.VOTE_OPEN : Refusal.NOT_NOW).exception();
    }
  }

  /// The stand in another phase, which may follow on some.
  private Stand in(Phase next, Phase... from) {
    need(from);
    return stand().in(next);
  }

  private Stand counting(Stand stand, int seconds) {
    return stand.counting(new Countdown(elapsed, Duration.ofSeconds(seconds)));
  }

  private Scene nextLine(Phase phase) {
    need(phase);
    if (branch().linesLeft() == 0) {
      throw Refusal.NO_MORE_LINES.exception();
    }
    return at(stand().showing(stand().lines() + 1));
  }

  private Scene hear(String cue) {
    checkCue(cue, stand().heard());
    return at(stand().marking(with(stand().heard(), cue), without(stand().unheard(), cue)));
  }

  private Scene miss(String cue) {
    checkCue(cue, stand().unheard());
    return at(stand().marking(without(stand().heard(), cue), with(stand().unheard(), cue)));
  }

  /// @param marked the cues that bear the mark already
  private void checkCue(String cue, Set<String> marked) {
    if (!stand().phase().isBeforeDecision()) {
      throw Refusal.NOT_NOW.exception();
    }
    if (branch().cuesSaid().stream().noneMatch(said -> said.id().equals(cue))) {
      throw Refusal.CUE_NOT_SAID.exception();
    }
    if (marked.contains(cue)) {
      throw Refusal.CUE_MARKED_SO.exception();
    }
  }

  private static Set<String> with(Set<String> cues, String cue) {
    Set<String> more = new HashSet<>(cues);
    more.add(cue);
    return more;
  }

  private static Set<String> without(Set<String> cues, String cue) {
    Set<String> fewer = new HashSet<>(cues);
    fewer.remove(cue);
    return fewer;
  }

  /// The open vote.
  private Ballot ballot(Refusal ofTheOthers) {
    if (!stand().phase().isVoting()) {
      throw Refusal.NOT_NOW.exception();
    }
    boolean fits =
        switch (plan.voters()) {
          case Voters.Hands _ -> ofTheOthers == Refusal.TEAMS_VOTE;
          case Voters.Teams _ -> ofTheOthers == Refusal.HANDS_VOTE;
        };
    if (!fits) {
      throw ofTheOthers.exception();
    }
    return stand().open().orElseThrow();
  }

  private Ballot team(String name) {
    Ballot ballot = ballot(Refusal.HANDS_VOTE);
    if (plan.voters() instanceof Voters.Teams(List<String> names) && !names.contains(name)) {
      throw Refusal.NO_SUCH_TEAM.exception();
    }
    return ballot;
  }

  private Scene close() {
    if (!stand().phase().isVoting()) {
      throw Refusal.NOT_NOW.exception();
    }
    if (stand().open().orElseThrow().total() == 0) {
      throw Refusal.NO_VOTES.exception();
    }
    return at(stand().in(stand().phase() == Phase.VOTING ? Phase.SPREAD : Phase.SECOND_SPREAD));
  }

  private Scene commit(String id, Optional<String> reason) {
    if (stand().phase().isVoting()) {
      throw Refusal.VOTE_OPEN.exception();
    }
    if (!stand().phase().isBeforeDecision()) {
      throw Refusal.NOT_NOW.exception();
    }
    Response response =
        branch().offered().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(Refusal.NOT_OFFERED::exception);
    Optional<String> why = reason.map(Move::note).filter(text -> !text.isBlank());
    Conversation after = branch().conversation().choose(response);
    Optional<Ballot> counted = stand().second().or(stand()::first);
    return scene.with(
        branch()
            .deciding(
                after,
                new Decision(
                    after.turns().getLast(),
                    branch().cues(stand().heard()),
                    missed(),
                    stand().first(),
                    stand().second(),
                    Decision.Basis.of(id, counted),
                    why)));
  }

  private List<Cue> missed() {
    if (stand().asked() == Stand.Asked.NO) {
      return List.of();
    }
    return branch().cuesHere().stream()
        .filter(cue -> cue.matters() != Cue.Matters.NO)
        .filter(cue -> !stand().heard().contains(cue.id()))
        .toList();
  }

  private Scene reveal() {
    if (stand().phase() == Phase.ENDED) {
      return at(stand().in(Phase.DEBRIEF));
    }
    need(Phase.REACTION);
    return switch (plan.marks()) {
      case EACH_TURN -> at(stand().in(Phase.REVEAL));
      case AT_THE_END -> throw Refusal.MARKS_AT_THE_END.exception();
    };
  }

  private Scene back(int from, int turn, Optional<String> name) {
    Branch left = scene.branch(from);
    if (turn < 1 || turn > left.decisions().size()) {
      throw Refusal.NO_SUCH_TURN.exception();
    }
    int number = scene.branches().size() + 1;
    if (number > Scene.MOST_BRANCHES) {
      throw Refusal.TOO_MANY_BRANCHES.exception();
    }
    return scene.with(left.from(turn, number, name.map(Move::name))).on(number);
  }

  private static String name(String text) {
    String name = text.strip();
    if (!Note.isName(name)) {
      throw Refusal.NAME.exception();
    }
    return name;
  }

  private static String note(String text) {
    String note = text.strip();
    if (!Note.isNote(note)) {
      throw Refusal.TOO_LONG.exception();
    }
    return note;
  }
}
