package org.intheirshoes.app.practice;

import java.util.Optional;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;

/// Something said, as the screen shows it.
///
/// @param by who speaks
/// @param name how the screen calls the speaker; empty for the narrator
/// @param text with its marks
/// @param feeling what the customer shows; empty for the others
record Utterance(Line.Speaker by, String name, String text, Optional<Feeling> feeling) {}
