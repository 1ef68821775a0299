/// One play of a scenario.
///
/// Purpose: an immutable conversation, its turns, and the few lines that save and replay it. Going
/// back, replaying and comparing are all new conversations from the same script.
/// May import: scoring, scenario. Jackson is used at the edge, to write and read what is saved.
/// Start reading at: [Conversation].
@NullMarked
package org.intheirshoes.conversation;

import org.jspecify.annotations.NullMarked;
