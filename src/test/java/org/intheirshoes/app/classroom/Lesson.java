package org.intheirshoes.app.classroom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.util.Subscription;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Timing;
import org.intheirshoes.classroom.Voters;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;

/// A class in a test: a model, a clock that is turned by hand, and what was kept.
final class Lesson {

  static final Instant BEGAN = Instant.parse("2026-11-22T09:00:00Z");

  private final List<ClassSession> kept = new ArrayList<>();
  private final HandClock clock = new HandClock();
  private Runnable tick = () -> {};
  private Function<ClassSession, Optional<String>> keeper =
      session -> {
        kept.add(session);
        return Optional.empty();
      };
  private ClassModel model;

  private Lesson(ClassSession session) {
    model = open(session);
  }

  private ClassModel open(ClassSession session) {
    return new ClassModel(
        session,
        now -> keeper.apply(now),
        action -> {
          tick = action;
          return (Subscription) () -> tick = () -> {};
        },
        clock);
  }

  static Scenario scenario(String id) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios", id + ".json"));
      return ScenarioReader.read(bytes).scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lesson ofHands() {
    return of(ClassPlan.of(scenario("broken-tv")));
  }

  static Lesson of(ClassPlan plan) {
    return new Lesson(ClassSession.begin(plan, BEGAN));
  }

  static Lesson ofTeams(String... names) {
    return of(
        new ClassPlan(
            scenario("broken-tv"),
            new Voters.Teams(List.of(names)),
            Timing.USUAL,
            ClassPlan.MarksShown.EACH_TURN,
            ClassPlan.Purpose.REAL));
  }

  static Lesson withMarksAtTheEnd() {
    return of(
        new ClassPlan(
            scenario("broken-tv"),
            new Voters.Hands(),
            Timing.USUAL,
            ClassPlan.MarksShown.AT_THE_END,
            ClassPlan.Purpose.REAL));
  }

  ClassModel model() {
    return model;
  }

  ClassSession session() {
    return model.session();
  }

  List<ClassSession> kept() {
    return kept;
  }

  Lesson keepsBy(Function<ClassSession, Optional<String>> other) {
    keeper = other;
    return this;
  }

  Lesson waits(Duration time) {
    clock.now = clock.now.plus(time);
    tick.run();
    return this;
  }

  Lesson does(ClassStep... steps) {
    for (ClassStep step : steps) {
      clock.now = clock.now.plusSeconds(1);
      model.step(step);
    }
    return this;
  }

  Lesson presses(int times) {
    for (int i = 0; i < times; i++) {
      clock.now = clock.now.plusSeconds(1);
      model.next();
    }
    return this;
  }

  Lesson votes(int... hands) {
    does(new ClassStep.OpenVote());
    return counts(hands);
  }

  Lesson votesAgain(int... hands) {
    does(new ClassStep.Talk(), new ClassStep.SecondVote());
    return counts(hands);
  }

  private Lesson counts(int... hands) {
    for (int i = 0; i < hands.length; i++) {
      does(new ClassStep.CountTyped(response(i).id(), hands[i]));
    }
    return does(new ClassStep.CloseVote());
  }

  Lesson takes(int index) {
    return does(new ClassStep.Commit(response(index).id(), Optional.empty()));
  }

  Lesson playsToTheEnd() {
    while (!session().branch().conversation().isOver()) {
      votes(6, 3).takes(0);
      if (!session().branch().conversation().isOver()) {
        does(new ClassStep.NextBeat());
      }
    }
    return does(new ClassStep.NextBeat());
  }

  Response response(int index) {
    return session().branch().offered().get(index);
  }

  RoomFrame frame() {
    return model.frameProperty().get();
  }

  RoomFrame.Exchange exchange() {
    return (RoomFrame.Exchange) frame();
  }

  /// The program has ended and begins again with what was kept last.
  Lesson comesBack() {
    ClassSession last = kept.getLast();
    ClassSession read = ClassSession.replay(last.plan(), last.began(), last.log());
    return new Lesson(read);
  }

  private static final class HandClock extends Clock {
    private Instant now = BEGAN;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
