package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.Set;

/// An if-then plan that a learner made after a conversation: “If she repeats herself, then I name what
/// I heard.”
///
/// @param when its first half; may be empty
/// @param then its second half
/// @param scenario id of the scenario it was made after
/// @param title of that scenario
/// @param skills ids of the skills that the scenario trains
/// @param at when it was made
public record Plan(
    String when, String then, String scenario, String title, Set<String> skills, Instant at) {

  public Plan {
    skills = Set.copyOf(skills);
  }
}
