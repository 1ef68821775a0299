package org.intheirshoes.app.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intheirshoes.app.shell.room.ScreenChoice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file that is there while a class is on screen: if the program finds it when it starts, the class
/// was interrupted.
///
/// @param file an empty file, or none
public record OpenMark(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(OpenMark.class);

  void set() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, "");
    } catch (IOException e) {
      // The class itself is kept elsewhere: only its coming back by itself is lost.
      LOG.warn("An open class could not be marked", e);
    }
  }

  void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      LOG.warn("The mark of an open class could not be removed", e);
    }
  }

  boolean isSet() {
    return Files.exists(file);
  }

  /// Where the facilitator put the room's screen, kept beside.
  ScreenChoice screen() {
    return new ScreenChoice(file.resolveSibling("class.screen"));
  }
}
