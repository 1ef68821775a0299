/// The window and all that its pages share.
///
/// Purpose: the rail and the page beside it, navigation, settings and theme, background work, and
/// the controls that every mode uses, so that an axis or a person looks the same everywhere.
/// May import: every package below app. The modes import this package, never each other.
/// Start reading at: [ShellView] and [Destination].
@NullMarked
package org.intheirshoes.app.shell;

import org.jspecify.annotations.NullMarked;
