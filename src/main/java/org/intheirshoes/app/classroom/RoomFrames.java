package org.intheirshoes.app.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.intheirshoes.classroom.Ahead;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Decision;
import org.intheirshoes.classroom.Phase;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Memory;
import org.intheirshoes.texts.Texts;

/// What the room sees of a class. The only place that takes from a session what goes on the
/// projector: marks only in [Phase#REVEAL], counts only once a vote is closed, notes never.
final class RoomFrames {

  private static final Texts TEXTS = Texts.of(RoomFrames.class);

  private final ClassSession session;
  private final Branch branch;
  private final Instant now;

  private RoomFrames(ClassSession session, Instant now) {
    this.session = session;
    this.branch = session.branch();
    this.now = now;
  }

  /// Before the class begins.
  static RoomFrame opening(ClassSession session) {
    Scenario scenario = session.plan().scenario();
    return new RoomFrame.Opening(
        Optional.of(new RoomFrames(session, session.began()).person()),
        scenario.card().title(),
        scenario.card().setting(),
        scenario.card().contentNote(),
        RoomFrame.Strip.NONE);
  }

  /// What the room sees where a class stands.
  static RoomFrame of(ClassSession session, Instant now) {
    return new RoomFrames(session, now).frame();
  }

  /// What would have been said after a response: the words, never the marks.
  static RoomFrame peek(ClassSession session, Ahead ahead) {
    RoomFrames frames = new RoomFrames(session, session.began());
    List<RoomFrame.Said> said = new ArrayList<>();
    said.add(rep(ahead.response()));
    ahead.reaction().forEach(line -> said.add(frames.said(line)));
    Scenario scenario = session.plan().scenario();
    Feeling feeling = lastFeeling(ahead.reaction()).orElse(frames.feeling());
    return new RoomFrame.Exchange(
        new RoomFrame.Person(
            scenario.customer().look(),
            scenario.card().channel(),
            feeling,
            ahead.frustration(),
            ahead.trust()),
        said,
        List.of(),
        new RoomFrame.Strip(
            Optional.of(TEXTS.get("room.peek")), Optional.empty(), OptionalInt.empty()));
  }

  private RoomFrame frame() {
    return switch (branch.phase()) {
      case SPEAKING, NOTICING -> exchange(lines(), List.of());
      case THINKING, VOTING, SPREAD, ARGUING, SECOND_VOTE, SECOND_SPREAD ->
          exchange(lines(), bands());
      case REACTION -> branch.reaction().isEmpty() ? exchange(lines(), bands()) : reaction();
      case REVEAL -> exchange(newest(lines()), bands());
      case ENDED, DEBRIEF -> ending();
    };
  }

  private RoomFrame exchange(List<RoomFrame.Said> said, List<RoomFrame.Band> bands) {
    return new RoomFrame.Exchange(person(), said, bands, strip());
  }

  private RoomFrame reaction() {
    List<RoomFrame.Said> said = new ArrayList<>();
    said.add(rep(branch.conversation().turns().getLast().response()));
    branch.reaction().forEach(line -> said.add(said(line)));
    return exchange(said, List.of());
  }

  private RoomFrame ending() {
    Ending ending = (Ending) branch.conversation().place();
    return new RoomFrame.Ending(person(), ending.title(), ending.text(), RoomFrame.Strip.NONE);
  }

  // Who is seen

  private RoomFrame.Person person() {
    Scenario scenario = session.plan().scenario();
    Memory mood = mood();
    return new RoomFrame.Person(
        scenario.customer().look(),
        scenario.card().channel(),
        feeling(),
        mood.frustration(),
        mood.trust());
  }

  /// The mood turns when the customer begins to answer, not when the response is taken.
  private Memory mood() {
    boolean answered =
        switch (branch.phase()) {
          case REACTION -> !branch.reaction().isEmpty() || branch.linesLeft() == 0;
          case REVEAL -> true;
          default -> false;
        };
    return answered ? branch.conversation().memory() : branch.before().memory();
  }

  private Feeling feeling() {
    List<Line> said = new ArrayList<>();
    for (Turn turn : branch.before().turns()) {
      said.addAll(turn.beat().lines());
      said.addAll(turn.response().reaction());
    }
    said.addAll(branch.lines());
    said.addAll(branch.reaction());
    return lastFeeling(said).orElse(Feeling.CALM);
  }

  private static Optional<Feeling> lastFeeling(List<Line> said) {
    return said.reversed().stream()
        .filter(line -> line.by() == Line.Speaker.CUSTOMER)
        .flatMap(line -> line.feeling().stream())
        .findFirst();
  }

  // What is said

  private List<RoomFrame.Said> lines() {
    return branch.lines().stream().map(this::said).toList();
  }

  private static List<RoomFrame.Said> newest(List<RoomFrame.Said> lines) {
    return lines.isEmpty() ? lines : List.of(lines.getLast());
  }

