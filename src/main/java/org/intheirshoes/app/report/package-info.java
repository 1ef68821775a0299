/// What the check tells the author of a script, while she writes it.
///
/// Purpose: one page about one script: the verdict, what to mend, the graph to walk through, figures,
/// the best line; it reads the script again whenever its file changes.
/// May import: app.shell, app.debrief and every package below app; no other mode.
/// Start reading at: [ReportModel].
@NullMarked
package org.intheirshoes.app.report;

import org.jspecify.annotations.NullMarked;
