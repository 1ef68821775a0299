package org.intheirshoes.app.debrief;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.conversation.Conversation;

/// The review of a finished conversation, as the screen shows it.
public final class DebriefModel {

  private final Conversation conversation;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Optional<Review>> review =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Reviews a finished conversation; the review comes once the script is analysed.
  public DebriefModel(Conversation conversation, Analyses analyses, Navigator navigator) {
    this.conversation = conversation;
    this.navigator = navigator;
    analyses.of(
        conversation.scenario(),
        analysis -> review.set(Optional.of(Review.of(conversation, analysis))));
  }

  /// The review, once it is there.
  public ReadOnlyObjectProperty<Optional<Review>> reviewProperty() {
    return review.getReadOnlyProperty();
  }

  /// Begins the scenario again.
  public void tryAgain() {
    playFrom(1);
  }

  /// Plays on from a turn.
  ///
  /// @param turn the turn whose choice is open again, from 1
  public void playFrom(int turn) {
    navigator.go(new Destination.Practice(conversation.rewindTo(turn - 1)));
  }
}
