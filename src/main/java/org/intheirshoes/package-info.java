/// The two ways in: [Main] decides between the desktop and the command line, [DesktopApp] wires the
/// desktop.
///
/// May import: everything below.
/// Start reading at: [Main].
@NullMarked
package org.intheirshoes;

import org.jspecify.annotations.NullMarked;
