package org.intheirshoes.app.home;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.texts.Texts;

/// The place of a scenario on the shelf: as large as its card, and empty until that is made.
final class ShelfPlace {

  private static final Texts TEXTS = Texts.of(ShelfPlace.class);

  private final ShelfItem item;
  private final HomeModel model;
  private final int position;
  private final StackPane root = Parts.styled(new StackPane(), "shelf-place");
  private Optional<ScenarioCard> card = Optional.empty();

  /// @param position on the whole shelf, from 0: the ground of the picture goes by it
  ShelfPlace(ShelfItem item, HomeModel model, int position) {
    this.item = item;
    this.model = model;
    this.position = position;
  }

  /// What to put on the page.
  StackPane root() {
    return root;
  }

  boolean isEmpty() {
    return card.isEmpty();
  }

  /// Makes the card, if that was not done before.
  void fill() {
    if (card.isPresent()) {
      return;
    }
    ScenarioCard made = new ScenarioCard(item, position, () -> model.goOn(item));
    made.show(model.standingsProperty().get());
    root.getChildren().add(made.root());
    if (!item.isBundled()) {
      root.getChildren().add(report());
    }
    card = Optional.of(made);
  }

  /// Shows how the learner stands with it.
  void show(Standings standings) {
    card.ifPresent(made -> made.show(standings));
  }

  /// The way to its report: on one of the user's own.
  private Button report() {
    Button report =
        Parts.styled(Parts.quiet(TEXTS.get("report"), () -> model.report(item)), "report-button");
    report.setGraphic(Icon.REPORT.node());
    report.setId("report-" + item.id());
    report.setAccessibleText(TEXTS.get("report.spoken", item.card().title()));
    StackPane.setAlignment(report, Pos.TOP_RIGHT);
    return report;
  }
}
