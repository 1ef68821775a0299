package org.intheirshoes.app.practice;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;

/// The conversation as calm speech, newest at the bottom; what was said before steps back.
final class SpeechPane extends ScrollPane {

  private static final Texts TEXTS = Texts.of(SpeechPane.class);
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private static final Duration RISE = Duration.millis(180);

  private final VBox speeches = Parts.styled(new VBox(), "speeches");
  private final Motion motion;

  SpeechPane(PracticeModel model, Motion motion) {
    this.motion = motion;
    setContent(speeches);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().addAll("page-scroll", "speech-pane");
    speeches
        .minHeightProperty()
        .bind(viewportBoundsProperty().map(bounds -> Math.floor(bounds.getHeight())));
    model.said().forEach(utterance -> speeches.getChildren().add(speech(utterance)));
    step();
    model
        .said()
        .addListener(
            (ListChangeListener<Utterance>)
                change -> {
                  while (change.next()) {
                    show(change);
                  }
                  step();
                });
    speeches.heightProperty().subscribe(_ -> setVvalue(1));
  }

  private void show(ListChangeListener.Change<? extends Utterance> change) {
    if (change.wasRemoved()) {
      speeches.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
    }
    for (Utterance added : change.getAddedSubList()) {
      Node speech = speech(added);
      speeches.getChildren().add(speech);
      rise(speech);
    }
  }

  /// Lets all but the newest lines step back.
  private void step() {
    int count = speeches.getChildren().size();
    for (int i = 0; i < count; i++) {
      speeches.getChildren().get(i).pseudoClassStateChanged(PAST, i < count - 1);
    }
  }

  private void rise(Node speech) {
    if (motion == Motion.REDUCED) {
      return;
    }
    FadeTransition fade = new FadeTransition(RISE, speech);
    fade.setFromValue(0.2);
    fade.setToValue(1);
    TranslateTransition lift = new TranslateTransition(RISE, speech);
    lift.setFromY(8);
    lift.setToY(0);
    lift.setInterpolator(Interpolator.EASE_OUT);
    new ParallelTransition(fade, lift).play();
  }

  private static HBox speech(Utterance said) {
    VBox bubble = Parts.styled(new VBox(), "speech", style(said.by()));
    if (!said.name().isEmpty()) {
      bubble.getChildren().add(Parts.text(said.name(), "speaker"));
    }
    bubble.getChildren().add(new RichText(said.text()));
    HBox row = Parts.styled(new HBox(bubble), "speech-row");
    row.setAlignment(
        switch (said.by()) {
          case REP -> Pos.CENTER_RIGHT;
          case NARRATOR -> Pos.CENTER;
          case CUSTOMER, COLLEAGUE -> Pos.CENTER_LEFT;
        });
    HBox.setHgrow(bubble, Priority.SOMETIMES);
    bubble.maxWidthProperty().bind(row.widthProperty().multiply(0.92));
    row.setAccessibleText(spoken(said));
    return row;
  }

  private static String spoken(Utterance said) {
    String text = Markup.plain(said.text());
    if (said.name().isEmpty()) {
      return text;
    }
    return said.feeling()
        .map(Feeling::word)
        .map(feeling -> TEXTS.get("says.feeling", said.name(), feeling, text))
        .orElseGet(() -> TEXTS.get("says", said.name(), text));
  }

  private static String style(Line.Speaker by) {
    return "by-" + by.word();
  }
}
