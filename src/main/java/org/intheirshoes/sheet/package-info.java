/// Paper: what tables and printed pages of all modes are made with.
///
/// Purpose: cells and columns for spreadsheets, safe from formulas; a page of text, cards, tables and
/// drawings as PDF, in the program's type and colours.
/// May import: analysis, conversation, scoring, scenario. Knows no mode, and no file.
/// Start reading at: [Sheet], [Column].
@NullMarked
package org.intheirshoes.sheet;

import org.jspecify.annotations.NullMarked;
