package org.intheirshoes.library;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.texts.ProgramFiles;

/// The language packs of the program, `assets/language/LANGUAGE.json`. Each is read once, when it is
/// first needed.
public final class LanguagePacks {

  private final Function<String, Optional<byte[]>> files;
  private final Map<String, Optional<LanguagePack>> read = new HashMap<>();

  private LanguagePacks(Function<String, Optional<byte[]>> files) {
    this.files = files;
  }

  /// Those among the program's resources.
  public static LanguagePacks ofTheProgram() {
    return new LanguagePacks(ProgramFiles.in("assets/language")::read);
  }

  /// The pack for a language tag, whatever its region; empty if there is none.
  ///
  /// @param tag for example `en` or `en-GB`
  public synchronized Optional<LanguagePack> of(String tag) {
    int region = tag.indexOf('-');
    String language = region < 0 ? tag : tag.substring(0, region);
    Optional<LanguagePack> known = read.get(language);
    if (known == null) {
      known = files.apply(language + ".json").map(bytes -> pack(language, bytes));
      read.put(language, known);
    }
    return known;
  }

  private static LanguagePack pack(String language, byte[] bytes) {
    LanguagePackReader.Reading reading = LanguagePackReader.read(bytes);
    return reading
        .pack()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "The language pack " + language + " is damaged: " + reading.problems()));
  }
}
