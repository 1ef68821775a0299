package org.intheirshoes.app.classroom;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.texts.Texts;

/// The lower edge of the console: the clock of the class, and what can be done at any time.
final class ConsoleFoot extends FlowPane {

  private static final Texts TEXTS = Texts.of(ConsoleFoot.class);
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final ClassModel model;
  private final Button clock;
  private final Button undo;
  private final Button redo;
  private final Button black;
  private final Button peek;

  ConsoleFoot(ClassModel model, Runnable leave) {
    this.model = model;
    getStyleClass().add("console-foot");
    setAlignment(Pos.CENTER_LEFT);
    clock = ConsoleView.keyed("", "T", model.time()::pauseOrGoOn);
    clock.setId("class-clock");
    undo = ConsoleView.keyed("", "Z", model::undo);
    undo.setId("undo");
    redo = Parts.quiet(TEXTS.get("redo"), model::redo);
    redo.setId("redo");
    black = ConsoleView.keyed("", "B", model::black);
    black.setId("black");
    peek = ConsoleView.keyed(TEXTS.get("peek"), "P", model.peeking()::toggle);
    peek.setId("peek");
    Button out = Parts.quiet(TEXTS.get("leave"), leave);
    out.setId("leave-class");
    Label rehearsal = Parts.styled(new Label(TEXTS.get("rehearsal")), "chip");
    rehearsal.setId("rehearsal");
    Visible.when(model.session().plan().purpose() == ClassPlan.Purpose.REHEARSAL).apply(rehearsal);
    getChildren().addAll(clock, rehearsal, undo, redo, black, peek, out);
    model.sessionProperty().subscribe(_ -> show());
    model.curtainProperty().subscribe(_ -> show());
  }

  private void show() {
    undo.setText(
        model.undoable().map(step -> TEXTS.get("undo.step", step)).orElse(TEXTS.get("undo")));
    undo.setDisable(model.undoable().isEmpty());
    Visible.when(model.session().redoable().isPresent()).apply(redo);
    black.setText(
        model.curtainProperty().get() == ClassModel.Curtain.BLACK
            ? TEXTS.get("black.off")
            : TEXTS.get("black"));
    Visible.when(!model.session().ahead().isEmpty()).apply(peek);
    tick();
  }

  /// The time goes on.
  void tick() {
    String time = TEXTS.get("clock.of", model.time().elapsed(), model.time().planned());
    clock.setText(model.session().isPaused() ? TEXTS.get("clock.paused", time) : time);
    clock.setAccessibleText(
        TEXTS.get(
            model.session().isPaused() ? "clock.goOn" : "clock.pause",
            model.time().elapsed(),
            model.time().planned()));
    clock.pseudoClassStateChanged(OVER, model.time().isOverTime());
  }
}
