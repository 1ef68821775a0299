/// What a coach would point out, as plain values without words of its own.
///
/// Purpose: which step of a recovery each turn served, what went well, what a plan could be about,
/// and how two plays of the same scene differ.
/// May import: scenario, scoring, conversation, analysis. The screens put it into words.
/// Start reading at: [Recovery].
@NullMarked
package org.intheirshoes.coach;

import org.jspecify.annotations.NullMarked;
