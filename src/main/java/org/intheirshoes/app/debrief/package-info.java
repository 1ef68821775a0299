/// The after-action review of a finished conversation.
///
/// Purpose: what went well, where the points went and why, the mood over the turns, the transcript,
/// and the way back to any turn.
/// May import: app.shell and every package below app; no other mode. Other modes may import it.
/// Start reading at: [DebriefModel], then [DebriefView].
@NullMarked
package org.intheirshoes.app.debrief;

import org.jspecify.annotations.NullMarked;
