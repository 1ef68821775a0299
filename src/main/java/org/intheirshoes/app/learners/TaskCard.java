package org.intheirshoes.app.learners;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.learners.LearnersModel.Task;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.texts.Texts;

/// Asks for the PIN of a learner who is to practise.
final class TaskCard {

  private static final Texts TEXTS = Texts.of(TaskCard.class);

  private final LearnersModel model;
  private final Label title = Parts.text("", "strong");
  private final PasswordField pin = Parts.styled(new PasswordField(), "field");
  private final Label wrong = Parts.text("", "small", "pin-wrong");
  private final VBox root;

  TaskCard(LearnersModel model) {
    this.model = model;
    pin.setId("pin");
    pin.setAccessibleText(TEXTS.get("pin.prompt"));
    pin.setPromptText(TEXTS.get("pin.prompt"));
    pin.setOnAction(_ -> enter());
    Button open = Parts.primary(TEXTS.get("pin.open"), this::enter);
    open.setId("pin-open");
    Button cancel = Parts.quiet(TEXTS.get("cancel"), model::leaveTask);
    Button forgot = Parts.quiet(TEXTS.get("pin.forgot"), this::forgot);
    forgot.setId("pin-forgot");
    wrong.managedProperty().bind(wrong.visibleProperty());
    root =
        Parts.styled(
            new VBox(
                title, Parts.styled(new FlowPane(pin, open, cancel, forgot), "segments"), wrong),
            "task");
    root.managedProperty().bind(root.visibleProperty());
    show();
  }

  Node root() {
    return root;
  }

  private void enter() {
    model.enter(pin.getText());
  }

  private void forgot() {
    if (model.taskProperty().get() instanceof Task.Pin ask) {
      model.askDelete(ask.learner());
    }
  }

  /// Shows what is asked for.
  void show() {
    boolean asked = model.taskProperty().get() instanceof Task.Pin;
    root.setVisible(asked);
    pin.clear();
    if (model.taskProperty().get() instanceof Task.Pin ask) {
      title.setText(TEXTS.get("pin.ask", ask.learner().name()));
      boolean trying = model.workProperty().get() == LearnersModel.Work.UNDER_WAY;
      wrong.setText(trying ? TEXTS.get("moment") : wrong(ask));
      wrong.setVisible(trying || ask.wrong() > 0);
      pin.requestFocus();
    }
  }

  private static String wrong(Task.Pin ask) {
    if (ask.wrong() < PinTries.FREE) {
      return TEXTS.get("pin.wrong");
    }
    return TEXTS.get("pin.wrong.wait", ask.wrong(), ask.waits());
  }

  /// Puts the focus into the field.
  ///
  /// @return whether something is asked for
  boolean focus() {
    if (root.isVisible()) {
      pin.requestFocus();
    }
    return root.isVisible();
  }
}
