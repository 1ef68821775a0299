package org.intheirshoes.app.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.drill.PhaseClock;
import org.intheirshoes.drill.RefusedException;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Stage;

/// A round on the screen: where it stands, what the clock says, whether a secret card is uncovered.
/// Every step is handed on to be kept.
public final class RoundModel {

  /// Whether a secret card can be read.
  public enum Cover {
    /// Nobody holds it up.
    COVERED,
    /// Somebody holds it up, and for so long only.
    HELD_UP
  }

  /// What a glance at the clock should tell. This is the bell that is seen.
  public enum Tempo {
    STANDING,
    RUNNING,
    /// The soft bell has rung.
    SOON,
    /// The hard bell has rung.
    OVER
  }

  /// The clock of a phase at a moment.
  ///
  /// @param seconds left, rounded up; negative once the time is up
  /// @param share left of the whole, 0..1
  public record Time(long seconds, double share, Tempo tempo) {
    static final Time NONE = new Time(0, 0, Tempo.STANDING);
  }

  private final ReadOnlyObjectWrapper<Round> round;
  private final ReadOnlyObjectWrapper<Time> time = new ReadOnlyObjectWrapper<>(Time.NONE);
  private final ReadOnlyObjectWrapper<Cover> cover = new ReadOnlyObjectWrapper<>(Cover.COVERED);
  private final ReadOnlyObjectWrapper<List<Round>> before = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final Consumer<Round> keep;
  private final Ticker ticker;
  private final Clock clock;
  private final Bells bells;
  private Instant ticked;
  private Subscription ticks = Subscription.EMPTY;

  /// A round as it stands.
  ///
  /// @param keep is handed the round after every step
  public RoundModel(Round round, Consumer<Round> keep, Ticker ticker, Clock clock, Bells bells) {
    this.round = new ReadOnlyObjectWrapper<>(round);
    this.keep = keep;
    this.ticker = ticker;
    this.clock = clock;
    this.bells = bells;
    this.ticked = clock.instant();
    showTime(ticked);
  }

  /// Lets the clock be seen and heard, until the page is left.
  public void open() {
    ticks.unsubscribe();
    ticked = clock.instant();
    ticks = ticker.start(this::tick);
  }

  /// Ends what [#open] began; nothing secret stays in view.
  public void close() {
    ticks.unsubscribe();
    cover.set(Cover.COVERED);
  }

  private void tick() {
    Instant now = clock.instant();
    get().bell(ticked, now).ifPresent(bells::ring);
    ticked = now;
    showTime(now);
  }

  private void showTime(Instant now) {
    time.set(get().clock().map(each -> time(each, now)).orElse(Time.NONE));
  }

  /// The time that a clock shows.
  static Time time(PhaseClock clock, Instant now) {
    Duration left = clock.left(now);
    double share = Math.clamp((double) left.toMillis() / clock.length().toMillis(), 0, 1);
    Tempo tempo =
        !left.isPositive()
            ? Tempo.OVER
            : !clock.isRunning()
                ? Tempo.STANDING
                : left.compareTo(clock.warning()) <= 0 ? Tempo.SOON : Tempo.RUNNING;
    // Rounded up, so that a clock of two minutes begins with 2:00 and ends with 0:00.
    return new Time(Math.ceilDiv(left.toMillis(), 1000L), share, tempo);
  }

  /// The round as it stands.
  public ReadOnlyObjectProperty<Round> roundProperty() {
    return round.getReadOnlyProperty();
  }

  /// The round as it stands.
  public Round get() {
    return round.get();
  }

  /// What may be seen now.
  public Stage stage() {
    return get().stage();
  }

  /// What the clock says.
  public ReadOnlyObjectProperty<Time> timeProperty() {
    return time.getReadOnlyProperty();
  }

  /// Whether a secret card is uncovered.
  public ReadOnlyObjectProperty<Cover> coverProperty() {
    return cover.getReadOnlyProperty();
  }

  /// The rounds that were kept before this one; empty until they are known.
  public ReadOnlyObjectProperty<List<Round>> beforeProperty() {
    return before.getReadOnlyProperty();
  }

  /// Tells of the rounds before this one.
  public void know(List<Round> rounds) {
    before.set(List.copyOf(rounds));
  }

  /// A sentence for the players; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Tells the players something.
  public void tell(String sentence) {
    notice.set(sentence);
  }

  /// Makes a step, or says why it does not fit.
  public void does(RoundStep step) {
    try {
      Round next = get().apply(step, clock.instant());
      notice.set("");
      cover.set(Cover.COVERED);
      round.set(next);
      ticked = clock.instant();
      showTime(ticked);
      keep.accept(next);
    } catch (RefusedException e) {
      notice.set(e.refusal().sentence());
    }
  }

  // Cards

  /// The player to whom the laptop was passed holds the card up, and sees it.
  public void holdUp() {
    if (stage() instanceof Stage.HandOver to && to.purpose() != Stage.Purpose.MARKS) {
      does(new RoundStep.Look(to.player()));
    }
    if (stage().onlyFor().isPresent()) {
      cover.set(Cover.HELD_UP);
    }
  }

  /// The player lets go: the card is hidden at once.
  public void letGo() {
    cover.set(Cover.COVERED);
  }

  /// The player to whom the laptop was passed for marks begins.
  public void beginMarks() {
    if (stage() instanceof Stage.HandOver to) {
      does(new RoundStep.Look(to.player()));
    }
  }

  // Clock

  /// What the large button does: starts, stops, goes on, or ends a phase whose time is up.
  public void press() {
    Optional<RoundStep> step =
        switch (stage()) {
          case Stage.Ready _ -> Optional.of(new RoundStep.Start());
          case Stage.Playing _ when time.get().tempo() == Tempo.OVER ->
              Optional.of(new RoundStep.EndPhase());
          case Stage.Playing _ when isRunning() -> Optional.of(new RoundStep.Pause());
          case Stage.Playing _ -> Optional.of(new RoundStep.GoOn());
          default -> Optional.empty();
        };
    step.ifPresent(this::does);
  }

  /// Whether the clock runs.
  public boolean isRunning() {
    return get().clock().filter(PhaseClock::isRunning).isPresent();
  }
}
