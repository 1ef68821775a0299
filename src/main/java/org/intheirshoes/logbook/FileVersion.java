package org.intheirshoes.logbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.intheirshoes.texts.Texts;

/// Looks at the version of a logbook's file without opening it as a database, which could change it.
final class FileVersion {

  private static final Texts TEXTS = Texts.of(FileVersion.class);

  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  /// Where SQLite's file format keeps the user version: https://www.sqlite.org/fileformat.html
  private static final int OFFSET = 60;

  private FileVersion() {}

  /// Refuses a file that a newer version of the program wrote, and leaves it untouched.
  static void refuseNewer(Path file, int known) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(OFFSET + Integer.BYTES);
      boolean whole = head.length == OFFSET + Integer.BYTES;
      if (whole && ByteBuffer.wrap(head, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
        int version = ByteBuffer.wrap(head).getInt(OFFSET);
        if (version > known) {
          throw newer(file, version, known);
        }
      }
    } catch (IOException e) {
      throw new LogbookException(
          LogbookException.Reason.UNWRITABLE,
          TEXTS.get("failed.unwritable", file.toString(), String.valueOf(e.getMessage())),
          e);
    }
  }

  static LogbookException newer(Path file, int version, int known) {
    return new LogbookException(
        LogbookException.Reason.NEWER, TEXTS.get("failed.newer", file.toString(), version, known));
  }
}
