package org.intheirshoes.app.home;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.texts.Texts;

/// The place of a scenario on the shelf. It is nothing but room until its card is made.
final class ShelfPlace {

  private static final Texts TEXTS = Texts.of(ShelfPlace.class);

  private final ShelfItem item;
  private final HomeModel model;
  private final int position;
  private Optional<Filled> filled = Optional.empty();

  /// A card with what stands on it.
  private record Filled(ScenarioCard card, Frame frame) {}

  /// @param position on the whole shelf, from 0: the ground of the picture goes by it
  ShelfPlace(ShelfItem item, HomeModel model, int position) {
    this.item = item;
    this.model = model;
    this.position = position;
  }

  /// What to put on the page, once it is filled.
  Optional<Region> root() {
    return filled.map(Filled::frame);
  }

  boolean isEmpty() {
    return filled.isEmpty();
  }

  /// Makes the card, if that was not done before.
  void fill() {
    if (filled.isPresent()) {
      return;
    }
    ScenarioCard card = new ScenarioCard(item, position, () -> model.goOn(item));
    card.show(model.standingsProperty().get());
    Frame frame = Parts.styled(new Frame(), "shelf-place");
    frame.getChildren().add(card.root());
    if (!item.isBundled()) {
      frame.getChildren().add(report());
    }
    filled = Optional.of(new Filled(card, frame));
  }

  /// Shows how the learner stands with it.
  void show(Standings standings) {
    filled.ifPresent(made -> made.card().show(standings));
  }

  /// Shows or hides the card; a place that is still empty is not to be seen anyway.
  void apply(Visible visible) {
    filled.ifPresent(made -> visible.apply(made.frame()));
  }

  /// How much height the card asks for at this width, in pixels; 0 for an empty place.
  double heightAt(double width) {
    return filled.map(made -> made.frame().heightAt(width)).orElse(0.0);
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

  /// A pane that remembers its height until something in it changes: to tell it, every text on a card
  /// is broken into lines, and a page asks for it with each letter of a search.
  private static final class Frame extends StackPane {

    private double width = Double.NaN;
    private double height;

    double heightAt(double wanted) {
      if (width != wanted) {
        height = prefHeight(wanted);
        width = wanted;
      }
      return height;
    }

    @Override
    public void requestLayout() {
      width = Double.NaN;
      super.requestLayout();
    }
  }
}
