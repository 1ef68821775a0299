package org.intheirshoes.app.practice;

import java.util.function.DoubleSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.app.shell.portrait.Setting;

/// The customer in the setting, with the mood and the voice below, and beside them the conversation.
/// Where that leaves a strip of the picture, her face stands above the conversation instead.
final class ScenePane extends Pane {

  /// A picture that is lower has no room for a person.
  private static final double LEAST_PICTURE = 88;

  /// Nor has one that is a strip: its height for its width.
  private static final double LEAST_SHAPE = 0.42;

  private static final double WIDEST_PICTURE = 460;

  // In letters.
  private static final double GAP = 0.9;
  private static final double COLUMN_GAP = 1.5;
  private static final double FACE = 3.6;
  static final double LEAST_LETTERS = 26;
  private static final double LEAST_MOOD = 13;

  private final Setting setting;
  private final Region mood;
  private final Region voice;
  private final Region conversation;
  private final ObservableValue<Room> room;
  private final DoubleSupplier em;
  private Visible brief = Visible.NO;

  /// @param em pixels of a letter
  @SuppressWarnings("MissingSummary")
  ScenePane(Customer customer, Region conversation, ObservableValue<Room> room, DoubleSupplier em) {
    this.setting = customer.setting;
    this.mood = customer.mood;
    this.voice = customer.voice;
    this.conversation = conversation;
    this.room = room;
    this.em = em;
    setMinSize(0, 0);
    getStyleClass().add("practice-body");
    getChildren().addAll(setting, mood, voice, conversation);
  }

  /// What there is of the customer.
  record Customer(Setting setting, Region mood, Region voice) {}

  /// While the brief is open, she makes way for it where there is little room.
  void show(Visible openBrief) {
    brief = openBrief;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double letter = em.getAsDouble();
    double column =
        Math.floor(
            Math.min(WIDEST_PICTURE, getWidth() * (room.getValue() == Room.WIDE ? 0.36 : 0.27)));
    double below = height(mood, column, letter) + height(voice, column, letter);
    boolean beside =
        getWidth() >= LEAST_LETTERS * letter
            && getHeight() - below >= Math.max(LEAST_PICTURE, column * LEAST_SHAPE);
    boolean seen = beside || brief == Visible.NO;
    setting.setVisible(seen);
    mood.setVisible(seen && mood.isManaged());
    voice.setVisible(seen && voice.isManaged());
    if (beside) {
      besideEachOther(column, letter);
    } else if (seen) {
      faceAbove(letter);
    } else {
      place(conversation, 0, 0, getWidth(), getHeight());
    }
  }

  private void besideEachOther(double column, double letter) {
    double bottom = getHeight();
    for (Region part : new Region[] {voice, mood}) {
      if (part.isManaged()) {
        double height = part.prefHeight(column);
        part.resizeRelocate(0, bottom - height, column, height);
        bottom -= height + GAP * letter;
      }
    }
    setting.show(Setting.Framing.WHOLE);
    place(setting, 0, 0, column, bottom);
    double left = column + COLUMN_GAP * letter;
    place(conversation, left, 0, getWidth() - left, getHeight());
  }

  /// Her face, the mood to its right, and the voice beside it or, where there is no room, below it.
  private void faceAbove(double letter) {
    double gap = GAP * letter;
    double voiceWidth = voice.isManaged() ? voice.prefWidth(-1) : 0;
    double left = FACE * letter + gap;
    boolean oneRow =
        !mood.isManaged() || getWidth() - left - voiceWidth - gap >= LEAST_MOOD * letter;
    double moodWidth = getWidth() - left - (oneRow && voice.isManaged() ? voiceWidth + gap : 0);
    double moodHeight = mood.isManaged() ? mood.prefHeight(moodWidth) : 0;
    double voiceHeight = voice.isManaged() ? voice.prefHeight(-1) : 0;
    double row =
        Math.max(
            FACE * letter, oneRow ? Math.max(moodHeight, voiceHeight) : moodHeight + voiceHeight);
    setting.show(Setting.Framing.FACE);
    place(setting, 0, (row - FACE * letter) / 2, FACE * letter, FACE * letter);
    if (oneRow) {
      place(mood, left, (row - moodHeight) / 2, moodWidth, moodHeight);
      double right = mood.isManaged() ? getWidth() - voiceWidth : left;
      place(voice, right, (row - voiceHeight) / 2, voiceWidth, voiceHeight);
    } else {
      double top = (row - moodHeight - voiceHeight) / 2;
      place(mood, left, top, moodWidth, moodHeight);
      place(voice, left, top + moodHeight, Math.min(voiceWidth, moodWidth), voiceHeight);
    }
    place(conversation, 0, row + gap, getWidth(), getHeight() - row - gap);
  }

  private static void place(Node node, double x, double y, double width, double height) {
    node.resizeRelocate(
        Math.rint(x), Math.rint(y), Math.rint(Math.max(0, width)), Math.rint(Math.max(0, height)));
  }

  private static double height(Region part, double width, double letter) {
    return part.isManaged() ? part.prefHeight(width) + GAP * letter : 0;
  }
}
