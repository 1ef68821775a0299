package org.intheirshoes.logbook;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that goes on a second whenever it is asked.
final class TestClock extends Clock {

  private Instant now = Instant.parse("2026-11-22T09:00:00Z");

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
    now = now.plusSeconds(1);
    return now;
  }
}
