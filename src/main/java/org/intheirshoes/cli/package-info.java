/// The command line, for terminals, scripts and machines without a display.
///
/// May import: everything but `app`, and no JavaFX.
/// Start reading at: [CommandLineApp].
@NullMarked
package org.intheirshoes.cli;

import org.jspecify.annotations.NullMarked;
