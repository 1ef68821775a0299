package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;

/// What a chapter of the review shows between its title and the buttons.
interface ChapterPane {

  /// What to show.
  Region root();

  /// The fields in it, in their order.
  default List<NoteField> fields() {
    return List.of();
  }

  /// Called when the learner goes on from it: keeps what she has let stand.
  default void accept() {}

  /// Offers it a key that no field wants.
  ///
  /// @return whether it has used it
  default boolean key(KeyCode code) {
    return false;
  }
}
