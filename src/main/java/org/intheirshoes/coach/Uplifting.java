package org.intheirshoes.coach;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.intheirshoes.texts.Language;

/// A small moment of good service, to be read between two conversations.
///
/// @param id kebab-case, its own within a file
/// @param place where it was, at most [UpliftingReader#PLACE] characters
/// @param text one to three sentences, at most [UpliftingReader#TEXT] characters
public record Uplifting(String id, String place, String text) {

  /// Those that come with the program, in the language spoken now and in the order of the file.
  public static List<Uplifting> ofTheProgram() {
    String file = "/assets/uplifting/" + Language.now().code() + ".json";
    try (InputStream in = Uplifting.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The program’s own file " + file + " is missing");
      }
      UpliftingReader.Reading reading =
          UpliftingReader.read(in.readNBytes(UpliftingReader.FILE_BYTES + 1));
      if (!reading.problems().isEmpty()) {
        throw new IllegalStateException(
            "The program’s own file " + file + " is damaged: " + reading.problems());
      }
      return reading.moments();
    } catch (IOException e) {
      throw new UncheckedIOException("The program’s own file " + file + " is damaged", e);
    }
  }
}
