/// The words of the program, in the languages it speaks. They stand in `texts.properties` beside the
/// package that shows them, and in `texts_es.properties` and so on for other languages.
///
/// It imports nothing of the program, and every package that says something to the user may import
/// it. Start reading at [Texts]; which language it is, [Language] tells. [ProgramFiles] finds what else the program
/// tells in several languages: scripts, drills, courses.
@NullMarked
package org.intheirshoes.texts;

import org.jspecify.annotations.NullMarked;
