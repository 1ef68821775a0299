package org.intheirshoes.app.drill;

import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Avatar;
import org.intheirshoes.app.shell.BrokenStrip;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.texts.Texts;

/// What two people can play together: what they promised last, what they left, the drills, and every
/// scenario.
final class PairsView implements Page {

  private static final Texts TEXTS = Texts.of(PairsView.class);
  private static final int MOST_SHOWN = 3;

  private final PairsModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "pairs");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final VBox left = Parts.styled(new VBox(), "column");
  private final FlowPane promises = Parts.styled(new FlowPane(), "promises");
  private final VBox promised =
      Parts.styled(new VBox(Parts.text(TEXTS.get("pairs.promises"), "h2"), promises), "column");
  private final FlowPane drills = Parts.styled(new FlowPane(), "shelf", "drill-shelf");
  private final Label notice = Parts.text("", "console-notice");
  private final Button rotate;
  private final Subscription subscription;

  PairsView(PairsModel model, Styling styling) {
    this.model = model;
    styling.room(page);
    rotate = Parts.quiet(TEXTS.get("pairs.rotate"), model::rotate);
    rotate.setGraphic(Icon.ROTATION.node());
    rotate.setId("rotate");
    Label title = Parts.text(TEXTS.get("pairs.title"), "h1");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    FlowPane scenarios = Parts.styled(new FlowPane(), "shelf", "drill-shelf");
    model.scenarios().forEach(item -> scenarios.getChildren().add(card(item)));
    BrokenStrip broken = new BrokenStrip(BrokenStrip.Kind.DRILLS, model::look);
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getChildren()
        .addAll(
            Parts.styled(new HBox(title, rotate), "row"),
            Parts.text(TEXTS.get("pairs.lead"), "muted"),
            notice,
            left,
            promised,
            Parts.text(TEXTS.get("pairs.drills"), "h2"),
            broken,
            drills,
            Parts.text(TEXTS.get("pairs.scenarios"), "h2"),
            Parts.text(TEXTS.get("pairs.scenarios.lead"), "muted"),
            scenarios);
    model.drills().addListener((ListChangeListener<Drill>) _ -> showDrills());
    model.left().addListener((ListChangeListener<PairsModel.Left>) _ -> showLeft());
    model.promises().addListener((ListChangeListener<Promise>) _ -> showPromises());
    model.broken().addListener((ListChangeListener<BrokenFile>) _ -> broken.show(model.broken()));
    broken.show(model.broken());
    showDrills();
    showLeft();
    showPromises();
    subscription =
        model
            .noticeProperty()
            .subscribe(
                sentence -> {
                  notice.setText(sentence);
                  Visible.when(!sentence.isEmpty()).apply(notice);
                });
  }

  private void showDrills() {
    drills.getChildren().setAll(model.drills().stream().map(this::card).toList());
  }

  private Node card(Drill drill) {
    ActionCard card =
        card(
            drill.about().title(),
            drill.about().summary(),
            TEXTS.get("drill.about", drill.about().minutes(), drill.about().level()),
            skills(drill.about().skills()),
            () -> model.open(drill));
    drill.about().contentNote().ifPresent(note -> card.getChildren().add(Parts.text(note, "tiny")));
    card.setId("drill-" + drill.id());
    return card;
  }

  private Node card(ShelfItem item) {
    ActionCard card =
        card(
            item.card().title(),
            item.card().summary(),
            TEXTS.get("drill.about", item.card().minutes(), item.card().level()),
            TEXTS.get("scenario.customer", item.customer()),
            () -> model.open(item));
    card.setId("pair-scenario-" + item.id());
    return card;
  }

  private static ActionCard card(
      String title, String summary, String about, String trains, Runnable open) {
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    ActionCard card =
        new ActionCard(
            TEXTS.get("drill.said", title, about, summary),
            open,
            Parts.text(title, "h3"),
            Parts.text(summary, "small", "muted"),
            gap,
            Parts.text(trains, "small"),
            Parts.text(about, "small", "muted"));
    card.getStyleClass().add("drill-card");
    return card;
  }

  /// Ids of skills as words: `say-when` as “say when”.
  static String skills(List<String> skills) {
    return String.join(
        " · ",
        skills.stream().map(each -> each.replace('-', ' ').replace("dont", "don’t")).toList());
  }

  private void showLeft() {
    left.getChildren().setAll(model.left().stream().limit(MOST_SHOWN).map(this::leftCard).toList());
    Visible.when(!model.left().isEmpty()).apply(left);
  }

  private Node leftCard(PairsModel.Left each) {
    Label text = Parts.text(RoundWords.left(each));
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button on = Parts.quiet(TEXTS.get("pairs.goOn"), () -> model.goOn(each));
    on.setId("go-on-round");
    HBox strip = Parts.styled(new HBox(text, on), "row", "notice-strip");
    if (each.isNobodys()) {
      Button forget = Parts.quiet(TEXTS.get("pairs.forget"), () -> model.forget(each));
      forget.setId("forget-round");
      strip.getChildren().add(forget);
    }
    return strip;
  }

  private void showPromises() {
    promises
        .getChildren()
        .setAll(model.promises().stream().limit(MOST_SHOWN).map(PairsView::promise).toList());
    Visible.when(!model.promises().isEmpty()).apply(promised);
  }

  static Node promise(Promise each) {
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("pairs.promise.by", each.name()), "muted", "small"),
                Parts.text(each.text(), "strong"),
                Parts.text(TEXTS.get("pairs.promise.after", each.after()), "muted", "tiny")),
            "tight");
    HBox.setHgrow(words, Priority.ALWAYS);
    return Parts.styled(new HBox(Avatar.of(each.name()), words), "card", "promise-card");
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    Stream.concat(
            left.getChildren().stream().flatMap(each -> each.lookupAll(".button").stream()),
            drills.getChildren().stream())
        .findFirst()
        .ifPresentOrElse(Node::requestFocus, rotate::requestFocus);
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
