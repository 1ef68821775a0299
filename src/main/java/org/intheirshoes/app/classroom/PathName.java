package org.intheirshoes.app.classroom;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.texts.Texts;

/// What the path that the class is on is called; two names are suggested, for a scene that is played
/// in two orders.
final class PathName extends VBox {

  private static final Texts TEXTS = Texts.of(PathName.class);

  private final ClassModel model;
  private final TextField field = new TextField();

  PathName(ClassModel model) {
    this.model = model;
    getStyleClass().addAll("tight", "path-naming");
    field.setId("path-name");
    field.setAccessibleText(TEXTS.get("path.name"));
    field.setOnAction(_ -> name(field.getText()));
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              if (before && !focused && !field.getText().isBlank()) {
                name(field.getText());
              }
            });
    FlowPane suggested = Parts.styled(new FlowPane(), "ways");
    for (Order order : Order.values()) {
      Button suggestion = Parts.quiet(order.pathName(), () -> name(order.pathName()));
      suggestion.setId("path-name-" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'));
      suggestion.setWrapText(true);
      suggested.getChildren().add(suggestion);
    }
    getChildren().addAll(Parts.text(TEXTS.get("path.name"), "muted", "small"), field, suggested);
    model.sessionProperty().subscribe(this::show);
  }

  private void show(ClassSession session) {
    if (!field.isFocused()) {
      field.setText(session.branch().name().orElse(""));
    }
  }

  private void name(String typed) {
    ClassSession session = model.session();
    if (!session.branch().name().orElse("").equals(typed.strip())) {
      model.step(new ClassStep.NameBranch(session.branch().number(), typed));
    }
  }
}
