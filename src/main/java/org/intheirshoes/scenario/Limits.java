package org.intheirshoes.scenario;

/// What a script may have at most. Each limit is checked before memory is spent on what passes it.
public final class Limits {

  /// Bytes of a script file.
  public static final int FILE_BYTES = 8 << 20;

  /// Levels of nesting.
  public static final int DEPTH = 32;

  /// Values of any kind in one file.
  public static final int VALUES = 1_000_000;

  /// Characters of one string while it is read; longer ones end the reading.
  public static final int STRING = 100_000;

  /// Beats and endings.
  public static final int PLACES = 20_000;

  /// Responses of one beat.
  public static final int RESPONSES = 12;

  /// Variants of one script.
  public static final int VARIANTS = 8;

  /// Characters of one text.
  public static final int TEXT = 4_000;

  /// Characters of an id.
  public static final int ID = 80;

  /// Errors, and warnings, reported for one script.
  public static final int PROBLEMS = 500;

  private Limits() {}
}
