package org.intheirshoes.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;

/// A scenario as it stands on the shelf.
///
/// @param id id of the scenario
/// @param language an IETF language tag of its texts, for example `en`
/// @param card what the shelf shows
/// @param customer the customer's name
/// @param look how the customer is drawn
/// @param origin where it comes from
public record ShelfItem(
    String id, String language, Scenario.Card card, String customer, Look look, Origin origin) {

  /// Where a scenario comes from.
  public sealed interface Origin {}

  /// It comes with the program.
  public record Bundled() implements Origin {}

  /// The user put it on the shelf.
  ///
  /// @param path a script, a folder or a zip in the user's folder
  public record Own(Path path) implements Origin {}

  /// Whether it comes with the program.
  public boolean isBundled() {
    return origin instanceof Bundled;
  }

  /// Whether its texts are in a language, whatever the region.
  public boolean speaks(Language other) {
    return language.equals(other.code()) || language.startsWith(other.code() + "-");
  }

  /// The same from elsewhere.
  ShelfItem from(Origin other) {
    return new ShelfItem(id, language, card, customer, look, other);
  }

  /// Where it lies in the user's folder; empty for a bundled one.
  Optional<Path> path() {
    return origin instanceof Own(Path path) ? Optional.of(path) : Optional.empty();
  }

  /// The folder in which only its script and what belongs to it lie; empty for one that has none.
  public Optional<Path> folder() {
    return path().filter(Files::isDirectory);
  }
}
