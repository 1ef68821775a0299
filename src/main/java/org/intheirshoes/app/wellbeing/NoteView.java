package org.intheirshoes.app.wellbeing;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.portrait.StillPortrait;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The content note on a card of its own, before anything of the scenario is seen.
final class NoteView implements Page {

  private static final Texts TEXTS = Texts.of(NoteView.class);

  private final NoteModel model;
  private final VBox page = Parts.styled(new VBox(), "page", "before");
  private final ScrollPane root = new TallScroll(page);
  private final Button goOn;
  private final Button more;
  private final RichText about;
  private final Subscription subscription;

  // Held here: it tells the card's style only while it is watched.
  private final ObservableValue<Room> room;

  NoteView(NoteModel model, Styling styling) {
    this.model = model;
    room = styling.room(page);
    goOn = Parts.primary(TEXTS.get("note.goOn"), model::goOn);
    goOn.setId("note-go-on");
    goOn.setGraphic(Icon.PRACTISE.node());
    goOn.setAccessibleText(TEXTS.get("note.goOn.spoken", model.note()));
    more = Parts.quiet("", model::tell);
    more.setId("note-more");
    about = Parts.styled(new RichText(model.about()), "before-about");
    about.setId("note-about");
    // It takes the focus, so that a screen reader reads it.
    about.setFocusTraversable(true);
    about.setAccessibleRole(AccessibleRole.TEXT);
    about.setAccessibleText(Markup.plain(model.about()));
    Label failed = Parts.text("", "small");
    subscription =
        Subscription.combine(
            model.toldProperty().subscribe(this::tell),
            model.noticeProperty().subscribe(failed::setText),
            model.noticeProperty().subscribe(text -> Visible.when(!text.isEmpty()).apply(failed)));
    VBox card =
        Parts.styled(new VBox(head(), about, ways(), quiet(), failed), "card", "before-card");
    VBox.setVgrow(card, Priority.NEVER);
    page.getChildren().add(card);
    page.setAlignment(Pos.CENTER);
    Parts.fill(root, page);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
  }

  private Node head() {
    Label note = Parts.text(model.note(), "before-note");
    note.setId("note");
    VBox words =
        Parts.styled(
            new VBox(
                Parts.text(model.scenario().card().title(), "muted", "small"),
                Parts.text(TEXTS.get("note.title"), "h1"),
                note),
            "before-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    Node picture = picture();
    picture.visibleProperty().bind(room.map(now -> now == Room.WIDE));
    picture.managedProperty().bind(picture.visibleProperty());
    return Parts.styled(new HBox(words, picture), "before-head");
  }

  private Node picture() {
    StackPane picture =
        Parts.styled(
            new StackPane(new StillPortrait(model.scenario().customer().look())),
            "before-picture",
            "tint-3");
    picture.setAlignment(Pos.BOTTOM_CENTER);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(picture.widthProperty());
    clip.heightProperty().bind(picture.heightProperty());
    clip.arcWidthProperty().bind(picture.heightProperty());
    clip.arcHeightProperty().bind(picture.heightProperty());
    picture.setClip(clip);
    return picture;
  }

  private Node ways() {
    Button back = Parts.quiet(TEXTS.get("note.back"), model::back);
    back.setId("note-back");
    FlowPane round = Parts.styled(new FlowPane(), "before-ways", "before-round");
    model.instead().ifPresent(item -> round.getChildren().add(instead(item)));
    round.getChildren().add(back);
    return Parts.styled(
        new VBox(Parts.styled(new FlowPane(goOn, more), "before-ways"), round), "column");
  }

  private Button instead(ShelfItem item) {
    String title = item.card().title();
    Button other = Parts.quiet(TEXTS.get("note.instead", title), model::goElsewhere);
    other.setId("note-instead");
    other.setAccessibleText(TEXTS.get("note.instead.spoken", title));
    other.setWrapText(true);
    other.setMinWidth(0);
    other.setMinHeight(Region.USE_PREF_SIZE);
    return other;
  }

  private Node quiet() {
    CheckBox drop = Parts.styled(new CheckBox(TEXTS.get("note.drop")), "before-drop");
    drop.setId("note-drop");
    drop.setWrapText(true);
    drop.setMinHeight(Region.USE_PREF_SIZE);
    drop.selectedProperty().bindBidirectional(model.droppedProperty());
    return drop;
  }

  private void tell(boolean told) {
    more.setText(TEXTS.get(told ? "note.less" : "note.more"));
    Visible.when(told).apply(about);
    if (told) {
      about.requestFocus();
    }
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      model.back();
    }
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    // A scroll pane takes its content in with its skin; without it nothing could have the focus.
    root.applyCss();
    goOn.requestFocus();
  }

  @Override
  public void left() {
    subscription.unsubscribe();
  }
}
