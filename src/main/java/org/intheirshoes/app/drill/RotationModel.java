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
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.drill.Bell;
import org.intheirshoes.drill.PhaseClock;
import org.intheirshoes.drill.Rotation;

/// The rounds of a group, and the one clock for all its pairs.
public final class RotationModel {

  private static final Texts TEXTS = Texts.of(RotationModel.class);
  private static final int LONGEST_MINUTES = 60;
  private static final Duration WARNING = Duration.ofSeconds(15);

  /// A rotation with the names of its people.
  ///
  /// @param round the round that is played, from 0
  public record Table(Rotation rotation, List<String> names, int round) {
    public Table {
      names = List.copyOf(names);
    }

    /// The round that is played.
    public Rotation.Round now() {
      return rotation.rounds().get(round);
    }

    /// The name of a person, by the number of the rotation, from 1.
    public String name(int person) {
      return names.get(person - 1);
    }

    Table at(int other) {
      return new Table(rotation, names, Math.clamp(other, 0, rotation.rounds().size() - 1));
    }
  }

  private final Ticker ticker;
  private final Clock clock;
  private final Bells bells;
  private final StringProperty people = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("5");
  private final ObjectProperty<Rotation.Watching> watching =
      new SimpleObjectProperty<>(Rotation.Watching.NOBODY);
  private final ReadOnlyObjectWrapper<Optional<Table>> table =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<RoundModel.Time> time =
      new ReadOnlyObjectWrapper<>(RoundModel.Time.NONE);
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private PhaseClock left;
  private Instant ticked;
  private Subscription ticks = Subscription.EMPTY;

  /// A group of nobody yet.
  public RotationModel(Ticker ticker, Clock clock, Bells bells) {
    this.ticker = ticker;
    this.clock = clock;
    this.bells = bells;
    this.left = standing(Duration.ofMinutes(5));
    this.ticked = clock.instant();
    showTime(ticked);
  }

  private static PhaseClock standing(Duration length) {
    return new PhaseClock(length, WARNING, Duration.ZERO, Optional.empty());
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

  /// The rotation; empty until it is made.
  public ReadOnlyObjectProperty<Optional<Table>> tableProperty() {
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
    } else if (length < 1 || length > LONGEST_MINUTES) {
      notice.set(TEXTS.get("rotation.minutes.wrong", LONGEST_MINUTES));
    } else {
      notice.set("");
      table.set(Optional.of(new Table(Rotation.of(names.size(), watching.get()), names, 0)));
      reset(Duration.ofMinutes(length));
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
    reset(left.length());
  }

  /// Goes so many rounds on, or back; the clock begins anew.
  public void turn(int rounds) {
    table.set(table.get().map(now -> now.at(now.round() + rounds)));
    reset(left.length());
  }

  /// Starts the clock, stops it, or lets it go on.
  public void press() {
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

  private void reset(Duration length) {
    left = standing(length);
    showTime(clock.instant());
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
