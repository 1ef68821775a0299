package org.intheirshoes.app.shell.portrait;

/// The shape a hand takes.
enum Hand {
  /// Out of sight.
  AWAY,
  /// Loosely closed.
  CLOSED,
  /// Flat, fingers together.
  FLAT,
  /// Closed with the first finger stretched.
  POINTING,
  /// Palm shown, fingers apart.
  OPEN
}
