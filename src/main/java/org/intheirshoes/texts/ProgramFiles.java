package org.intheirshoes.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A folder of files that come with the program: scripts, drills, courses, language packs.
///
/// What is told in another language stands in a folder of that language, for example
/// `scenarios/drills/es/mirror.json` beside `scenarios/drills/mirror.json`.
public final class ProgramFiles {

  private final String folder;

  private ProgramFiles(String folder) {
    this.folder = folder;
  }

  /// The files of a folder.
  ///
  /// @param folder for example `scenarios/drills`
  public static ProgramFiles in(String folder) {
    return new ProgramFiles("/" + folder + "/");
  }

  /// A file; empty if the program has none of this name.
  ///
  /// @throws UncheckedIOException if the program itself is damaged
  public Optional<byte[]> read(String name) {
    try (InputStream in = ProgramFiles.class.getResourceAsStream(folder + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + folder + name + " is damaged", e);
    }
  }

  /// A file in the language spoken now, otherwise in its own.
  public Optional<byte[]> inLanguage(String name) {
    return read(Language.now().code() + "/" + name).or(() -> read(name));
  }

  /// The lines of a list such as `shelf.txt`, without empty lines and those that begin with `#`; none
  /// if there is no such list.
  public List<String> list(String name) {
    return read(name).map(ProgramFiles::lines).orElse(List.of());
  }

  /// The lines of a list.
  public static List<String> lines(byte[] list) {
    return new String(list, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }
}
