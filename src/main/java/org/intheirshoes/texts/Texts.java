package org.intheirshoes.texts;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/// The texts of one package of the program, from its `texts.properties`, in the language spoken now.
/// What a language lacks is said in English.
public final class Texts {

  private final String name;
  private final Module module;

  private Texts(Class<?> owner, String file) {
    this.name = owner.getPackageName() + "." + file;
    this.module = owner.getModule();
  }

  /// The texts of the package of a class.
  public static Texts of(Class<?> owner) {
    return new Texts(owner, "texts");
  }

  /// Other texts of the package of a class.
  ///
  /// @param file name of their file, without the language and the ending
  public static Texts of(Class<?> owner, String file) {
    return new Texts(owner, file);
  }

  /// Whether there is such a text.
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /// A text, as it stands.
  ///
  /// @throws java.util.MissingResourceException if the package has no such text
  public String get(String key) {
    return bundle().getString(key);
  }

  /// A text with values in it, by the rules of [MessageFormat].
  ///
  /// @throws java.util.MissingResourceException if the package has no such text
  public String get(String key, Object... values) {
    return new MessageFormat(bundle().getString(key), Language.now().locale()).format(values);
  }

  /// Java keeps the bundles that were read.
  private ResourceBundle bundle() {
    return ResourceBundle.getBundle(name, Language.now().bundle(), module);
  }
}
