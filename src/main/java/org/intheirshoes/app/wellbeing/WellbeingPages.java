package org.intheirshoes.app.wellbeing;

import javafx.scene.Parent;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;

/// Makes the pages of this package, and the card on the home page.
public final class WellbeingPages {

  private final WellbeingSources sources;
  private final Styling styling;

  /// The pages of a shelf.
  public WellbeingPages(WellbeingSources sources, Styling styling) {
    this.sources = sources;
    this.styling = styling;
  }

  /// Where a way leads for a learner: past a content note that she asked not to see again.
  public Destination past(Destination destination, CurrentLearner.Seat seat) {
    return destination instanceof Destination.ContentNote(var scenario)
            && sources.quieted().hasNoNote(seat, scenario.id())
        ? new Destination.Practice(Conversation.begin(scenario))
        : destination;
  }

  /// The note before a sensitive scenario.
  ///
  /// @param start the way into another one
  public Page note(Destination.ContentNote note, CurrentLearner.Seat seat, ScenarioStart start) {
    return new NoteView(new NoteModel(sources, start, seat, note.scenario()), styling);
  }

  /// Small things that went well.
  public Page moments(CurrentLearner.Seat seat) {
    return new MomentsView(new MomentsModel(sources, seat.log()), styling);
  }

  /// The home page's card after several hard conversations; it hides itself where there were none.
  ///
  /// @param start the way into a good one
  public Parent respite(CurrentLearner.Seat seat, ScenarioStart start) {
    return new RespiteCard(new RespiteModel(sources, start, seat));
  }
}
