package org.intheirshoes.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A language that the program speaks.
///
/// Which one is spoken now is the display locale of the process, which Java keeps: the system's own
/// at the start, another after [#speak].
public enum Language {
  ENGLISH(Locale.ROOT, Locale.ENGLISH, "English"),
  SPANISH(Locale.of("es"), Locale.of("es"), "Español");

  private final Locale bundle;
  private final Locale locale;
  private final String itself;

  Language(Locale bundle, Locale locale, String itself) {
    this.bundle = bundle;
    this.locale = locale;
    this.itself = itself;
  }

  /// The language spoken now; English where the system's language is none of these.
  public static Language now() {
    return of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage()).orElse(ENGLISH);
  }

  /// The language of a code of ISO 639, for example “es”.
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
  }

  /// Speaks this language from now on, in the whole process. Texts that stand on the screen already
  /// stay as they are.
  public void speak() {
    Locale.setDefault(Locale.Category.DISPLAY, locale);
  }

  /// Its code in ISO 639, for example “es”.
  public String code() {
    return locale.getLanguage();
  }

  /// For dates and numbers.
  public Locale locale() {
    return locale;
  }

  /// What those who speak it call it.
  public String itself() {
    return itself;
  }

  /// The locale by which resource bundles are found. The English ones are the ground that others fall
  /// back on; asking for them by name would let Java look for the system's language first.
  Locale bundle() {
    return bundle;
  }
}
