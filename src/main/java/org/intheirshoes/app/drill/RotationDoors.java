package org.intheirshoes.app.drill;

import org.intheirshoes.app.shell.room.RoomScreen;

/// Where a rotation leads besides itself.
///
/// @param screen the room's screen
/// @param leave away from the rotation, which stays as it is
record RotationDoors(RoomScreen screen, Runnable leave) {}
