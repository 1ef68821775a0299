/// A class that practises together: a facilitator shows a scenario, and the room decides by votes.
///
/// Purpose: all that this mode knows, without a screen: the plan, the steps of the facilitator, the
/// votes, the branches that were played, the clock, and what to talk about afterwards. Steps are
/// kept as lines; the same lines give the same session.
/// May import: analysis, conversation, scoring, scenario. Jackson stays in [ClassRecord].
/// Start reading at: [ClassSession], then [ClassStep] and [Scene].
@NullMarked
package org.intheirshoes.classroom;

import org.jspecify.annotations.NullMarked;
