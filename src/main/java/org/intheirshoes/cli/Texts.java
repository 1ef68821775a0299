package org.intheirshoes.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The sentences of the command line, from its `texts.properties`.
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.intheirshoes.cli.texts", Locale.ROOT, Texts.class.getModule());

  private Texts() {}

  /// A text with values in it, by the rules of [MessageFormat].
  static String get(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
  }

  /// A number as texts show it.
  static String number(int number) {
    return String.valueOf(number);
  }
}
