package org.intheirshoes.app.report;

import java.time.Clock;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.library.Shelf;

/// What a report is made with.
///
/// @param shelf where a script can be put
/// @param readings reads and checks
/// @param files where a page to keep goes
/// @param ticker tells when to look at the file again
/// @param clock tells when a script was read
public record ReportSources(
    Shelf shelf, Readings readings, FilePicker files, Ticker ticker, Clock clock) {}
