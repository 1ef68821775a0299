package org.intheirshoes.app.shell;

import javafx.scene.Parent;

/// A page of the program.
public interface Page {

  /// What to show.
  Parent root();

  /// Called once the page is shown: puts the focus where work begins.
  void shown();

  /// Called once the page is left: ends subscriptions, timers and background work.
  void left();
}
