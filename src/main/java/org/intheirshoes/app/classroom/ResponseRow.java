package org.intheirshoes.app.classroom;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.texts.Texts;

/// A response on the console: its key, its words, its votes as a bar and a figure. The figure can be
/// typed while hands are counted.
final class ResponseRow extends StackPane {

  private static final Texts TEXTS = Texts.of(ResponseRow.class);
  private static final PseudoClass LEADING = PseudoClass.getPseudoClass("leading");
  private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

  private static final int LONG = 500;

  /// What a row shows.
  ///
  /// @param share the length of the bar, 0..1
  /// @param first the count at the first vote, where a second is on
  record Shown(
      Response response,
      Optional<Integer> count,
      double share,
      Optional<Integer> first,
      Standing standing,
      Count typed,
      Take take) {}

  /// How a response stands.
  enum Standing {
    OPEN,
    LEADING,
    TAKEN
  }

  /// Whether the count can be typed.
  enum Count {
    TYPED,
    SHOWN
  }

  /// Whether the response can be taken here.
  enum Take {
    OFFERED,
    NOT_NOW
  }

  private final ClassModel model;
  private final int index;
  private final Region bar = Parts.styled(new Region(), "vote-bar");
  private final Label text = Parts.text("", "response-text");
  private final Label first = Parts.styled(new Label(), "muted", "small");
  private final TextField typed = Parts.styled(new TextField(), "count-field");
  private final Label count = Parts.styled(new Label(), "count");
  private final Button take = Parts.quiet(TEXTS.get("take"), () -> {});
  private final HBox row;
  private double share;

  ResponseRow(ClassModel model, int index) {
    this.model = model;
    this.index = index;
    getStyleClass().addAll("card", "vote-row");
    Label key = Parts.styled(new Label(Keys.cap(index)), "key-cap");
    key.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    first.setMinWidth(USE_PREF_SIZE);
    count.setMinWidth(USE_PREF_SIZE);
    typed.setId("count-" + (index + 1));
    take.setId("take-" + (index + 1));
    row = Parts.styled(new HBox(key, text, first, typed, count, take), "vote-line");
    bar.setManaged(false);
    getChildren().addAll(bar, row);
    // The bar has the card's corners on the left, and on the right where it is full.
    Rectangle clip = new Rectangle();
    clip.setArcWidth(26);
    clip.setArcHeight(26);
    clip.widthProperty().bind(widthProperty().subtract(2));
    clip.heightProperty().bind(heightProperty().subtract(2));
    bar.setClip(clip);
    setMinHeight(USE_PREF_SIZE);
    typed.addEventHandler(KeyEvent.KEY_PRESSED, this::typedKey);
  }

  private void typedKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
      commitTyped();
    }
  }

  private void commitTyped() {
    model
        .votes()
        .openBallot()
        .ifPresent(
            ballot -> {
              String id = model.session().branch().offered().get(index).id();
              if (!typed.getText().equals(String.valueOf(ballot.count(id)))) {
                model.votes().typeCount(id, typed.getText());
              }
            });
  }

  void show(Shown shown) {
    String plain = Markup.plain(shown.response().text());
    text.setText(plain);
    // Beside a very long text its key and its votes would be far below what is in sight.
    row.setAlignment(plain.length() > LONG ? Pos.TOP_LEFT : Pos.CENTER_LEFT);
    take.setOnAction(_ -> model.take(shown.response()));
    take.setAccessibleText(TEXTS.get("take.spoken", index + 1));
    String figure = shown.count().map(String::valueOf).orElse("");
    count.setText(figure);
    typed.setText(figure);
    typed.setAccessibleText(TEXTS.get("count.spoken", index + 1, plain));
    first.setText(shown.first().map(votes -> TEXTS.get("count.first", votes)).orElse(""));
    Visible.when(shown.first().isPresent()).apply(first);
    boolean typing = shown.typed() == Count.TYPED;
    Visible.when(typing).apply(typed);
    Visible.when(!typing && shown.count().isPresent()).apply(count);
    Visible.when(shown.take() == Take.OFFERED).apply(take);
    pseudoClassStateChanged(LEADING, shown.standing() == Standing.LEADING);
    pseudoClassStateChanged(TAKEN, shown.standing() == Standing.TAKEN);
    share = shown.share();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    bar.resizeRelocate(1, 1, Math.rint((getWidth() - 2) * share), getHeight() - 2);
    bar.setVisible(share > 0);
  }
}
