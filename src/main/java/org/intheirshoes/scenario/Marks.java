package org.intheirshoes.scenario;

/// Marks 0 to 4 on the axes; [#NOT_IN_PLAY] where an axis is not in play.
///
/// @param acknowledgement 0..4, or [#NOT_IN_PLAY]
/// @param action 0..4, or [#NOT_IN_PLAY]
/// @param boundaries 0..4, or [#NOT_IN_PLAY]
public record Marks(int acknowledgement, int action, int boundaries) {

  /// Stands for "this axis is not in play at this beat".
  public static final int NOT_IN_PLAY = -1;

  /// The highest mark.
  public static final int MAX = 4;

  /// @throws IllegalArgumentException if a mark is neither 0..4 nor [#NOT_IN_PLAY]
  public Marks {
    check(acknowledgement);
    check(action);
    check(boundaries);
  }

  private static void check(int mark) {
    if (mark < NOT_IN_PLAY || mark > MAX) {
      throw new IllegalArgumentException("A mark is 0 to 4, not " + mark);
    }
  }

  /// The mark on an axis, 0..4, or [#NOT_IN_PLAY].
  public int on(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> acknowledgement;
      case ACTION -> action;
      case BOUNDARIES -> boundaries;
    };
  }

  /// Whether the axis is in play.
  public boolean inPlay(Axis axis) {
    return on(axis) != NOT_IN_PLAY;
  }

  /// These marks with another mark on one axis.
  public Marks with(Axis axis, int mark) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> new Marks(mark, action, boundaries);
      case ACTION -> new Marks(acknowledgement, mark, boundaries);
      case BOUNDARIES -> new Marks(acknowledgement, action, mark);
    };
  }
}
