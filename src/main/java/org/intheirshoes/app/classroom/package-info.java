/// The class: what the room sees and how it is shown.
///
/// Purpose: a frame is what the room may see at one moment; a plan finds the largest type at which it
/// fits, or its pages; the view draws it; the second window is that of app.shell.room.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [RoomFrame], then [RoomPlan] and [RoomView].
@NullMarked
package org.intheirshoes.app.classroom;

import org.jspecify.annotations.NullMarked;
