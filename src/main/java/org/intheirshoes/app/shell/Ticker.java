package org.intheirshoes.app.shell;

import javafx.util.Subscription;

/// Tells that time has passed. Apart, so that tests decide when.
@FunctionalInterface
public interface Ticker {

  /// Calls an action several times a second, on the screen's thread, until the subscription ends.
  Subscription start(Runnable tick);
}
