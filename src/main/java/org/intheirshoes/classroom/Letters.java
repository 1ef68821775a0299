package org.intheirshoes.classroom;

/// The letters by which a room names responses.
public final class Letters {

  private Letters() {}

  /// `A` for the first.
  ///
  /// @param index from 0, below the most responses that a beat may have
  public static String of(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
