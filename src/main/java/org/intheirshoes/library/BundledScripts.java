package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.Limits;

/// The scenarios that come with the program, in the order of `scenarios/shelf.txt`: one id a line,
/// `#` before a comment.
final class BundledScripts {

  private static final String ROOT = "/scenarios/";
  private static final String LIST = "shelf.txt";

  private final Function<String, Optional<byte[]>> files;

  /// Bundled scenarios.
  ///
  /// @param files the content of a file by its name, if there is one
  BundledScripts(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /// Those among the program's resources.
  static BundledScripts ofTheProgram() {
    return new BundledScripts(BundledScripts::resource);
  }

  /// The ids, in the order of the shelf.
  List<String> ids() {
    return files.apply(LIST).map(BundledScripts::lines).orElse(List.of());
  }

  /// The bytes of a script; empty if the program has none of this id.
  Optional<byte[]> script(String id) {
    return files.apply(id + ".json");
  }

  /// What the index of the packaged program tells; empty where there is none.
  List<ShelfItem> indexed() {
    return files.apply(ShelfIndex.NAME).map(BundledScripts::items).orElse(List.of());
  }

  private static List<ShelfItem> items(byte[] index) {
    try {
      return ShelfIndex.read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the shelf is damaged", e);
    }
  }

  private static List<String> lines(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = BundledScripts.class.getResourceAsStream(ROOT + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readNBytes(Limits.FILE_BYTES + 1));
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file " + ROOT + name + " is damaged", e);
    }
  }
}
