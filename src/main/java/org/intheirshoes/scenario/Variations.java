package org.intheirshoes.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The variants of a script, and which of them it is.
///
/// @param all in the order of the script
/// @param played id of the variant that this is; empty for the script as it was written
public record Variations(List<Variant> all, Optional<String> played) {

  /// Of a script without variants.
  public static final Variations NONE = new Variations(List.of(), Optional.empty());

  public Variations {
    all = List.copyOf(all);
  }

  /// The variant with this id.
  public Optional<Variant> find(String id) {
    return all.stream().filter(variant -> variant.id().equals(id)).findFirst();
  }

  /// The variant that this is.
  public Optional<Variant> current() {
    return played.flatMap(this::find);
  }

  /// Flags that are set before the first beat.
  public Set<String> flags() {
    return current().map(Variant::sets).orElse(Set.of());
  }
}
