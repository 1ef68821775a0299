package org.intheirshoes.logbook;

import java.time.Instant;
import java.util.OptionalInt;

/// How the plays of one scenario went.
///
/// @param scenario its id
/// @param title its title, as it was last played
/// @param plays how often it was finished, at least 1
/// @param first score of the first play, 0..100; empty where it has none
/// @param best the highest score, 0..100; empty where there is none
/// @param latest score of the latest play, 0..100; empty where it has none
/// @param lastPlayed when the latest play began
public record ScenarioScores(
    String scenario,
    String title,
    int plays,
    OptionalInt first,
    OptionalInt best,
    OptionalInt latest,
    Instant lastPlayed) {}
