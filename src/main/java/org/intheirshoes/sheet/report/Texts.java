package org.intheirshoes.sheet.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words on the page, from `texts.properties`.
final class Texts {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle(
          "org.intheirshoes.sheet.report.texts", Locale.ROOT, Texts.class.getModule());

  private Texts() {}

  /// A text with values in it, by the rules of [MessageFormat].
  static String get(String key, Object... values) {
    return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
  }
}
