package org.intheirshoes.app.shell;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one package of the program, from its `texts.properties`.
public final class Texts {

  private final ResourceBundle bundle;

  private Texts(ResourceBundle bundle) {
    this.bundle = bundle;
  }

  /// The texts of the package of a class.
  public static Texts of(Class<?> owner) {
    return new Texts(
        ResourceBundle.getBundle(
            owner.getPackageName() + ".texts", Locale.ROOT, owner.getModule()));
  }

  /// A text.
  ///
  /// @throws java.util.MissingResourceException if the package has no such text
  public String get(String key) {
    return bundle.getString(key);
  }

  /// A text with values in it, by the rules of [MessageFormat].
  public String get(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), Locale.ENGLISH).format(values);
  }
}
