package org.intheirshoes.app.shell.portrait;

/// How much a drawing may move.
public enum Motion {
  /// Expressions glide, the person blinks and breathes.
  FULL,
  /// Expressions change at once and nothing moves by itself. For people who ask their system for
  /// reduced motion, and for small pictures in lists.
  REDUCED
}
