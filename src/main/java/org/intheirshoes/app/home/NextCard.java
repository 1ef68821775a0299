package org.intheirshoes.app.home;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.texts.Texts;

/// The one large card: what to practise next, and why. Its buttons stay when what it shows changes, so
/// that the focus stays on them.
final class NextCard {

  private static final Texts TEXTS = Texts.of(NextCard.class);

  private final HomeModel model;
  private final Label over = Parts.text("", "muted", "small");
  private final Label title = Parts.text("", "h2", "next-title");
  private final StackPane why = new StackPane();
  private final StackPane axis = new StackPane();
  private final Label about = Parts.text("", "muted", "small", "next-about");
  private final Button begin = Parts.primary(TEXTS.get("begin"), () -> {});
  private final Button anew = Parts.quiet(TEXTS.get("anew"), () -> {});
  private final StackPane picture = new StackPane();
  private final StackPane root = new StackPane();
  private final HBox card;
  private final Node empty =
      Parts.styled(new VBox(Parts.text(TEXTS.get("empty"), "muted")), "card", "empty-card");
  private Optional<ShelfItem> pictured = Optional.empty();
  private Optional<Next> told = Optional.empty();

  NextCard(HomeModel model) {
    this.model = model;
    why.setAlignment(Pos.CENTER_LEFT);
    begin.setGraphic(Icon.PRACTISE.node());
    begin.setId("begin");
    anew.setId("anew");
    FlowPane buttons = Parts.styled(new FlowPane(begin, anew, axis, about), "next-buttons");
    VBox text = Parts.styled(new VBox(over, title, why, buttons), "next-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    card = Parts.styled(new HBox(text, picture), "card", "next-card");
    card.setId("next");
    List.of(anew, axis, about).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    show();
  }

  /// Shows what is next now.
  void show() {
    Optional<Next> next = model.next();
    Node shown = next.isPresent() ? card : empty;
    if (!root.getChildren().contains(shown)) {
      root.getChildren().setAll(shown);
    }
    // The shelf changes with each letter of a search, and what is next does not.
    next.filter(now -> !told.equals(Optional.of(now))).ifPresent(this::show);
    told = next;
  }

  private void show(Next next) {
    ShelfItem item = next.item();
    switch (next) {
      case Next.Left(_, int turn) -> {
        over.setText(TEXTS.get("next.open", turn));
        title.setText(item.card().title());
        tell(item.card().summary());
      }
      case Next.Advised(_, Practice practice) -> {
        over.setText(TEXTS.get("next.best", item.card().minutes()));
        title.setText(practice.skill().map(NextCard::headline).orElse(item.card().title()));
        tell(practice.why());
      }
      case Next.First _ -> {
        over.setText(TEXTS.get("next.first", item.card().minutes()));
        title.setText(item.card().title());
        tell(item.card().summary());
      }
    }
    Optional<String> skill =
        next instanceof Next.Advised(_, Practice practice) ? practice.skill() : Optional.empty();
    Optional<Axis> shownBy = skill.flatMap(Practice::axis);
    axis.getChildren()
        .setAll(shownBy.stream().map(each -> AxisLook.chip(each, AxisLook.word(each))).toList());
    axis.setVisible(shownBy.isPresent());
    about.setText(TEXTS.get("next.with", item.card().title()));
    about.setVisible(skill.isPresent());
    boolean left = next instanceof Next.Left;
    begin.setText(left ? TEXTS.get("goOn") : TEXTS.get("begin"));
    begin.setOnAction(_ -> model.goOn(item));
    anew.setOnAction(_ -> model.beginAnew(item));
    anew.setVisible(left);
    portray(item);
  }

  private static String headline(String skill) {
    String name = Practice.skillName(skill);
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void tell(String words) {
    why.getChildren().setAll(Parts.styled(new RichText(words), "next-summary"));
  }

  private void portray(ShelfItem item) {
    if (pictured.filter(item::equals).isEmpty()) {
      pictured = Optional.of(item);
      StackPane drawn = ScenarioCard.picture(item.look(), Math.max(0, model.known().indexOf(item)));
      drawn.getStyleClass().add("next-picture");
      picture.getChildren().setAll(drawn);
    }
  }

  /// What to put on the page.
  Node root() {
    return root;
  }

  /// The customer: shown only where there is room.
  Node picture() {
    return picture;
  }

  /// The one primary button of the page.
  Button begin() {
    return begin;
  }
}
