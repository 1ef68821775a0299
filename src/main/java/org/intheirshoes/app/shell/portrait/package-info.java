/// The customer as a drawn person, and the place the conversation happens in.
///
/// Purpose: turns a script's words ([org.intheirshoes.scenario.Look], `Feeling`, `Channel`) into
/// vector drawings that change smoothly. Everything is drawn in code; there are no picture files.
/// May import: `scenario` and JavaFX graphics; no controls, no resource bundles, no mode of the app.
/// Start reading at: [Portrait] and [Setting]; an expression is a [Pose], named in [Expression].
@NullMarked
package org.intheirshoes.app.shell.portrait;

import org.jspecify.annotations.NullMarked;
