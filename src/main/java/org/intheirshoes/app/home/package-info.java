/// The first page: what to practise next, and the shelf.
///
/// Purpose: choose, search, go on with and add scenarios; show what is wrong with a script.
/// May import: app.shell and every package below app; no other mode.
/// Start reading at: [HomeModel].
@NullMarked
package org.intheirshoes.app.home;

import org.jspecify.annotations.NullMarked;
