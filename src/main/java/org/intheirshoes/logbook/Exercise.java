package org.intheirshoes.logbook;

import java.util.List;

/// A scenario that could be practised.
///
/// @param scenario its id
/// @param title its title
/// @param level 1 (easy) to 3
/// @param minutes how long one play takes
/// @param skills ids of the skills it trains
public record Exercise(String scenario, String title, int level, int minutes, List<String> skills) {

  public Exercise {
    skills = List.copyOf(skills);
  }
}
