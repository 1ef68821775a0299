/// The scoring rules: what a response does to the marks, the loss and the customer's mood.
///
/// Purpose: one pure step from a memory and a response to the next memory, with its explanation.
/// Everything that needs a score (screens, command line, analysis, replay) goes through it.
/// May import: scenario.
/// Start reading at: [Step], then [Rubric], which holds every constant.
@NullMarked
package org.intheirshoes.scoring;

import org.jspecify.annotations.NullMarked;
