package org.intheirshoes.app.home;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The question about a file that was opened from the desktop: on the shelf with it, or not?
public final class OfferView implements Page {

  private static final Texts TEXTS = Texts.of(OfferView.class);

  private final OfferModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "offer");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final Button accept;
  private final Button leave;
  private final Subscription subscription;

  /// The page of a model.
  public OfferView(OfferModel model) {
    this.model = model;
    accept = Parts.primary(TEXTS.get("offer.accept"), model::accept);
    accept.setId("offer-accept");
    leave = Parts.quiet(TEXTS.get("offer.leave"), model::leave);
    leave.setId("offer-leave");
    root.setFitToWidth(true);
    subscription = model.stateProperty().subscribe(this::show);
  }

  private void show(OfferModel.State state) {
    page.getChildren().setAll(Parts.text(model.name(), "muted", "small"));
    switch (state) {
      case OfferModel.State.Reading _ ->
          page.getChildren().add(Parts.text(TEXTS.get("offer.reading"), "h1"));
      case OfferModel.State.Playable(Checked checked, Optional<ShelfItem> former) ->
          checked.scenario().ifPresent(scenario -> ask(scenario, former));
      case OfferModel.State.Refused(Checked checked) -> refuse(checked);
    }
  }

  private void ask(Scenario scenario, Optional<ShelfItem> former) {
    Scenario.Card card = scenario.card();
    VBox text =
        Parts.styled(
            new VBox(
                Parts.text(
                    TEXTS.get("offer.facts", ChannelWords.of(card.channel()), card.minutes()),
                    "muted",
                    "small"),
                Parts.text(card.title(), "h2"),
                Parts.styled(new RichText(card.summary()), "next-summary"),
                Parts.text(card.setting(), "muted", "small")),
            "next-text");
    if (former.filter(item -> !item.isBundled()).isPresent()) {
      text.getChildren().add(Parts.text(TEXTS.get("offer.replaces"), "small"));
    }
    text.getChildren().add(buttons(accept, report(), leave));
    HBox.setHgrow(text, Priority.ALWAYS);
    Node picture = ScenarioCard.picture(scenario.customer().look(), 0);
    picture.getStyleClass().add("next-picture");
    page.getChildren()
        .addAll(
            Parts.text(TEXTS.get("offer.title"), "h1"),
            Parts.styled(new HBox(text, picture), "card", "next-card"),
            Parts.text(TEXTS.get("offer.about"), "muted", "small"));
    accept.requestFocus();
  }

  private Button report() {
    Button report = Parts.quiet(TEXTS.get("report"), model::showReport);
    report.setGraphic(Icon.REPORT.node());
    return report;
  }

  private void refuse(Checked checked) {
    Button problems = Parts.primary(TEXTS.get("offer.problems"), () -> model.showProblems(checked));
    problems.setId("offer-problems");
    page.getChildren()
        .addAll(
            Parts.text(TEXTS.get("offer.refused"), "h1"),
            Parts.text(TEXTS.get("notice.notAdded", model.name())),
            buttons(problems, leave));
    problems.requestFocus();
  }

  private static FlowPane buttons(Button... buttons) {
    FlowPane row = Parts.styled(new FlowPane(buttons), "next-buttons");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    switch (model.stateProperty().get()) {
      case OfferModel.State.Playable _ -> accept.requestFocus();
      case OfferModel.State.Reading _, OfferModel.State.Refused _ -> leave.requestFocus();
    }
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
