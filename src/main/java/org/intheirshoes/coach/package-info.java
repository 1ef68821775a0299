/// What helps a learner during a conversation.
///
/// Purpose: the three ways to play, the search for the cue, hints that fade, one's own words before the
/// responses, what is said of a turn once it was answered. It changes no mark.
/// May import: analysis, conversation, scoring, scenario.
/// Start reading at: [Way], then [CueHunt].
@NullMarked
package org.intheirshoes.coach;

import org.jspecify.annotations.NullMarked;
