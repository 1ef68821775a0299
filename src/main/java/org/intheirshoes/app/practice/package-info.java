/// The practice screen: one learner, one conversation.
///
/// Purpose: the briefing, the customer's lines one at a time, the responses, the reaction, the ending.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [PracticeModel], then [PracticeView].
@NullMarked
package org.intheirshoes.app.practice;

import org.jspecify.annotations.NullMarked;
