/// The shelf: bundled scenarios and the user's own, and courses through them.
///
/// Purpose: reads a script from a file, a folder or a zip without trusting it, checks it, and keeps
/// the user's scenarios beside the bundled ones.
/// May import: analysis, conversation, scoring, scenario.
/// Start reading at: [Shelf], then [ScriptLoader]; for courses at [Course].
@NullMarked
package org.intheirshoes.library;

import org.jspecify.annotations.NullMarked;
