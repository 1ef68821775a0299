package org.intheirshoes.logbook;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Scenario;

/// The part of a logbook that belongs to the learner who practises now. Making one opens nothing; the
/// first question does.
public final class LearnerLog {

  /// Plans that are looked through for one that fits.
  private static final int PLANS = 200;

  private final Supplier<Logbook> folder;
  private final String learner;
  private final Clock clock;

  /// @param folder asked for the logbook whenever something is read or written
  /// @param learner name of the learner, who is added with the first choice if there is none of this
  ///     name
  public LearnerLog(Supplier<Logbook> folder, String learner, Clock clock) {
    this.folder = folder;
    this.learner = learner;
    this.clock = clock;
  }

  /// Name of the learner.
  public String learner() {
    return learner;
  }

  /// The conversations that were left before their end, the latest first. It may have to open the
  /// logbook: call it in the background.
  ///
  /// @throws LogbookException if the logbook cannot be read
  public List<Unfinished> unfinished() {
    Logbook logbook = folder.get();
    return logbook.learners().find(learner).map(logbook::unfinished).orElse(List.of());
  }

  /// What the progress page shows. It may have to open the logbook: call it in the background.
  ///
  /// @throws LogbookException if the logbook cannot be read
  public Progress progress() {
    Logbook logbook = folder.get();
    ZonedDateTime now = ZonedDateTime.now(clock);
    return logbook
        .learners()
        .find(learner)
        .map(known -> logbook.progress(known, now))
        .orElseGet(() -> Progress.of(new History(List.of(), logbook::script, now)));
  }

  /// The next best thing to practise, and why; empty only for an empty shelf. It may have to open the
  /// logbook: call it in the background.
  ///
  /// @param shelf what could be practised
  /// @throws LogbookException if the logbook cannot be read
  public Optional<Practice> next(List<Exercise> shelf) {
    Logbook logbook = folder.get();
    ZonedDateTime now = ZonedDateTime.now(clock);
    return logbook
        .learners()
        .find(learner)
        .map(known -> logbook.next(known, now, shelf))
        .orElseGet(() -> Practice.next(new History(List.of(), logbook::script, now), shelf));
  }

  /// Keeps a good moment for good; keeping it twice keeps it once. It writes: call it in the
  /// background.
  ///
  /// @param moment of [Progress#good]
  /// @throws LogbookException if the logbook cannot be written
  public void keep(GoodMoment moment) {
    Logbook logbook = folder.get();
    logbook.learners().find(learner).ifPresent(known -> logbook.keep(known, moment));
  }

  /// Keeps a good moment no longer; nothing happens where it is not kept. It writes: call it in the
  /// background.
  ///
  /// @param moment of [Progress#good] or of [#kept]
  /// @throws LogbookException if the logbook cannot be written
  public void letGo(GoodMoment moment) {
    Logbook logbook = folder.get();
    logbook.learners().find(learner).ifPresent(known -> logbook.letGo(known, moment));
  }

  /// The good moments that the learner keeps, the one kept last first. They equal those of
  /// [Progress#good]. It may have to open the logbook: call it in the background.
  ///
  /// @throws LogbookException if the logbook cannot be read
  public List<GoodMoment> kept() {
    Logbook logbook = folder.get();
    return logbook.learners().find(learner).map(logbook::kept).orElse(List.of());
  }

  /// How well the learner finds cues in what customers say. It may have to open the logbook: call it in
  /// the background.
  ///
  /// @throws LogbookException if the logbook cannot be read
  public CuePickup cuePickup() {
    Logbook logbook = folder.get();
    return logbook
        .learners()
        .find(learner)
        .map(logbook::cuePickup)
        .orElseGet(() -> new CuePickup(0, 0, 0, 0));
  }

  /// The plan that the learner made for conversations of this kind: the latest made after this
  /// scenario, or else after one that trains a skill of it. It may have to open the logbook: call it in
  /// the background.
  ///
  /// @throws LogbookException if the logbook cannot be read
  public Optional<Plan> plan(Scenario scenario) {
    Logbook logbook = folder.get();
    List<Plan> plans =
        logbook
            .learners()
            .find(learner)
            .map(known -> logbook.plans(known, PLANS))
            .orElse(List.of());
    return Margin.fitting(plans, scenario.id(), Set.copyOf(scenario.card().skills()));
  }

  /// The conversations finished last, the latest first. It may have to open the logbook: call it in the
  /// background.
  ///
  /// @param most how many at most
  /// @throws LogbookException if the logbook cannot be read
  public List<Played> latest(int most) {
    Logbook logbook = folder.get();
    return logbook
        .learners()
        .find(learner)
        .map(known -> logbook.latest(known, most))
        .orElse(List.of());
  }

  /// A conversation that was left, played again from the script it was played with. It may have to open
  /// the logbook: call it in the background.
  ///
  /// @return empty if it cannot be played again since the file was damaged
  /// @throws LogbookException if the logbook cannot be read
  public Optional<Resumed> resume(Unfinished left) {
    return folder.get().resume(left.id());
  }

  /// A recorder for one play.
  ///
  /// @param start where the play begins
  public Recorder recorder(Conversation start) {
    return recorder(start, Optional.empty());
  }

  /// A recorder for one play after another.
  ///
  /// @param start where the play begins
  /// @param before the finished conversation that it is compared with at its end, if there is one
  public Recorder recorder(Conversation start, Optional<Conversation> before) {
    return new Recorder(folder, learner, start, before, clock);
  }

  /// Works out the figures of finished conversations that have none, and adds up what there is, so
  /// that progress is told at once: call it in the background, after each conversation.
  public synchronized void rate() {
    folder.get().rate();
  }

  /// What the user must be told about the opening of the logbook.
  public Optional<String> notice() {
    return folder instanceof LogbookFolder kept ? kept.notice() : Optional.empty();
  }
}
