package org.intheirshoes.classroom;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.intheirshoes.scenario.Response;
import org.jspecify.annotations.Nullable;

/// A class from its beginning until now: a plan and the steps of the facilitator. Immutable; a step
/// gives a new session, and the same steps give an equal one.
public final class ClassSession {

  /// The most steps of a class, those taken back included.
  public static final int MOST_STEPS = 10_000;

  private final ClassPlan plan;
  private final Instant began;
  private final List<Stamped> log;
  private final List<Past> past;
  private final List<Past> undone;
  private final Scene scene;
  private final ClassClock clock;

  /// A step and the scene on its other side: before it where it may be undone, after it where it may
  /// be redone.
  private record Past(ClassStep step, Scene scene) {}

  private ClassSession(
      ClassPlan plan, Instant began, List<Stamped> log, Course course, ClassClock clock) {
    this.plan = plan;
    this.began = began;
    this.log = log;
    this.past = course.past;
    this.undone = course.undone;
    this.scene = course.scene;
    this.clock = clock;
  }

  /// The scene now, and those that undoing and redoing lead to; the last entry comes next.
  private record Course(List<Past> past, List<Past> undone, Scene scene) {}

  /// A class that begins.
  public static ClassSession begin(ClassPlan plan, Instant at) {
    return new ClassSession(
        plan,
        at,
        List.of(),
        new Course(List.of(), List.of(), Scene.begin(plan)),
        ClassClock.startedAt(at));
  }

  /// The class that these steps make.
  ///
  /// @throws RefusedException if one of them does not fit
  public static ClassSession replay(ClassPlan plan, Instant began, List<Stamped> steps) {
    ClassSession session = begin(plan, began);
    for (Stamped each : steps) {
      session = session.apply(each.step(), each.at());
    }
    return session;
  }

  /// What was settled before the class.
  public ClassPlan plan() {
    return plan;
  }

  /// When it began.
  public Instant began() {
    return began;
  }

  /// Every step, those taken back and the taking back included, in the order in which they were made.
  public List<Stamped> log() {
    return log;
  }

  /// Where the class stands.
  public Scene scene() {
    return scene;
  }

  /// The branch that the class is on.
  public Branch branch() {
    return scene.branch();
  }

  /// The phase of the branch that the class is on.
  public Phase phase() {
    return branch().phase();
  }

  /// Whether a step fits here.
  public boolean can(ClassStep step) {
    return refusal(step).isEmpty();
  }

  /// Why a step does not fit here; empty if it does.
  public Optional<Refusal> refusal(ClassStep step) {
    try {
      apply(step, last());
      return Optional.empty();
    } catch (RefusedException e) {
      return Optional.of(e.refusal());
    }
  }

  /// Makes a step.
  ///
  /// @param at when
  /// @throws RefusedException if it does not fit here
  public ClassSession apply(ClassStep step, Instant at) {
    if (log.size() >= MOST_STEPS) {
      throw Refusal.TOO_MANY_STEPS.exception();
    }
    List<Stamped> more = new ArrayList<>(log);
    more.add(new Stamped(step, at));
    Course course =
        switch (step) {
          case ClassStep.Undo _ -> undone();
          case ClassStep.Redo _ -> redone();
          case ClassStep.OfTheClock _ -> new Course(past, undone, scene);
          default ->
              new Course(
                  pushed(past, new Past(step, scene)),
                  List.of(),
                  new Move(plan, scene, clock.elapsed(at)).after(step));
        };
    return new ClassSession(plan, began, List.copyOf(more), course, clockAfter(step, at));
  }

  private ClassClock clockAfter(ClassStep step, Instant at) {
    if (!(step instanceof ClassStep.OfTheClock ofTheClock)) {
      return clock;
    }
    clock
        .refusal(ofTheClock)
        .ifPresent(
            refusal -> {
              throw refusal.exception();
            });
    return clock.after(ofTheClock, last(), at);
  }

  private Course undone() {
    if (past.isEmpty()) {
      throw Refusal.NOTHING_TO_UNDO.exception();
    }
    Past last = past.getLast();
    return new Course(
        past.subList(0, past.size() - 1), pushed(undone, new Past(last.step, scene)), last.scene);
  }

  private Course redone() {
    if (undone.isEmpty()) {
      throw Refusal.NOTHING_TO_REDO.exception();
    }
    Past last = undone.getLast();
    return new Course(
        pushed(past, new Past(last.step, scene)), undone.subList(0, undone.size() - 1), last.scene);
  }

  private static List<Past> pushed(List<Past> entries, Past entry) {
    List<Past> more = new ArrayList<>(entries);
    more.add(entry);
    return List.copyOf(more);
  }

  /// Takes the last step back, whatever it was; never a step of the clock.
  ///
  /// @throws RefusedException if there is none
  public ClassSession undo(Instant at) {
    return apply(new ClassStep.Undo(), at);
  }

  /// Does again what was taken back last.
  ///
  /// @throws RefusedException if there is nothing
  public ClassSession redo(Instant at) {
    return apply(new ClassStep.Redo(), at);
  }

  /// The step that [#undo] would take back.
  public Optional<ClassStep> undoable() {
    return past.isEmpty() ? Optional.empty() : Optional.of(past.getLast().step);
  }

  /// The step that [#redo] would do again.
  public Optional<ClassStep> redoable() {
    return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast().step);
  }

  /// The response with most votes in the vote that counts; empty before a vote is closed, and where
  /// several have as many.
  public Optional<Response> majority() {
    Stand stand = branch().stand();
    return Optional.of(stand)
        .filter(each -> !each.phase().isVoting())
        .flatMap(each -> each.second().or(each::first))
        .map(Ballot::leaders)
        .filter(leaders -> leaders.size() == 1)
        .flatMap(
            leaders ->
                branch().offered().stream()
                    .filter(each -> each.id().equals(leaders.getFirst()))
                    .findFirst());
  }

  /// What every response open at the beat shown leads to, in the order of the script; empty at the
  /// ending. After the decision too, so that the class can look at what it did not choose.
  public List<Ahead> ahead() {
    var before = branch().before();
    return before.offered().stream().map(response -> Ahead.of(before, response)).toList();
  }

  /// What a response leads to, without leaving the path.
  ///
  /// @throws RefusedException if it is not open at the beat shown
  public Ahead peek(String response) {
    return ahead().stream()
        .filter(each -> each.response().id().equals(response))
        .findFirst()
        .orElseThrow(Refusal.NOT_OFFERED::exception);
  }

  /// Whether the clock stands.
  public boolean isPaused() {
    return clock.since().isEmpty();
  }

  /// How long the class has lasted, pauses left out.
  public Duration elapsed(Instant now) {
    return clock.elapsed(now);
  }

  /// What is left of the planned time; negative once it has run over.
  public Duration left(Instant now) {
    return Duration.ofMinutes(plan.timing().minutes()).minus(elapsed(now));
  }

  /// What is left of the time to think or to talk, never negative; empty in other phases.
  public Optional<Duration> countdown(Instant now) {
    return branch().stand().countdown().map(down -> down.left(elapsed(now)));
  }

  /// When the last step was made.
  private Instant last() {
    return log.isEmpty() ? began : log.getLast().at();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ClassSession session
        && session.plan.equals(plan)
        && session.began.equals(began)
        && session.log.equals(log)
        && session.scene.equals(scene)
        && session.clock.equals(clock);
  }

  @Override
  public int hashCode() {
    return Objects.hash(plan.scenario().id(), began, log);
  }
}
