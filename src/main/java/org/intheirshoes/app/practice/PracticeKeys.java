package org.intheirshoes.app.practice;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the practice page. Where something is typed, only Escape and Enter are keys of the page.
final class PracticeKeys {

  private final PracticeModel model;
  private final Doors doors;

  /// What keys do that is the page's own matter.
  interface Doors {

    /// Whether the brief is open over the conversation.
    boolean briefIsOpen();

    /// Opens or closes the brief.
    void toggleBrief();

    /// Whether a node is the button that goes on, which the keys press themselves.
    boolean goesOn(ButtonBase button);

    /// Moves the cursor to the word above or below.
    ///
    /// @param steps -1 for above, 1 for below
    void moveLine(int steps);
  }

  PracticeKeys(PracticeModel model, Doors doors) {
    this.model = model;
    this.doors = doors;
  }

  /// Does what a key says.
  void press(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    boolean used =
        event.getTarget() instanceof TextInputControl
            ? typing(event)
            : doors.briefIsOpen() ? reading(event) : playing(event);
    if (used) {
      event.consume();
    }
  }

  /// Shift and Enter break a line.
  private boolean typing(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      escape();
      return true;
    }
    boolean enter = event.getCode() == KeyCode.ENTER && !event.isShiftDown();
    if (enter) {
      model.goOn();
    }
    return enter;
  }

  private boolean reading(KeyEvent event) {
    boolean closes =
        switch (event.getCode()) {
          case ESCAPE, B -> true;
          case SPACE, ENTER -> !isOnAButton(event);
          default -> false;
        };
    if (closes) {
      doors.toggleBrief();
    }
    return closes;
  }

  private boolean playing(KeyEvent event) {
    PracticeModel.Phase phase = model.phaseProperty().get();
    boolean marking =
        model.help().noticing().stateProperty().get() == NoticeModel.State.MARKING
            && !isOnAButton(event);
    return switch (event.getCode()) {
      case ESCAPE -> {
        escape();
        yield true;
      }
      case BACK_SPACE -> {
        model.stepBack();
        yield true;
      }
      case B -> {
        if (phase != PracticeModel.Phase.BRIEFING) {
          doors.toggleBrief();
        }
        yield true;
      }
      case W -> {
        model.help().notes().ask();
        yield true;
      }
      case H, V, COMMA, PERIOD -> {
        voice(event.getCode());
        yield true;
      }
      case SPACE, ENTER -> {
        if (isOnAButton(event) || phase == PracticeModel.Phase.CHOOSING) {
          yield false;
        }
        if (marking && event.getCode() == KeyCode.SPACE) {
          model.help().noticing().toggle();
        } else {
          model.goOn();
        }
        yield true;
      }
      case LEFT, RIGHT, UP, DOWN, HOME, END -> marking && move(event.getCode());
      default -> {
        if (!event.getText().matches("[1-9]")) {
          yield false;
        }
        model.choose(Integer.parseInt(event.getText()));
        yield true;
      }
    };
  }

  private void voice(KeyCode code) {
    HearingModel hearing = model.help().hearing();
    switch (code) {
      case H -> hearing.again();
      case V -> hearing.swap();
      case COMMA -> hearing.slower();
      default -> hearing.faster();
    }
  }

  private boolean move(KeyCode code) {
    NoticeModel noticing = model.help().noticing();
    switch (code) {
      case LEFT -> noticing.move(-1);
      case RIGHT -> noticing.move(1);
      case HOME -> noticing.moveTo(0);
      case END -> noticing.moveTo(Integer.MAX_VALUE);
      default -> doors.moveLine(code == KeyCode.UP ? -1 : 1);
    }
    return true;
  }

  private boolean isOnAButton(KeyEvent event) {
    return event.getTarget() instanceof ButtonBase button && !doors.goesOn(button);
  }

  /// Leaves what is asked first, then the page.
  private void escape() {
    switch (model.phaseProperty().get()) {
      case NOTICING, WRITING -> model.skip();
      case BRIEFING, LISTENING, CHOOSING, SAVING, OVER -> model.leave();
    }
  }
}
