/// Files to hand on: tables for a spreadsheet, and printed pages for a coach.
///
/// Purpose: writes conversations as CSV and XLSX, a debrief and a learner's progress as PDF.
/// May import: analysis, conversation, scoring, scenario and the logbook's records; never the screens.
/// Start reading at: [CsvExport], [Handout].
@NullMarked
package org.intheirshoes.logbook.export;

import org.jspecify.annotations.NullMarked;
