/// Whether a script teaches what it says.
///
/// Purpose: smells of the scoring, checks of the words, and the figures that a trainer reads before a
/// class; all of it suggests, and nothing of it keeps a script from being played.
/// May import: analysis, its bots, and what they may import.
/// Start reading at: [Report], then [SmellSearch] and [LanguageCheck].
@NullMarked
package org.intheirshoes.analysis.check;

import org.jspecify.annotations.NullMarked;