  private RoomFrame.Said said(Line line) {
    List<String> noticed =
        line.cues().stream()
            .filter(quote -> branch.stand().heard().contains(quote.cue()))
            .map(Line.CueQuote::quote)
            .toList();
    return new RoomFrame.Said(line.by(), speaker(line.by()), line.text(), noticed);
  }

  private static RoomFrame.Said rep(Response response) {
    return new RoomFrame.Said(
        Line.Speaker.REP, speaker(Line.Speaker.REP), response.text(), List.of());
  }

  private static Optional<String> speaker(Line.Speaker by) {
    return switch (by) {
      case CUSTOMER, NARRATOR -> Optional.empty();
      case REP -> Optional.of(TEXTS.get("room.rep"));
      case COLLEAGUE -> Optional.of(TEXTS.get("room.colleague"));
    };
  }

  // What can be chosen

  private List<RoomFrame.Band> bands() {
    List<RoomFrame.Band> bands = new ArrayList<>();
    for (Response response : branch.offered()) {
      bands.add(
          new RoomFrame.Band(
              Keys.of(bands.size()),
              response.text(),
              tally(response.id()),
              stance(response.id()),
              verdict(response)));
    }
    return bands;
  }

  private Optional<RoomFrame.Tally> tally(String response) {
    return counted()
        .filter(ballot -> ballot.total() > 0)
        .map(
            ballot ->
                new RoomFrame.Tally(
                    ballot.count(response), ballot.share(response), first(response)));
  }

  /// The vote whose counts may be seen.
  private Optional<Ballot> counted() {
    return switch (branch.phase()) {
      case SPREAD, ARGUING -> branch.stand().first();
      case SECOND_SPREAD -> branch.stand().second();
      case REACTION, REVEAL -> branch.decision().flatMap(Decision::ballot);
      default -> Optional.empty();
    };
  }

  private Optional<RoomFrame.First> first(String response) {
    Optional<Ballot> second = branch.stand().second();
    return second.isEmpty() || branch.phase() == Phase.SECOND_VOTE
        ? Optional.empty()
        : branch
            .stand()
            .first()
            .map(ballot -> new RoomFrame.First(ballot.count(response), ballot.share(response)));
  }

  private RoomFrame.Stance stance(String response) {
    if (branch.decision().isPresent()) {
      return branch.decision().get().turn().response().id().equals(response)
          ? RoomFrame.Stance.COMMITTED
          : RoomFrame.Stance.BACK;
    }
    return counted().filter(ballot -> ballot.leaders().contains(response)).isPresent()
        ? RoomFrame.Stance.LEADING
        : RoomFrame.Stance.OPEN;
  }

  private Optional<RoomFrame.Verdict> verdict(Response response) {
    return branch.phase() == Phase.REVEAL
        ? Optional.of(new RoomFrame.Verdict(session.peek(response.id()).marks(), reason(response)))
        : Optional.empty();
  }

  /// Why a response is worth what it is, in the words of the script.
  static String reason(Response response) {
    return Axis.ALL.stream()
        .flatMap(axis -> Optional.ofNullable(response.because().get(axis)).stream())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  // What stands below

  private RoomFrame.Strip strip() {
    return new RoomFrame.Strip(caption(), prompt(), seconds());
  }

  private Optional<String> caption() {
    return switch (branch.phase()) {
      case VOTING, SPREAD, ARGUING ->
          branch.stand().first().map(ballot -> VoteWords.caption(session, Ballots.FIRST, ballot));
      case SECOND_VOTE, SECOND_SPREAD ->
          branch.stand().second().map(ballot -> VoteWords.caption(session, Ballots.SECOND, ballot));
      default -> Optional.empty();
    };
  }

  private Optional<String> prompt() {
    return switch (branch.phase()) {
      case NOTICING -> Optional.of(TEXTS.get("room.notice"));
      case THINKING -> Optional.of(TEXTS.get("room.think"));
      case VOTING -> Optional.of(TEXTS.get("room.vote"));
      case SECOND_VOTE -> Optional.of(TEXTS.get("room.vote.again"));
      case ARGUING -> Optional.of(TEXTS.get("room.talk"));
      case SPREAD, SECOND_SPREAD -> counted().flatMap(ballot -> VoteWords.tie(session, ballot));
      case SPEAKING, REACTION, REVEAL, ENDED, DEBRIEF -> Optional.empty();
    };
  }

  private OptionalInt seconds() {
    return session.countdown(now).map(RoomFrames::rounded).orElse(OptionalInt.empty());
  }

  /// Full seconds that are left, rounded up, so that it ends on 0 and begins on the whole time.
  private static OptionalInt rounded(Duration left) {
    return OptionalInt.of((int) left.plusMillis(999).toSeconds());
  }
}
