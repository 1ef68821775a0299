/// The class: what the room sees and how it is shown.
///
/// Purpose: a frame is what the room may see at one moment; a plan finds the largest type at which it
/// fits, or its pages; the view draws it; the window stands on the projector.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [RoomFrame], then [RoomPlan], [RoomView] and [RoomPlacement].
@NullMarked
package org.intheirshoes.app.classroom;

import org.jspecify.annotations.NullMarked;
