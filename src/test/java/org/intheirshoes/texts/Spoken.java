package org.intheirshoes.texts;

import java.util.Locale;

/// A while in which the program speaks a language; afterwards it speaks as before.
public final class Spoken implements AutoCloseable {

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  private Spoken(Language language) {
    language.speak();
  }

  /// The program speaks this language until the while is closed.
  public static Spoken in(Language language) {
    return new Spoken(language);
  }

  @Override
  public void close() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }
}
