package org.intheirshoes.coach;

import java.nio.file.Path;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;

/// The program's own scripts, for tests of what helps a learner through them.
public final class Scenes {

  private static final Shelf SHELF = new Shelf(Path.of("target", "no-such-folder"));

  private Scenes() {}

  /// The script with this id.
  public static Scenario of(String id) {
    return SHELF.open(SHELF.find(id).orElseThrow()).scenario().orElseThrow();
  }

  /// The first beat of a script.
  public static Beat opening(Scenario scenario) {
    return (Beat) scenario.place(scenario.start());
  }

  /// The rules of the English language.
  public static LanguagePack english() {
    return LanguagePacks.ofTheProgram().of("en").orElseThrow();
  }
}
