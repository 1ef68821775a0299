package org.intheirshoes.app.learners;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.learners.LearnersModel.Task;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.texts.Texts;

/// The record of who practises: her name, her PIN, what she can take away, and deleting it. It also asks
/// before any record is deleted.
final class RecordCard {

  private static final Texts TEXTS = Texts.of(RecordCard.class);

  private final LearnersModel model;
  private final Label title = Parts.text("", "h3");
  private final TextField name = field("name", new TextField(), TEXTS.get("rename.prompt"));
  private final PasswordField pin = field("new-pin", new PasswordField(), TEXTS.get("pin.new"));
  private final PasswordField again =
      field("new-pin-again", new PasswordField(), TEXTS.get("pin.again"));
  private final TextField typed = field("typed", new TextField(), TEXTS.get("delete.prompt"));
  private final Button rename = button("rename", TEXTS.get("rename"), this::askName);
  private final Button setPin = button("set-pin", TEXTS.get("pin.make"), this::askPin);
  private final Button removePin;
  private final Button delete = button("delete", TEXTS.get("delete"), this::askDelete);
  private final Label deleting = Parts.text("");
  private final Label told = Parts.text("", "small", "told-beside");
  private final VBox naming;
  private final VBox locking;
  private final VBox taking;
  private final VBox deletion;
  private final FlowPane actions;
  private final Label empty = Parts.text("", "muted");
  private final VBox root;

  RecordCard(LearnersModel model) {
    this.model = model;
    removePin = button("remove-pin", TEXTS.get("pin.remove"), model::unlock);
    name.setOnAction(_ -> model.rename(name.getText()));
    again.setOnAction(_ -> lock());
    typed.setOnAction(_ -> model.delete(typed.getText()));
    delete.getStyleClass().add("danger");
    actions = row(rename, setPin, removePin, delete);
    naming = task(row(name, keep("rename-keep", () -> model.rename(name.getText())), cancel()));
    locking =
        task(
            Parts.text(TEXTS.get("pin.about")),
            row(pin, again, keep("pin-keep", this::lock), cancel()));
    Button forGood =
        Parts.primary(TEXTS.get("delete.forGood"), () -> model.delete(typed.getText()));
    forGood.setId("delete-for-good");
    deletion = task(deleting, row(typed, forGood, cancel()));
    taking =
        Parts.styled(
            new VBox(
                Parts.text(TEXTS.get("export.title"), "strong"),
                row(
                    export("export-json", TEXTS.get("export.json"), ExportFormat.JSON),
                    export("export-csv", TEXTS.get("export.csv"), ExportFormat.CSV),
                    export("export-xlsx", TEXTS.get("export.xlsx"), ExportFormat.XLSX),
                    export("export-pdf", TEXTS.get("export.pdf"), ExportFormat.PDF))),
            "column");
    root =
        Parts.styled(
            new VBox(title, empty, actions, naming, locking, deletion, told, taking),
            "card",
            "setting-card");
    List.of(empty, told, actions, naming, locking, deletion, taking, removePin)
        .forEach(node -> node.managedProperty().bind(node.visibleProperty()));
    show();
  }

  private static <F extends TextField> F field(String id, F field, String prompt) {
    field.setId(id);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    return Parts.styled(field, "field");
  }

  private static Button button(String id, String text, Runnable action) {
    Button button = Parts.quiet(text, action);
    button.setId(id);
    return button;
  }

  private static Button keep(String id, Runnable action) {
    Button button = Parts.primary(TEXTS.get("keep"), action);
    button.setId(id);
    return button;
  }

  private Button cancel() {
    return Parts.quiet(TEXTS.get("cancel"), model::leaveTask);
  }

  private Button export(String id, String text, ExportFormat format) {
    Button button = button(id, text, () -> model.export(format));
    button.setGraphic(Icon.EXPORT.node());
    return button;
  }

  private static FlowPane row(Node... nodes) {
    return Parts.styled(new FlowPane(nodes), "segments");
  }

  private static VBox task(Node... nodes) {
    return Parts.styled(new VBox(nodes), "task");
  }

  Node root() {
    return root;
  }

  private void askName() {
    model.askName();
  }

  private void askPin() {
    model.askPin();
  }

  private void askDelete() {
    model.kept().ifPresent(model::askDelete);
  }

  private void lock() {
    model.lock(pin.getText(), again.getText());
  }

  /// Tells something beside what is asked for.
  ///
  /// @return false if nothing is asked for here
  boolean tell(String sentence) {
    told.setText(sentence);
    told.setVisible(!sentence.isEmpty() && asked().isPresent());
    return asked().isPresent();
  }

  /// What is asked for here.
  Optional<Node> asked() {
    return Stream.of(naming, locking, deletion)
        .filter(Node::isVisible)
        .<Node>map(each -> each)
        .findFirst();
  }

  /// Shows the record of who practises, and what is asked for.
  void show() {
    CurrentLearner.Seat seat = model.seatProperty().get();
    Task task = model.taskProperty().get();
    Optional<Learner> kept = model.kept();
    title.setText(seat.isKept() ? TEXTS.get("record", seat.name()) : TEXTS.get("record.none"));
    empty.setText(
        switch (seat.kind()) {
          case GUEST -> TEXTS.get("record.guest");
          case LOCKED -> TEXTS.get("record.locked", seat.name());
          case NAMED, UNNAMED -> TEXTS.get("record.empty");
        });
    empty.setVisible(kept.isEmpty());
    actions.setVisible(seat.isKept());
    boolean locked = kept.filter(each -> each.lock() == Learner.Lock.PIN).isPresent();
    setPin.setText(locked ? TEXTS.get("pin.change") : TEXTS.get("pin.make"));
    removePin.setVisible(locked);
    delete.setVisible(kept.isPresent());
    taking.setVisible(kept.isPresent());
    showTask(task, seat);
  }

  private void showTask(Task task, CurrentLearner.Seat seat) {
    naming.setVisible(task instanceof Task.Name);
    locking.setVisible(task instanceof Task.NewPin);
    deletion.setVisible(task instanceof Task.Delete);
    pin.clear();
    again.clear();
    typed.clear();
    switch (task) {
      case Task.None _ -> {}
      case Task.Pin _ -> {}
      case Task.Name _ -> {
        name.setText(seat.name());
        name.requestFocus();
      }
      case Task.NewPin _ -> pin.requestFocus();
      case Task.Delete(Learner learner) -> {
        deleting.setText(TEXTS.get("delete.about", learner.name()));
        typed.requestFocus();
      }
    }
  }
}
