/// One play of a scenario.
///
/// Purpose: an immutable conversation and its turns. Going back, replaying and comparing are all new
/// conversations from the same script.
/// May import: scoring, scenario. Jackson is used at the edge, to write lines for other programs.
/// Start reading at: [Conversation].
@NullMarked
package org.intheirshoes.conversation;

import org.jspecify.annotations.NullMarked;
