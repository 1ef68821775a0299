package org.intheirshoes.scenario;

import java.util.Locale;

/// A word of a closed list that scripts write in kebab-case, for example `front-desk`.
public interface ScriptWord {

  /// The Java name of the constant, for example `FRONT_DESK`.
  String name();

  /// The word as it stands in a script, for example `front-desk`.
  default String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
