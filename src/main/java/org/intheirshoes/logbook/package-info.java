/// What is kept of learners and their conversations.
///
/// Purpose: a SQLite file in which every choice is on the disk before it is answered; it is played
/// again, looked through, exported, and merged from another machine.
/// May import: analysis, conversation, scoring, scenario; never the screens. Jackson and SQL stay at
/// its edges.
/// Start reading at: [LogbookFolder], then [Recorder] and [Logbook].
@NullMarked
package org.intheirshoes.logbook;

import org.jspecify.annotations.NullMarked;
