/// What helps a learner before, during and after a conversation: plain values, without words.
///
/// Purpose: the three ways to play, the search for the cue, hints that fade, one's own words, what is
/// said of a turn; then which step of a recovery each turn served, what went well, what a plan could be
/// about, how two plays of the same scene differ, and when to suggest a rest. It changes no mark.
/// May import: scenario, scoring, conversation, analysis. The screens put it into words.
/// Start reading at: [Way] and [CueHunt], then [Recovery] and [Respite].
@NullMarked
package org.intheirshoes.coach;

import org.jspecify.annotations.NullMarked;
