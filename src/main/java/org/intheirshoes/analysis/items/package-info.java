/// How well the beats of a script work as questions.
///
/// Purpose: item figures of recorded answers, whether of learners alone or of classes: the share for
/// the best, how far a beat tells who does well elsewhere, what it costs, and what nobody ever took.
/// May import: analysis, and what that may import.
/// Start reading at: [ItemFigures], then [Discrimination].
@NullMarked
package org.intheirshoes.analysis.items;

import org.jspecify.annotations.NullMarked;
