/// What helps a learner before, during and after a conversation, as plain values.
///
/// Purpose: when to suggest a rest, and what to read in it. It changes no mark, and has no words of its
/// own: the screens put it into words.
/// May import: analysis, conversation, scoring, scenario.
/// Start reading at: [Respite].
@NullMarked
package org.intheirshoes.coach;

import org.jspecify.annotations.NullMarked;
