/// The report of a script as one page for a browser, to read before a class and to print.
///
/// Purpose: [ReportPage] writes HTML that needs nothing beside it; [ScriptGraph] lays the beats out in
/// layers. The page runs no code, and what a script says stays text.
/// May import: what `sheet` may.
/// Start reading at: [ReportPage].
@NullMarked
package org.intheirshoes.sheet.report;

import org.jspecify.annotations.NullMarked;
