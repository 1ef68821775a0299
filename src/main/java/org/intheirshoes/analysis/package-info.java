/// What every choice was worth, exactly.
///
/// Purpose: dynamic programming over (beat, memory) gives the best, the worst and the mean loss
/// still to come from every state of a script; from these follow regrets, scores and the review of a
/// conversation, and what can and cannot be reached.
/// May import: conversation, scoring, scenario.
/// Start reading at: [Analysis], then [Review].
@NullMarked
package org.intheirshoes.analysis;

import org.jspecify.annotations.NullMarked;
