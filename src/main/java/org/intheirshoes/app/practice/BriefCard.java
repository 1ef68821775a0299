package org.intheirshoes.app.practice;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What the rep knows and may do: read before the conversation, and at hand during it.
final class BriefCard extends VBox {

  private static final Texts TEXTS = Texts.of(BriefCard.class);

  BriefCard(Scenario scenario) {
    Scenario.Rep rep = scenario.rep();
    getStyleClass().add("brief");
    getChildren()
        .addAll(
            section(TEXTS.get("brief.role"), rep.role()),
            section(TEXTS.get("brief.about"), scenario.customer().about()));
    HBox limits = Parts.styled(new HBox(), "brief-limits");
    addList(limits, TEXTS.get("brief.may"), rep.may(), Icon.GOOD, "may");
    addList(limits, TEXTS.get("brief.mayNot"), rep.mayNot(), Icon.NO, "may-not");
    if (!limits.getChildren().isEmpty()) {
      getChildren().add(limits);
    }
  }

  private static VBox section(String title, String text) {
    return Parts.styled(new VBox(Parts.text(title, "muted", "small"), new RichText(text)), "tight");
  }

  private static void addList(
      HBox into, String title, List<String> items, Icon icon, String style) {
    if (items.isEmpty()) {
      return;
    }
    VBox list = Parts.styled(new VBox(Parts.text(title, "muted", "small")), "tight");
    for (String item : items) {
      Label label = Parts.text(item, "limit", style);
      label.setGraphic(icon.node());
      list.getChildren().add(label);
    }
    list.setPrefWidth(100);
    HBox.setHgrow(list, Priority.ALWAYS);
    into.getChildren().add(list);
  }
}
