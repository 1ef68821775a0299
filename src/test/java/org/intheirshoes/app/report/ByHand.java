package org.intheirshoes.app.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Ticker;

/// Ticks when it is told to.
public final class ByHand implements Ticker {

  private final Set<Runnable> ticks = new LinkedHashSet<>();

  /// Ticks by hand.
  public ByHand() {}

  @Override
  public Subscription start(Runnable tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }

  /// Whether somebody waits for ticks.
  public boolean isUsed() {
    return !ticks.isEmpty();
  }

  /// Time for so many looks at a file.
  public void look(int times) {
    for (int i = 0; i < times * ReportModel.TICKS_A_LOOK; i++) {
      List.copyOf(ticks).forEach(Runnable::run);
    }
  }
}
