package org.intheirshoes.app.classroom;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Stand;
import org.intheirshoes.classroom.Voters;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// The votes of a class as the facilitator counts them.
final class Votes {

  private static final Texts TEXTS = Texts.of(Votes.class);

  private final Supplier<ClassSession> session;
  private final Consumer<ClassStep> step;
  private final Consumer<String> tell;

  /// @param tell says a sentence
  Votes(Supplier<ClassSession> session, Consumer<ClassStep> step, Consumer<String> tell) {
    this.session = session;
    this.step = step;
    this.tell = tell;
  }

  /// One hand less for the response that was counted last.
  void handBack() {
    Optional<Ballot> ballot = openBallot();
    lastCounted()
        .ifPresent(
            id ->
                ballot
                    .map(open -> open.count(id))
                    .filter(count -> count > 0)
                    .ifPresent(count -> step.accept(new ClassStep.CountTyped(id, count - 1))));
  }

  private Optional<String> lastCounted() {
    return session.get().undoable().flatMap(Votes::counted);
  }

  private static Optional<String> counted(ClassStep step) {
    return switch (step) {
      case ClassStep.HandRaised(String response) -> Optional.of(response);
      case ClassStep.CountTyped(String response, int _) -> Optional.of(response);
      default -> Optional.empty();
    };
  }

  /// The votes of the vote that is open.
  Optional<Ballot> openBallot() {
    Stand stand = session.get().branch().stand();
    return switch (stand.phase()) {
      case VOTING -> stand.first();
      case SECOND_VOTE -> stand.second();
      default -> Optional.empty();
    };
  }

  /// A count as it was typed.
  void typeCount(String response, String typed) {
    if (!typed.matches("\\d{1,4}")) {
      tell.accept(TEXTS.get("count.typed", Ballot.MOST));
      return;
    }
    int count = Integer.parseInt(typed);
    if (openBallot().filter(ballot -> ballot.count(response) == count).isEmpty()) {
      step.accept(new ClassStep.CountTyped(response, count));
    }
  }

  /// The teams; empty where hands vote.
  List<String> teams() {
    return switch (session.get().plan().voters()) {
      case Voters.Hands() -> List.of();
      case Voters.Teams(List<String> names) -> names;
    };
  }

  /// Whether the vote that counts went to other responses.
  boolean speakAgainst(Response response) {
    Stand stand = session.get().branch().stand();
    return stand
        .second()
        .or(stand::first)
        .filter(ballot -> ballot.total() > 0)
        .filter(ballot -> !ballot.leaders().contains(response.id()))
        .isPresent();
  }
}
