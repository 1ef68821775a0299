package org.intheirshoes.app.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.intheirshoes.coach.CueHunt;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.texts.Texts;

/// A line of the customer whose words can be marked: with a mouse by clicking or drawing across them,
/// with the keyboard one after the other. A screen reader has each word as a box to check.
final class HuntText extends TextFlow {

  private static final Texts TEXTS = Texts.of(HuntText.class);
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final PseudoClass MISSED = PseudoClass.getPseudoClass("missed");
  private static final PseudoClass SMALL_TALK = PseudoClass.getPseudoClass("small-talk");

  private final NoticeModel model;
  private final Map<Integer, WordNode> words = new HashMap<>();
  private final SetChangeListener<Integer> listener = _ -> show();
  private final Subscription subscription;

  /// A line.
  ///
  /// @param line which of the beat, from 0
  /// @param plain its text without marks
  HuntText(NoticeModel model, int line, String plain) {
    this.model = model;
    getStyleClass().addAll("rich-text", "hunt");
    setMinHeight(USE_PREF_SIZE);
    int at = 0;
    for (int place : model.hunt().placesOfLine(line)) {
      CueHunt.Word word = model.hunt().words().get(place);
      between(plain.substring(at, word.from()));
      WordNode node = new WordNode(place, word.text());
      words.put(place, node);
      getChildren().add(node);
      at = word.to();
    }
    between(plain.substring(at));
    model.marked().addListener(listener);
    subscription = model.cursorProperty().subscribe(_ -> show());
  }

  private void between(String signs) {
    if (!signs.isEmpty()) {
      Text text = new Text(signs);
      text.getStyleClass().add("text");
      getChildren().add(text);
    }
  }

  /// Its words, by place among all.
  Map<Integer, ? extends Label> words() {
    return words;
  }

  /// Ends its following of the model.
  void close() {
    model.marked().removeListener(listener);
    subscription.unsubscribe();
  }

  /// Shows what is marked, and what was found.
  void show() {
    words.forEach((place, node) -> node.show());
  }

  private final class WordNode extends Label {

    private final int place;

    WordNode(int place, String text) {
      super(text);
      this.place = place;
      getStyleClass().add("word");
      setMinWidth(USE_PREF_SIZE);
      setId("word-" + place);
      setAccessibleRole(AccessibleRole.CHECK_BOX);
      setOnMousePressed(
          event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
              model.moveTo(place);
              model.toggle();
              requestFocus();
            }
          });
      setOnDragDetected(_ -> startFullDrag());
      setOnMouseDragEntered(
          event ->
              model.paint(
                  place,
                  event.getGestureSource() instanceof WordNode from && !from.isMarked()
                      ? NoticeModel.Brush.RUB_OUT
                      : NoticeModel.Brush.MARK));
      focusedProperty()
          .subscribe(
              focused -> {
                if (focused) {
                  model.moveTo(place);
                }
              });
    }

    private boolean isMarked() {
      return model.marked().contains(place);
    }

    private void show() {
      boolean marking = model.stateProperty().get() == NoticeModel.State.MARKING;
      // One stop for Tab: the arrows go from word to word.
      setFocusTraversable(marking && model.cursorProperty().get() == place);
      pseudoClassStateChanged(MARKED, isMarked());
      Set<String> cues = model.hunt().words().get(place).cues();
      boolean found = any(cues, CueHunt.Found::hits);
      boolean missed = any(cues, CueHunt.Found::misses);
      boolean smallTalk = any(cues, CueHunt.Found::smallTalk);
      pseudoClassStateChanged(FOUND, found);
      pseudoClassStateChanged(MISSED, missed);
      pseudoClassStateChanged(SMALL_TALK, smallTalk);
      String told =
          Stream.of(
                  found ? TEXTS.get("hunt.word.found") : "",
                  missed ? TEXTS.get("hunt.word.missed") : "",
                  smallTalk ? TEXTS.get("hunt.word.smallTalk") : "")
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", "));
      setAccessibleText(
          Stream.of(getText(), isMarked() ? TEXTS.get("hunt.word.marked") : "", told)
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining(", ")));
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private boolean any(Set<String> cues, Function<CueHunt.Found, List<Cue>> which) {
      return model.found().map(which).orElse(List.of()).stream()
          .anyMatch(cue -> cues.contains(cue.id()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.SELECTED
          ? isMarked()
          : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
      if (action == AccessibleAction.FIRE) {
        model.moveTo(place);
        model.toggle();
      } else {
        super.executeAccessibleAction(action, parameters);
      }
    }
  }
}
