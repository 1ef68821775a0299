/// Strategies that know no empathy, and what they score.
///
/// Purpose: if one of them does well, the script rewards something else than it means.
/// May import: analysis and what that may import.
/// Start reading at: [Bot], then [BotScores].
@NullMarked
package org.intheirshoes.analysis.bots;

import org.jspecify.annotations.NullMarked;
