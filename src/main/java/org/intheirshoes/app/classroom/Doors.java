package org.intheirshoes.app.classroom;

import org.intheirshoes.app.shell.room.RoomScreen;

/// Where the console leads besides the class itself.
///
/// @param screen the room's screen
/// @param exports files to hand out
/// @param leave away from the class, which can be gone on with
record Doors(RoomScreen screen, ClassExports exports, Runnable leave) {}
