/// Test plans: paths that an author pins.
///
/// Purpose: a plan beside a script says what to choose, and which line, score and ending it expects;
/// so a changed mark or sentence that breaks a path is found.
/// May import: analysis and what that may import.
/// Start reading at: [TestPlan], then [PlanRun].
@NullMarked
package org.intheirshoes.analysis.plan;

import org.jspecify.annotations.NullMarked;
