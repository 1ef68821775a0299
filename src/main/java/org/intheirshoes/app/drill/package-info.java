/// Pairs: two people, or three, take turns in a drill on one laptop.
///
/// Purpose: the shelf of drills, who plays, the round with its cards, clock, marks and debrief, and
/// the rotation of a group. May import: app.shell, app.debrief, library, drill, sheet and the core.
/// Start reading at: [PairPages], then [RoundModel].
@NullMarked
package org.intheirshoes.app.drill;

import org.jspecify.annotations.NullMarked;
