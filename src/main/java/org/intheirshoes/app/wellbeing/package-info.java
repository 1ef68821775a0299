/// What keeps practice bearable: a note before a sensitive scenario, a good one or a break after
/// several hard ones, and small things that went well.
///
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [WellbeingPages]; the rules are in [org.intheirshoes.coach.Respite].
@NullMarked
package org.intheirshoes.app.wellbeing;

import org.jspecify.annotations.NullMarked;
