/// The second window: a screen for the room, apart from the window in which its leader works.
///
/// Purpose: where it belongs among the displays there are, how it is moved, laid over the first window
/// or put into it, and how that is remembered. What it shows is the mode's.
/// May import: app.shell; no mode. Start reading at: [RoomPlacement], then [RoomWindow].
@NullMarked
package org.intheirshoes.app.shell.room;

import org.jspecify.annotations.NullMarked;
