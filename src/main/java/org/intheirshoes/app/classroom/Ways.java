package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.classroom.Stand;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// What there is to do where a class stands: one thing that comes next, and the quieter ways beside
/// it.
///
/// @param next what the space bar does
/// @param others what else there is
record Ways(Way next, List<Way> others) {

  private static final Texts TEXTS = Texts.of(Ways.class);

  /// So much of a room agrees that there is little to argue about.
  private static final double AGREED = 0.8;

  Ways {
    others = List.copyOf(others);
  }

  /// Before the class.
  static Ways beforehand() {
    return new Ways(new Way(TEXTS.get("way.begin"), new Way.Begin()), List.of());
  }

  /// Where a class stands.
  static Ways of(ClassSession session) {
    List<Way> ways = new ArrayList<>(all(session));
    return new Ways(ways.removeFirst(), ways);
  }

  private static List<Way> all(ClassSession session) {
    return switch (session.phase()) {
      case SPEAKING -> speaking(session);
      case NOTICING -> List.of(think(session), vote());
      case THINKING -> List.of(vote());
      case VOTING, SECOND_VOTE ->
          List.of(Way.of(TEXTS.get("way.close"), new ClassStep.CloseVote()));
      case SPREAD -> spread(session);
      case ARGUING -> withCommit(session, List.of(again()));
      case SECOND_SPREAD -> List.of(commit(session).orElseGet(() -> tied(session)));
      case REACTION -> reaction(session);
      case REVEAL -> List.of(onwards(session));
      case ENDED ->
          withOrders(session, List.of(Way.of(TEXTS.get("way.debrief"), new ClassStep.Reveal())));
      case DEBRIEF ->
          withOrders(
              session,
              List.of(
                  new Way(TEXTS.get("way.lookBack"), new Way.LookBack()),
                  Way.of(TEXTS.get("way.finish"), new ClassStep.Finish())));
    };
  }

  private static List<Way> withOrders(ClassSession session, List<Way> ways) {
    List<Way> more = new ArrayList<>(ways);
    more.addAll(Order.again(session));
    return more;
  }

  private static List<Way> speaking(ClassSession session) {
    Way notice = Way.of(TEXTS.get("way.notice"), new ClassStep.Notice());
    return session.branch().linesLeft() > 0
        ? List.of(
            Way.of(TEXTS.get("way.line"), new ClassStep.NextLine()), notice, think(session), vote())
        : List.of(notice, think(session), vote());
  }

  private static List<Way> spread(ClassSession session) {
    Way talk =
        Way.of(TEXTS.get("way.talk", session.plan().timing().talkSeconds()), new ClassStep.Talk());
    Optional<Way> commit = commit(session);
    boolean agreed =
        session
            .branch()
            .stand()
            .first()
            .filter(ballot -> ballot.share(ballot.leaders().getFirst()) >= AGREED)
            .isPresent();
    return agreed && commit.isPresent()
        ? List.of(commit.get(), talk, again())
        : withCommit(session, List.of(talk, again()));
  }

  private static List<Way> withCommit(ClassSession session, List<Way> ways) {
    List<Way> more = new ArrayList<>(ways);
    commit(session).ifPresent(more::add);
    return more;
  }

  private static List<Way> reaction(ClassSession session) {
    List<Way> ways = new ArrayList<>();
    if (session.branch().linesLeft() > 0) {
      ways.add(Way.of(TEXTS.get("way.reaction"), new ClassStep.NextReaction()));
    }
    if (session.plan().marks() == ClassPlan.MarksShown.EACH_TURN) {
      ways.add(Way.of(TEXTS.get("way.reveal"), new ClassStep.Reveal()));
    }
    ways.add(onwards(session));
    return ways;
  }

  private static Way onwards(ClassSession session) {
    String text =
        session.branch().conversation().isOver() ? TEXTS.get("way.ending") : TEXTS.get("way.beat");
    return Way.of(text, new ClassStep.NextBeat());
  }

  private static Way think(ClassSession session) {
    return Way.of(
        TEXTS.get("way.think", session.plan().timing().thinkSeconds()), new ClassStep.Think());
  }

  private static Way vote() {
    return Way.of(TEXTS.get("way.vote"), new ClassStep.OpenVote());
  }

  private static Way again() {
    return Way.of(TEXTS.get("way.vote.again"), new ClassStep.SecondVote());
  }

  private static Optional<Way> commit(ClassSession session) {
    return session
        .majority()
        .map(Response::id)
        .map(
            id ->
                Way.of(
                    TEXTS.get("way.commit", VoteWords.key(session, id)),
                    new ClassStep.Commit(id, Optional.empty())));
  }

  private static Way tied(ClassSession session) {
    Stand stand = session.branch().stand();
    Ballot ballot = stand.second().or(stand::first).orElseThrow();
    List<String> keys = ballot.leaders().stream().map(id -> VoteWords.key(session, id)).toList();
    return new Way(
        TEXTS.get("way.choose"),
        new Way.Choose(TEXTS.get("way.choose.tied", VoteWords.joined(keys))));
  }

  /// What a phase is called above the responses.
  static String heading(Phase phase) {
    return switch (phase) {
      case SPEAKING -> TEXTS.get("phase.speaking");
      case NOTICING -> TEXTS.get("phase.noticing");
      case THINKING -> TEXTS.get("phase.thinking");
      case VOTING -> TEXTS.get("phase.voting");
      case SPREAD -> TEXTS.get("phase.spread");
      case ARGUING -> TEXTS.get("phase.arguing");
      case SECOND_VOTE -> TEXTS.get("phase.secondVote");
      case SECOND_SPREAD -> TEXTS.get("phase.secondSpread");
      case REACTION -> TEXTS.get("phase.reaction");
      case REVEAL -> TEXTS.get("phase.reveal");
      case ENDED -> TEXTS.get("phase.ended");
      case DEBRIEF -> TEXTS.get("phase.debrief");
    };
  }
}
