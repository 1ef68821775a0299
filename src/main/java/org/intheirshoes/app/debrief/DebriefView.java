package org.intheirshoes.app.debrief;

import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;

/// The debrief page.
public final class DebriefView implements Page {

  private final VBox root = Parts.styled(new VBox(), "page", "debrief");

  /// The page of a model.
  public DebriefView(DebriefModel model, Styling styling) {
    model
        .reviewProperty()
        .subscribe(review -> root.getChildren().setAll(Parts.text(review.toString(), "muted")));
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {}

  @Override
  public void left() {}
}
