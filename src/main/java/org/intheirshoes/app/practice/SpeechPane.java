package org.intheirshoes.app.practice;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.TranslateTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// The conversation as calm speech, newest at the bottom; what was said before steps back.
final class SpeechPane extends ScrollPane {

  private static final Texts TEXTS = Texts.of(SpeechPane.class);
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
  private static final Duration RISE = Duration.millis(180);

  private final VBox speeches = Parts.styled(new VBox(), "speeches");

  /// How wide what is said may be: most of a row. A new row has no width yet, and measured by that it
  /// would be as high as a page at first.
  private final DoubleBinding widest =
      Bindings.createDoubleBinding(
          () ->
              0.92
                  * (speeches.getWidth()
                      - speeches.snappedLeftInset()
                      - speeches.snappedRightInset()),
          speeches.widthProperty(),
          speeches.insetsProperty());

  private final PracticeModel model;
  private final Motion motion;
  private final Map<Integer, HuntText> hunted = new LinkedHashMap<>();

  SpeechPane(PracticeModel model, Motion motion) {
    this.model = model;
    this.motion = motion;
    setContent(speeches);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().addAll("page-scroll", "speech-pane");
    Parts.fill(this, speeches);
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
    model.help().noticing().stateProperty().subscribe(this::hunt);
  }

  /// Makes the words of the customer’s last lines ones that can be marked, and plain text again.
  private void hunt(NoticeModel.State state) {
    switch (state) {
      case MARKING, SHOWN -> {
        if (hunted.isEmpty()) {
          beginHunt(model.help().noticing());
        }
      }
      case OFF -> endHunt();
      case SAYING -> {}
    }
    hunted.values().forEach(HuntText::show);
    step();
  }

  private void beginHunt(NoticeModel noticing) {
    List<Line> lines = noticing.beat().map(Beat::lines).orElse(List.of());
    int first = model.said().size() - lines.size();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).by() == Line.Speaker.CUSTOMER) {
        HuntText text = new HuntText(noticing, i, Markup.plain(lines.get(i).text()));
        hunted.put(first + i, text);
        replaceText(first + i, text);
      }
    }
  }

  private void endHunt() {
    hunted.forEach(
        (row, text) -> {
          text.close();
          replaceText(row, new RichText(model.said().get(row).text()));
        });
    hunted.clear();
  }

  private void replaceText(int row, Node text) {
    HBox speech = (HBox) speeches.getChildren().get(row);
    List<Node> bubble = ((VBox) speech.getChildren().getFirst()).getChildren();
    bubble.set(bubble.size() - 1, text);
  }

  /// The word under the cursor, while words can be marked; it is scrolled to.
  Optional<Node> word() {
    NoticeModel noticing = model.help().noticing();
    if (noticing.stateProperty().get() != NoticeModel.State.MARKING) {
      return Optional.empty();
    }
    Optional<Node> word = node(noticing.cursorProperty().get());
    word.ifPresent(this::reveal);
    return word;
  }

  private Optional<Node> node(int place) {
    return hunted.values().stream()
        .flatMap(text -> Optional.<Node>ofNullable(text.words().get(place)).stream())
        .findFirst();
  }

  /// Moves the cursor to the nearest word of the line above or below.
  void moveLine(int steps) {
    NoticeModel noticing = model.help().noticing();
    Optional<Bounds> here = node(noticing.cursorProperty().get()).map(SpeechPane::place);
    if (here.isEmpty()) {
      return;
    }
    double x = here.get().getCenterX();
    double y = here.get().getCenterY();
    double half = here.get().getHeight() / 2;
    int words = noticing.hunt().words().size();
    IntStream.range(0, words)
        .filter(place -> steps * (centre(place).getY() - y) > half)
        .boxed()
        .min(
            Comparator.comparingDouble(
                    (Integer place) -> Math.abs(centre(place).getY() - y) * words)
                .thenComparingDouble(place -> Math.abs(centre(place).getX() - x)))
        .ifPresent(noticing::moveTo);
  }

  private Point2D centre(int place) {
    return node(place)
        .map(SpeechPane::place)
        .map(bounds -> new Point2D(bounds.getCenterX(), Math.rint(bounds.getCenterY())))
        .orElse(Point2D.ZERO);
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private void reveal(Node word) {
    Bounds inside = speeches.sceneToLocal(place(word));
    double hidden = speeches.getHeight() - getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double top = getVvalue() * hidden;
    double bottom = top + getViewportBounds().getHeight();
    if (inside.getMinY() < top) {
      setVvalue(Math.max(0, inside.getMinY() - 8) / hidden);
    } else if (inside.getMaxY() > bottom) {
      setVvalue(Math.min(hidden, inside.getMaxY() + 8 - getViewportBounds().getHeight()) / hidden);
    }
  }

  private void show(ListChangeListener.Change<? extends Utterance> change) {
    if (change.wasRemoved()) {
      speeches.getChildren().remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
    }
    for (Utterance added : change.getAddedSubList()) {
      Node speech = speech(added);
      speeches.getChildren().add(speech);
      // Controls that are made ready as late as the next frame have the whole window drawn once
      // more.
      speech.applyCss();
      rise(speech);
    }
  }

  /// Lets all but the newest lines step back.
  private void step() {
    int count = speeches.getChildren().size();
    for (int i = 0; i < count; i++) {
      speeches
          .getChildren()
          .get(i)
          .pseudoClassStateChanged(PAST, i < count - 1 && !hunted.containsKey(i));
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

  private HBox speech(Utterance said) {
    VBox bubble = Parts.styled(new VBox(), "speech", style(said.by()));
    if (!said.name().isEmpty()) {
      bubble.getChildren().add(Parts.text(said.name(), "speaker"));
    }
    bubble.getChildren().add(new RichText(said.text()));
    HBox row = Parts.styled(new HBox(bubble), "speech-row");
    // A row measures its least height at the least width, where the words would need many lines.
    row.setMinHeight(0);
    row.setAlignment(
        switch (said.by()) {
          case REP -> Pos.CENTER_RIGHT;
          case NARRATOR -> Pos.CENTER;
          case CUSTOMER, COLLEAGUE -> Pos.CENTER_LEFT;
        });
    HBox.setHgrow(bubble, Priority.SOMETIMES);
    bubble.maxWidthProperty().bind(widest);
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
