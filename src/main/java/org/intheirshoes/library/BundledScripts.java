package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.Limits;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.intheirshoes.texts.Language;

/// The scenarios that come with the program, in the order of `scenarios/shelf.txt`: one id a line,
/// `#` before a comment. Translations stand in a folder by language, such as
/// `scenarios/es/broken-tv.json`.
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

  /// Reads a script in the language spoken now, or in its own where it is not translated; empty if the
  /// program has none of this id.
  Optional<ScenarioReader.Reading> read(String id) {
    return script(id)
        .map(
            script ->
                translation(id, Language.now())
                    .map(translation -> ScenarioReader.read(script, translation))
                    .orElseGet(() -> ScenarioReader.read(script)));
  }

  /// The translation of a script; empty if there is none.
  Optional<Translation> translation(String id, Language language) {
    return files
        .apply(language.code() + "/" + id + ".json")
        .flatMap(bytes -> TranslationFile.read(bytes).translation());
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
