package org.intheirshoes.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.Translation;
import org.intheirshoes.scenario.TranslationFile;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.ProgramFiles;

/// The scenarios that come with the program, in the order of `scenarios/shelf.txt`: one id a line,
/// `#` before a comment. Translations stand in a folder by language, such as
/// `scenarios/es/broken-tv.json`.
final class BundledScripts {

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
    return new BundledScripts(ProgramFiles.in("scenarios")::read);
  }

  /// The ids, in the order of the shelf.
  List<String> ids() {
    return files.apply(LIST).map(ProgramFiles::lines).orElse(List.of());
  }

  /// The bytes of a script; empty if the program has none of this id.
  Optional<byte[]> script(String id) {
    return files.apply(id + ".json");
  }

  /// What the index of the packaged program tells in the language spoken now; empty where there is none.
  List<ShelfItem> indexed() {
    return files
        .apply(ShelfIndex.name(Language.now()))
        .map(BundledScripts::items)
        .orElse(List.of());
  }

  private static List<ShelfItem> items(byte[] index) {
    try {
      return ShelfIndex.read(index);
    } catch (IOException e) {
      throw new UncheckedIOException("The index of the shelf is damaged", e);
    }
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
}
