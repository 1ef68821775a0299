package org.intheirshoes.app.drill;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.drill.Bell;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.PhaseClock;
import org.intheirshoes.drill.Rotation;
import org.intheirshoes.texts.Texts;

/// The rounds of a group, and the one clock for all its pairs.
final class RotationModel {

  private static final Texts TEXTS = Texts.of(RotationModel.class);
  private static final int LONGEST_MINUTES = 60;

  private final Ticker ticker;
  private final Clock clock;
  private final Bells bells;
  private final StringProperty people = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("5");
  private final ObjectProperty<Rotation.Watching> watching =
      new SimpleObjectProperty<>(Rotation.Watching.NOBODY);
  private final ReadOnlyObjectWrapper<Optional<RotationTable>> table =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoundModel.Time> time =
      new ReadOnlyObjectWrapper<>(RoundModel.Time.NONE);
  private final ReadOnlyObjectWrapper<List<Drill>> drills = new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Optional<Drill>> drill =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private PhaseClock left;
  private Instant ticked;
  private Subscription ticks = Subscription.EMPTY;

  /// A group of nobody yet.
  public RotationModel(Ticker ticker, Clock clock, Bells bells) {
    this.ticker = ticker;
    this.clock = clock;
    this.bells = bells;
    this.left = standing(Duration.ofMinutes(5), Duration.ZERO);
    this.ticked = clock.instant();
    showTime(ticked);
  }

  private static PhaseClock standing(Duration length, Duration warning) {
    return new PhaseClock(length, warning, Duration.ZERO, Optional.empty());
  }

  /// Names as typed, one a line or with commas between; or only how many there are.
  public StringProperty peopleProperty() {
    return people;
  }

  /// Minutes of a round, as typed.
  public StringProperty minutesProperty() {
    return minutes;
  }

  /// Whether somebody watches each pair.
  public ObjectProperty<Rotation.Watching> watchingProperty() {
    return watching;
  }

  /// The drills that can be played.
  public ReadOnlyObjectProperty<List<Drill>> drillsProperty() {
    return drills.getReadOnlyProperty();
  }

  /// Tells which drills can be played.
  public void offer(List<Drill> known) {
    drills.set(List.copyOf(known));
  }

  /// The drill that is played, whose parts the clock then times; empty for rounds of some minutes.
  public ObjectProperty<Optional<Drill>> drillProperty() {
    return drill;
  }

  /// The rotation; empty until it is made.
  public ReadOnlyObjectProperty<Optional<RotationTable>> tableProperty() {
    return table.getReadOnlyProperty();
  }

  /// What the clock says.
  public ReadOnlyObjectProperty<RoundModel.Time> timeProperty() {
    return time.getReadOnlyProperty();
  }

  /// A sentence to tell; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Makes the rotation, or says what is missing.
  public void make() {
    List<String> names = names();
    String typed = minutes.get().strip();
    int length = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    if (names.size() < Rotation.FEWEST || names.size() > Rotation.MOST) {
      notice.set(TEXTS.get("rotation.count", Rotation.FEWEST, Rotation.MOST));
    } else if (drill.get().isEmpty() && (length < 1 || length > LONGEST_MINUTES)) {
      notice.set(TEXTS.get("rotation.minutes.wrong", LONGEST_MINUTES));
    } else {
      notice.set("");
      Rotation rotation = Rotation.of(names.size(), watching.get());
      show(
          drill
              .get()
              .map(each -> RotationTable.of(rotation, names, each))
              .orElseGet(() -> RotationTable.free(rotation, names, Duration.ofMinutes(length))));
    }
  }

  private List<String> names() {
    String text = people.get().strip();
    if (text.matches("\\d{1,3}")) {
      List<String> numbers = new ArrayList<>();
      for (int i = 1; i <= Integer.parseInt(text); i++) {
        numbers.add(String.valueOf(i));
      }
      return numbers;
    }
    return text.lines()
        .flatMap(line -> Arrays.stream(line.split("[,;]")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /// Goes back to the names.
  public void change() {
    table.set(Optional.empty());
    left = standing(left.length(), left.warning());
    showTime(clock.instant());
  }

  /// Goes so many rounds on, or back; the clock begins anew. After the last round it is time to talk.
  public void turn(int rounds) {
    table.get().ifPresent(now -> show(now.at(now.round() + rounds)));
  }

  /// Ends a part: what comes next stands until it is started.
  public void endPart() {
    table.get().ifPresent(now -> show(now.nextPart().orElseGet(() -> now.at(now.round() + 1))));
  }

  private void show(RotationTable next) {
    table.set(Optional.of(next));
    left = standing(next.playing().length(), next.playing().warning());
    showTime(clock.instant());
  }

  /// What the group may see; empty until the rotation is made.
  public Optional<RotationFrame> frame() {
    return table.get().map(now -> RotationFrame.of(now, time.get()));
  }

  /// What the large button does: starts the clock, stops it, lets it go on, or ends a part whose time
  /// is up.
  public void press() {
    if (table.get().filter(now -> !now.isOver()).isEmpty()) {
      return;
    }
    if (time.get().tempo() == RoundModel.Tempo.OVER) {
      endPart();
      return;
    }
    Instant now = clock.instant();
    left =
        new PhaseClock(
            left.length(),
            left.warning(),
            left.elapsed(now),
            left.isRunning() ? Optional.empty() : Optional.of(now));
    ticked = now;
    showTime(now);
  }

  /// Thirty seconds more.
  public void addTime() {
    if (left.length().toMinutes() < LONGEST_MINUTES) {
      left =
          new PhaseClock(
              left.length().plus(PhaseClock.MORE), left.warning(), left.counted(), left.since());
      showTime(clock.instant());
    }
  }

  /// Whether the clock runs.
  public boolean isRunning() {
    return left.isRunning();
  }

  /// Lets the clock be seen and heard, until the page is left.
  public void open() {
    ticks.unsubscribe();
    ticked = clock.instant();
    ticks = ticker.start(this::tick);
  }

  /// Ends what [#open] began.
  public void close() {
    ticks.unsubscribe();
  }

  private void tick() {
    Instant now = clock.instant();
    Optional<Bell> bell = left.isRunning() ? left.bell(ticked, now) : Optional.empty();
    bell.ifPresent(bells::ring);
    ticked = now;
    showTime(now);
  }

  private void showTime(Instant now) {
    time.set(RoundModel.time(left, now));
  }
}
