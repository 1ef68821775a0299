package org.intheirshoes.app.practice;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Variant;
import org.intheirshoes.texts.Texts;

/// The same scene under another rule: which of them is played, and what is different in it. It is not
/// there where a script has one version only.
final class VariantPane extends VBox {

  private static final Texts TEXTS = Texts.of(VariantPane.class);

  private final List<ToggleButton> choices = new ArrayList<>();

  VariantPane(VariantModel model, BriefingModel briefing) {
    getStyleClass().add("start-section");
    setId("variants");
    boolean written = model.shown().isEmpty() && !model.isSurprise();
    FlowPane row = Parts.styled(new FlowPane(), "segments");
    add(
        TEXTS.get("variant.written"),
        "variant--written",
        Visible.when(written),
        () -> model.asWritten(briefing.intent()));
    for (Variant variant : model.offered()) {
      boolean played = model.shown().filter(variant::equals).isPresent();
      add(
          variant.title(),
          "variant-" + variant.id(),
          Visible.when(played),
          () -> model.as(variant, briefing.intent()));
    }
    add(
        TEXTS.get("variant.surprise"),
        "variant--surprise",
        Visible.when(model.isSurprise()),
        () -> model.surprise(briefing.intent()));
    row.getChildren().addAll(choices);
    getChildren()
        .addAll(
            Parts.text(TEXTS.get("variant.title"), "h3"),
            row,
            Parts.text(about(model), "muted", "small", "variant-about"));
    Visible.when(!model.offered().isEmpty()).apply(this);
  }

  /// @param chosen whether it is the one that is played; choosing it again changes nothing
  private void add(String title, String id, Visible chosen, Runnable choose) {
    ToggleButton button = WayPane.segment(title);
    button.setId(id);
    button.setSelected(chosen == Visible.YES);
    button.setOnAction(
        _ -> {
          button.setSelected(chosen == Visible.YES);
          if (chosen == Visible.NO) {
            choose.run();
          }
        });
    choices.add(button);
  }

  private static String about(VariantModel model) {
    if (model.isSurprise()) {
      return TEXTS.get("variant.surprise.told");
    }
    return model.shown().map(Variant::about).orElseGet(() -> TEXTS.get("variant.written.told"));
  }

  /// What the head of the page calls it; empty for the script as it was written.
  static String head(VariantModel model) {
    if (model.isSurprise()) {
      return TEXTS.get("variant.head.surprise");
    }
    return model.shown().map(variant -> TEXTS.get("variant.head", variant.title())).orElse("");
  }
}
