package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.Ballot;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.Stand;
import org.intheirshoes.classroom.Voters;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// What is said about votes.
final class VoteWords {

  private static final Texts TEXTS = Texts.of(VoteWords.class);

  private VoteWords() {}

  /// For example "First vote · 26 hands".
  static String caption(ClassSession session, Ballots which, Ballot ballot) {
    String name =
        switch (which) {
          case FIRST -> TEXTS.get("vote.first");
          case SECOND -> TEXTS.get("vote.second");
        };
    return TEXTS.get("vote.caption", name, voters(session, ballot));
  }

  /// For example "26 hands", or "3 of 4 teams".
  static String voters(ClassSession session, Ballot ballot) {
    return switch (session.plan().voters()) {
      case Voters.Hands() -> TEXTS.get("vote.hands", ballot.total());
      case Voters.Teams(List<String> names) ->
          TEXTS.get("vote.teams", ballot.total(), names.size());
    };
  }

  /// That several responses have most votes; empty where one has.
  static Optional<String> tie(ClassSession session, Ballot ballot) {
    return ballot.isTie()
        ? Optional.of(TEXTS.get("vote.tie", joined(keys(session, ballot.leaders()))))
        : Optional.empty();
  }

  /// What the spread says to the facilitator.
  static Optional<String> spread(ClassSession session) {
    Stand stand = session.branch().stand();
    return switch (stand.phase()) {
      case SPREAD, ARGUING -> stand.first().map(ballot -> first(session, ballot));
      case SECOND_SPREAD ->
          stand
              .first()
              .flatMap(first -> stand.second().map(second -> second(session, first, second)));
      default -> Optional.empty();
    };
  }

  private static String first(ClassSession session, Ballot ballot) {
    if (ballot.isTie()) {
      return TEXTS.get("spread.tie", joined(keys(session, ballot.leaders())));
    }
    List<String> order = byVotes(ballot);
    String leader = key(session, order.getFirst());
    if (order.size() == 1) {
      return TEXTS.get("spread.all", leader);
    }
    return TEXTS.get(
        "spread.split",
        percent(ballot, order.getFirst()),
        leader,
        percent(ballot, order.get(1)),
        key(session, order.get(1)));
  }

  private static String second(ClassSession session, Ballot first, Ballot second) {
    if (second.isTie()) {
      return TEXTS.get("spread.tie.again", joined(keys(session, second.leaders())));
    }
    String leader = second.leaders().getFirst();
    int change = percent(second, leader) - percent(first, leader);
    String key = key(session, leader);
    if (!first.leaders().contains(leader)) {
      return TEXTS.get("spread.turned", key, percent(first, leader), percent(second, leader));
    }
    return change == 0
        ? TEXTS.get("spread.same", key)
        : TEXTS.get("spread.moved", key, percent(first, leader), percent(second, leader));
  }

  private static List<String> byVotes(Ballot ballot) {
    return ballot.counts().keySet().stream()
        .filter(id -> ballot.count(id) > 0)
        .sorted((one, other) -> Integer.compare(ballot.count(other), ballot.count(one)))
        .toList();
  }

  private static int percent(Ballot ballot, String response) {
    return (int) Math.round(100 * ballot.share(response));
  }

  /// The number of a response open at the beat shown.
  static String key(ClassSession session, String response) {
    List<String> offered = session.branch().offered().stream().map(Response::id).toList();
    int index = offered.indexOf(response);
    return index < 0 ? "" : Keys.of(index);
  }

  private static List<String> keys(ClassSession session, List<String> responses) {
    return responses.stream().map(id -> key(session, id)).toList();
  }

  /// For example "1, 2 and 4".
  static String joined(List<String> parts) {
    if (parts.size() < 2) {
      return String.join("", parts);
    }
    List<String> most = new ArrayList<>(parts.subList(0, parts.size() - 1));
    return TEXTS.get("list.and", String.join(", ", most), parts.getLast());
  }
}
