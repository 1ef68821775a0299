package org.intheirshoes.drill;

import java.util.List;
import java.util.Optional;

/// What one player is told, and nobody else.
public sealed interface Card {

  /// Who the player is, in a few words.
  String title();

  /// What only this player knows, a sentence or two each; at least one.
  List<String> knows();

  /// The customer's card.
  ///
  /// @param title who the customer is, in a few words
  /// @param knows what only the customer knows
  /// @param mood the mood to bring
  /// @param cue the thing that matters, to be let slip and not explained
  /// @param better something small that would make it better
  /// @param worse what makes it worse
  record OfCustomer(
      String title, List<String> knows, String mood, String cue, String better, String worse)
      implements Card {
    public OfCustomer {
      knows = List.copyOf(knows);
    }
  }

  /// The rep's card.
  ///
  /// @param title the job, in a few words
  /// @param knows what only the rep knows
  /// @param mood the mood to bring, if it matters
  /// @param may what the rep may do without asking; at least one
  /// @param mayNot what the rep may not do
  record OfRep(
      String title,
      List<String> knows,
      Optional<String> mood,
      List<String> may,
      List<String> mayNot)
      implements Card {
    public OfRep {
      knows = List.copyOf(knows);
      may = List.copyOf(may);
      mayNot = List.copyOf(mayNot);
    }
  }
}
