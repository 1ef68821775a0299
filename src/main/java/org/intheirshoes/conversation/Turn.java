package org.intheirshoes.conversation;

import java.util.List;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Step;
import org.intheirshoes.scoring.Taken;

/// One choice and what it did.
///
/// @param number from 1
/// @param beat where it was made
/// @param response what the rep chose
/// @param taken what it did
public record Turn(int number, Beat beat, Response response, Taken taken) {

  /// The responses that were open, in the order of the script.
  public List<Response> offered() {
    return Step.offered(beat, taken.before());
  }
}
