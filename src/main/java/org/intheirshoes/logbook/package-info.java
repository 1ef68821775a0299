/// What is kept of conversations.
///
/// Purpose: remembers where a conversation was left, so that it goes on at the same turn.
/// May import: analysis, conversation, scoring, scenario; never the screens.
/// Start reading at: [Bookmarks].
@NullMarked
package org.intheirshoes.logbook;

import org.jspecify.annotations.NullMarked;
