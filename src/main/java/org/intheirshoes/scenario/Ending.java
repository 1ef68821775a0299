package org.intheirshoes.scenario;

/// Where a path stops.
///
/// @param id kebab-case, unique in the script, permanent
/// @param outcome what the customer got, 0 (nothing) to 4 (what she came for)
/// @param weight how much the outcome weighs, 1..10
/// @param title a few words
/// @param text what happens
/// @param lesson what to take from it
public record Ending(String id, int outcome, int weight, String title, String text, String lesson)
    implements Place {

  /// The weight of an ending that does not name one.
  public static final int DEFAULT_WEIGHT = 2;
}
