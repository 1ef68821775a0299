/// What the shelf covers: which scenario trains which skill, on which channels, at which levels, and
/// which feelings its customers show.
///
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [CoverageModel]; what is counted is in [org.intheirshoes.library.Coverage].
@NullMarked
package org.intheirshoes.app.coverage;

import org.jspecify.annotations.NullMarked;
