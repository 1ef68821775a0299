package org.intheirshoes.app.shell;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.logbook.GuestLogbook;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;

/// Who practises now. The choice is remembered from start to start; a guest is not, and takes her
/// logbook with her.
public final class CurrentLearner {

  private final LogbookFolder logbook;
  private final SettingsModel settings;
  private final Background background;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Seat> seat;
  private Optional<GuestLogbook> guest = Optional.empty();

  /// How the program came to know who practises.
  public enum Kind {
    /// She is called by her name on the system, since she said nothing else.
    UNNAMED,
    /// She chose her name.
    NAMED,
    /// Her record is behind a PIN that was not given yet; meanwhile a guest may practise.
    LOCKED,
    /// A guest, who leaves no trace.
    GUEST
  }

  /// Who practises.
  ///
  /// @param name what to call her
  /// @param log where her choices go, and what her pages show
  public record Seat(Kind kind, String name, LearnerLog log) {

    /// Whether what she does is kept on this machine.
    public boolean isKept() {
      return kind == Kind.UNNAMED || kind == Kind.NAMED;
    }
  }

  /// The learner that the settings remember, otherwise one by her name on the system.
  ///
  /// @param systemName the name of the user on the system
  /// @param background closes a guest's logbook once all was written
  public CurrentLearner(
      LogbookFolder logbook,
      SettingsModel settings,
      String systemName,
      Background background,
      Clock clock) {
    this.logbook = logbook;
    this.settings = settings;
    this.background = background.inOrder();
    this.clock = clock;
    this.seat =
        new ReadOnlyObjectWrapper<>(
            settings
                .get()
                .learner()
                .map(name -> seat(Kind.NAMED, name))
                .orElseGet(() -> seat(Kind.UNNAMED, systemName)));
  }

  private Seat seat(Kind kind, String name) {
    return new Seat(kind, name, new LearnerLog(logbook, name, clock));
  }

  private Seat guestSeat(Kind kind, String name) {
    GuestLogbook memory = new GuestLogbook(clock);
    guest = Optional.of(memory);
    return new Seat(kind, name, new LearnerLog(memory, name, clock));
  }

  /// Who practises.
  public ReadOnlyObjectProperty<Seat> seatProperty() {
    return seat.getReadOnlyProperty();
  }

  /// Who practises.
  public Seat get() {
    return seat.get();
  }

  /// Locks the record if it is behind a PIN. A logbook that cannot be read keeps nobody from
  /// practising.
  public void check() {
    Seat before = get();
    background.run(
        () -> logbook.get().learners().find(before.name()),
        found -> {
          if (get().equals(before)
              && found.filter(known -> known.lock() == Learner.Lock.PIN).isPresent()) {
            seat.set(guestSeat(Kind.LOCKED, before.name()));
          }
        },
        _ -> {});
  }

  /// Lets a learner practise who needs no PIN, or gave it.
  public void choose(String name) {
    settings.rememberLearner(Optional.of(name));
    Optional<GuestLogbook> before = guest;
    guest = Optional.empty();
    seat.set(seat(Kind.NAMED, name));
    before.ifPresent(this::dismiss);
  }

  /// Lets a guest practise.
  ///
  /// @param name what to call the guest
  public void chooseGuest(String name) {
    Optional<GuestLogbook> before = guest;
    seat.set(guestSeat(Kind.GUEST, name));
    before.ifPresent(this::dismiss);
  }

  /// Remembers nobody, for a learner who was deleted, and lets a guest practise.
  ///
  /// @param name what to call the guest
  public void forget(String name) {
    settings.rememberLearner(Optional.empty());
    chooseGuest(name);
  }

  private void dismiss(GuestLogbook memory) {
    background.run(
        () -> {
          memory.close();
          return memory;
        },
        _ -> {},
        _ -> {});
  }
}
