package org.intheirshoes.drill;

/// A bell of a phase.
public enum Bell {
  /// The end is near.
  SOFT,
  /// The time is up; people finish their sentence.
  HARD
}
