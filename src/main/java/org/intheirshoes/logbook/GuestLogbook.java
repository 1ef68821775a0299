package org.intheirshoes.logbook;

import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The logbook of a guest: in memory, made when it is first asked for, gone when it is closed.
public final class GuestLogbook implements Supplier<Logbook>, AutoCloseable {

  private final Clock clock;
  private @Nullable Logbook opened;

  /// A guest's logbook with nothing in it.
  public GuestLogbook(Clock clock) {
    this.clock = clock;
  }

  @Override
  public synchronized Logbook get() {
    Logbook known = opened;
    if (known != null) {
      return known;
    }
    Logbook logbook = Logbook.ofGuest(clock);
    opened = logbook;
    return logbook;
  }

  @Override
  public synchronized void close() {
    Logbook known = opened;
    opened = null;
    if (known != null) {
      known.close();
    }
  }
}
