package org.intheirshoes.scenario;

/// A smell that the author knows of and keeps.
///
/// @param smell what is accepted
/// @param at JSON pointer of the place; empty for the script as a whole, and then everywhere in it
/// @param reason why, for whoever reads the report
public record Acceptance(SmellCode smell, String at, String reason) {

  /// Whether it speaks of a smell at a place.
  ///
  /// @param pointer JSON pointer of the smell
  public boolean covers(SmellCode code, String pointer) {
    return smell == code && (at.isEmpty() || at.equals(pointer) || pointer.startsWith(at + "/"));
  }
}
