package org.intheirshoes.conversation;

import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Taken;

/// One choice and what it did.
///
/// @param number from 1
/// @param beat where it was made
/// @param response what the rep chose
/// @param taken what it did
public record Turn(int number, Beat beat, Response response, Taken taken) {}
