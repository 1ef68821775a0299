/// The scenario script, format 1: what a trainer writes and what the program plays.
///
/// Purpose: immutable records of one script ([Scenario] and what hangs from it), and the strict
/// reader that turns a file into a script or into problems with their place.
/// May import: nothing of this program. Jackson is used here, and only to split JSON into tokens.
/// Start reading at: [Scenario], then [ScenarioReader].
@NullMarked
package org.intheirshoes.scenario;

import org.jspecify.annotations.NullMarked;
