/// Customers heard: the system's own voice, or a recording that comes with a script.
///
/// Purpose: says a line in a manner that fits the customer and the feeling. Text goes to the system's
/// program as data, through its standard input, never through a shell or as an argument.
/// May import: scenario; never the screens.
/// Start reading at: [Voice], then [SystemVoices].
@NullMarked
package org.intheirshoes.voice;

import org.jspecify.annotations.NullMarked;
