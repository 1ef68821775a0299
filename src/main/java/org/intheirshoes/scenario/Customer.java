package org.intheirshoes.scenario;

import java.util.Optional;

/// The person on the other side.
///
/// @param name how the screen calls her
/// @param pronouns for example `she/her`
/// @param about what the rep is told
/// @param hidden what the debrief reveals
/// @param mood the mood she comes with
/// @param temper how strongly her mood moves, in percent of the usual
/// @param look how she is drawn
/// @param map what the debrief compares the learner’s own map with; empty where the script has none
public record Customer(
    String name,
    String pronouns,
    String about,
    String hidden,
    Level mood,
    Level temper,
    Look look,
    Optional<EmpathyMap> map) {

  /// A customer without a map.
  public Customer(
      String name,
      String pronouns,
      String about,
      String hidden,
      Level mood,
      Level temper,
      Look look) {
    this(name, pronouns, about, hidden, mood, temper, look, Optional.empty());
  }

  /// A pair of figures for frustration and trust: a mood (each 0..100) or a temper (each in percent,
  /// 0..300).
  public record Level(int frustration, int trust) {}

  /// The temper of a customer whose script names none.
  public static final Level EVEN_TEMPER = new Level(100, 100);
}
