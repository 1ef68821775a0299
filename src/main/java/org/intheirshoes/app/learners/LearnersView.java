package org.intheirshoes.app.learners;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.ActionCard;
import org.intheirshoes.app.shell.Avatar;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.texts.Texts;

/// The page for who is practising: everybody on this machine, and the record of the one who practises.
public final class LearnersView implements Page {

  private static final Texts TEXTS = Texts.of(LearnersView.class);

  private static final double SPACE_BELOW = 24;

  private final LearnersModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "learners");
  private final ScrollPane root = Parts.styled(new ScrollPane(page), "page-scroll");
  private final HBox notice = Parts.styled(new HBox(), "row", "notice-strip");
  private final Label told = Parts.text("");
  private final FlowPane people = Parts.styled(new FlowPane(), "people");
  private final TextField name = Parts.styled(new TextField(), "field");
  private final RecordCard record;
  private final TaskCard task;
  private Subscription subscription;

  /// The page of a model.
  public LearnersView(LearnersModel model, Styling styling) {
    this.model = model;
    styling.room(page);
    record = new RecordCard(model);
    task = new TaskCard(model);
    told.setGraphic(Icon.NOTE.node());
    told.setId("told-learners");
    notice.getChildren().add(told);
    notice.managedProperty().bind(notice.visibleProperty());
    page.getChildren()
        .addAll(
            Parts.text(TEXTS.get("title"), "h1"),
            notice,
            card(TEXTS.get("people"), people, task.root(), adding()),
            record.root(),
            card(TEXTS.get("import.title"), Parts.text(TEXTS.get("import.about")), importing()));
    root.setFitToWidth(true);
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    model.learners().addListener((ListChangeListener<Learner>) _ -> showPeople());
    subscription =
        Subscription.combine(
            model.noticeProperty().subscribe(this::tell),
            model.seatProperty().subscribe(_ -> showPeople()),
            model.taskProperty().subscribe(_ -> showTask()),
            model.workProperty().subscribe(this::showWork));
  }

  private static VBox card(String title, Node... content) {
    VBox card = Parts.styled(new VBox(Parts.text(title, "h3")), "card", "setting-card");
    card.getChildren().addAll(content);
    return card;
  }

  /// Tells something where the user looks: beside what is asked for, otherwise on top.
  private void tell(String sentence) {
    boolean beside = record.tell(sentence);
    told.setText(beside ? "" : sentence);
    notice.setVisible(!beside && !sentence.isEmpty());
    if (notice.isVisible()) {
      root.setVvalue(0);
    }
  }

  private void showWork(LearnersModel.Work now) {
    task.show();
    tell(
        switch (now) {
          case UNDER_WAY -> TEXTS.get("moment");
          case DONE -> model.noticeProperty().get();
        });
  }

  private FlowPane adding() {
    name.setId("new-learner");
    name.setPromptText(TEXTS.get("add.prompt"));
    name.setAccessibleText(TEXTS.get("add.prompt"));
    name.setOnAction(_ -> add());
    Button add = Parts.quiet(TEXTS.get("add"), this::add);
    add.setId("add-learner");
    return Parts.styled(new FlowPane(name, add), "segments");
  }

  private void add() {
    model.add(name.getText());
  }

  private static Button id(String id, Button button) {
    button.setId(id);
    return button;
  }

  private FlowPane importing() {
    Button button = id("import", Parts.quiet(TEXTS.get("import"), model::importFile));
    button.setGraphic(Icon.IMPORT.node());
    return Parts.styled(new FlowPane(button), "segments");
  }

  private void showPeople() {
    CurrentLearner.Seat seat = model.seatProperty().get();
    List<Node> cards = new ArrayList<>();
    if (seat.isKept() && model.kept().isEmpty()) {
      cards.add(
          person(seat.name(), Avatar.of(seat.name()), Optional.of(TEXTS.get("here")), () -> {}));
    }
    for (Learner learner : model.learners()) {
      Optional<String> note =
          model.isNow(learner)
              ? Optional.of(TEXTS.get("here"))
              : learner.lock() == Learner.Lock.PIN
                  ? Optional.of(TEXTS.get("behind"))
                  : Optional.empty();
      ActionCard card =
          person(learner.name(), Avatar.of(learner.name()), note, () -> model.choose(learner));
      card.setId("learner-" + learner.id());
      cards.add(card);
    }
    boolean guest = seat.kind() == CurrentLearner.Kind.GUEST;
    ActionCard asGuest =
        person(
            TEXTS.get("guest"),
            Avatar.of(Icon.GUEST),
            Optional.of(guest ? TEXTS.get("here") : TEXTS.get("guest.about")),
            model::chooseGuest);
    asGuest.setId("guest");
    cards.add(asGuest);
    people.getChildren().setAll(cards);
    name.clear();
    record.show();
  }

  private ActionCard person(String name, StackPane avatar, Optional<String> note, Runnable action) {
    VBox words = Parts.styled(new VBox(Parts.text(name, "strong")), "tight");
    note.ifPresent(text -> words.getChildren().add(Parts.text(text, "muted", "small")));
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Parts.styled(new HBox(avatar, words), "row");
    row.setAlignment(Pos.CENTER_LEFT);
    String spoken = note.map(text -> TEXTS.get("person.spoken", name, text)).orElse(name);
    ActionCard card = new ActionCard(spoken, action, row);
    card.getStyleClass().add("person");
    if (note.filter(TEXTS.get("here")::equals).isPresent()) {
      card.getStyleClass().add("person-now");
    }
    return card;
  }

  private void showTask() {
    task.show();
    record.show();
    tell(model.noticeProperty().get());
    record.asked().ifPresent(this::scrollTo);
  }

  /// Brings a part of the page into view.
  private void scrollTo(Node part) {
    root.applyCss();
    root.layout();
    double hidden = page.getHeight() - root.getViewportBounds().getHeight();
    double bottom = page.sceneToLocal(part.localToScene(part.getBoundsInLocal())).getMaxY();
    double wanted = bottom - root.getViewportBounds().getHeight() + SPACE_BELOW;
    if (hidden > 0 && wanted > root.getVvalue() * hidden) {
      root.setVvalue(Math.min(1, wanted / hidden));
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    if (!task.focus()) {
      people.getChildren().getFirst().requestFocus();
    }
  }

  @Override
  public void left() {
    subscription.unsubscribe();
    subscription = Subscription.EMPTY;
  }
}
