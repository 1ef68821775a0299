/// The page for who is practising.
///
/// Purpose: the learners of this machine; choosing one, by PIN where there is one; a guest; names, PINs,
/// files to hand on, and deleting for good.
/// May import: app.shell and every package below app; never another mode.
/// Start reading at: [LearnersModel].
@NullMarked
package org.intheirshoes.app.learners;

import org.jspecify.annotations.NullMarked;
