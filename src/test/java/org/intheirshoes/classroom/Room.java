package org.intheirshoes.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// Plays a class in a test; every step takes ten seconds.
final class Room {

  static final Instant BEGAN = Instant.parse("2026-11-22T09:00:00Z");
  static final Scenario BROKEN_TV = bundled("broken-tv");
  private static final Duration STEP = Duration.ofSeconds(10);

  private ClassSession session;
  private Instant now = BEGAN;

  private Room(ClassPlan plan) {
    session = ClassSession.begin(plan, BEGAN);
  }

  static Scenario bundled(String id) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios", id + ".json"));
      return ScenarioReader.read(bytes).scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A room that raises hands over a broken television.
  static Room ofHands() {
    return with(ClassPlan.of(BROKEN_TV));
  }

  static Room ofTeams(String... names) {
    return with(
        new ClassPlan(
            BROKEN_TV,
            new Voters.Teams(List.of(names)),
            Timing.USUAL,
            ClassPlan.MarksShown.EACH_TURN,
            ClassPlan.Purpose.REAL));
  }

  static Room withMarksAtTheEnd() {
    return with(
        new ClassPlan(
            BROKEN_TV,
            new Voters.Hands(),
            Timing.USUAL,
            ClassPlan.MarksShown.AT_THE_END,
            ClassPlan.Purpose.REAL));
  }

  static Room with(ClassPlan plan) {
    return new Room(plan);
  }

  Room does(ClassStep... steps) {
    for (ClassStep step : steps) {
      now = now.plus(STEP);
      session = session.apply(step, now);
    }
    return this;
  }

  Room waits(Duration time) {
    now = now.plus(time);
    return this;
  }

  /// Votes once, by counts in the order of the script.
  Room votes(int... counts) {
    does(new ClassStep.OpenVote());
    return counts(counts);
  }

  /// Talks and votes again.
  Room votesAgain(int... counts) {
    does(new ClassStep.Talk(), new ClassStep.SecondVote());
    return counts(counts);
  }

  private Room counts(int... counts) {
    for (int i = 0; i < counts.length; i++) {
      String response = session.branch().offered().get(i).id();
      does(new ClassStep.CountTyped(response, counts[i]));
    }
    return does(new ClassStep.CloseVote());
  }

  Room commits(int index) {
    return does(new ClassStep.Commit(response(index), Optional.empty()));
  }

  Room goesOn() {
    return does(new ClassStep.NextBeat());
  }

  /// Decides every beat until the ending without votes, always so.
  Room playsOn(int index) {
    while (session.phase() != Phase.ENDED) {
      commits(Math.min(index, session.branch().offered().size() - 1)).goesOn();
    }
    return this;
  }

  String response(int index) {
    return session.branch().offered().get(index).id();
  }

  ClassSession session() {
    return session;
  }

  Branch branch() {
    return session.branch();
  }

  Instant now() {
    return now;
  }
}
