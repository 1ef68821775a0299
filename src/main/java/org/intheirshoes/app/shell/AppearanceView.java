package org.intheirshoes.app.shell;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.intheirshoes.texts.Texts;

/// The page for theme, text size and motion. Every change shows at once.
public final class AppearanceView implements Page {

  private static final Texts TEXTS = Texts.of(AppearanceView.class);

  private final SettingsModel settings;
  private final ScrollPane root;
  private final FlowPane themes;

  /// A page that changes these settings.
  public AppearanceView(SettingsModel settings) {
    this.settings = settings;
    themes =
        choices(
            Settings.ThemeChoice.values(),
            Map.of(
                Settings.ThemeChoice.SYSTEM, TEXTS.get("appearance.system"),
                Settings.ThemeChoice.LIGHT, TEXTS.get("appearance.light"),
                Settings.ThemeChoice.DARK, TEXTS.get("appearance.dark"),
                Settings.ThemeChoice.HIGH_CONTRAST, TEXTS.get("appearance.contrast")),
            Settings::theme,
            settings::choose);
    FlowPane motion =
        choices(
            Settings.MotionChoice.values(),
            Map.of(
                Settings.MotionChoice.SYSTEM, TEXTS.get("appearance.system"),
                Settings.MotionChoice.FULL, TEXTS.get("appearance.full"),
                Settings.MotionChoice.REDUCED, TEXTS.get("appearance.reduced")),
            Settings::motion,
            settings::choose);
    VBox page =
        new VBox(
            Parts.text(TEXTS.get("appearance.title"), "h1"),
            card(TEXTS.get("appearance.colours"), themes),
            card(TEXTS.get("appearance.text"), textSize()),
            card(TEXTS.get("appearance.motion"), motion));
    page.getStyleClass().addAll("page", "appearance");
    root = Parts.styled(new ScrollPane(page), "page-scroll");
    root.setFitToWidth(true);
  }

  private static VBox card(String title, Pane content) {
    return Parts.styled(new VBox(Parts.text(title, "h3"), content), "card", "setting-card");
  }

  private FlowPane textSize() {
    Button smaller = Parts.quiet(TEXTS.get("appearance.smaller"), settings::reduceText);
    smaller.setGraphic(Icon.SMALLER.node());
    Button larger = Parts.quiet(TEXTS.get("appearance.larger"), settings::enlargeText);
    larger.setGraphic(Icon.LARGER.node());
    var percent = Parts.text("", "figure");
    percent.textProperty().bind(settings.settingsProperty().map(now -> now.textPercent() + " %"));
    FlowPane row =
        new FlowPane(smaller, percent, larger, Parts.text(TEXTS.get("appearance.keys"), "muted"));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("segments");
    return row;
  }

  private <T> FlowPane choices(
      T[] values, Map<T, String> names, Function<Settings, T> current, Consumer<T> choose) {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = Parts.styled(new FlowPane(), "segments");
    for (T value : values) {
      ToggleButton button = new ToggleButton(names.get(value));
      button.setToggleGroup(group);
      button.getStyleClass().add("segment");
      button.setOnAction(
          _ -> {
            button.setSelected(true);
            choose.accept(value);
          });
      button.setSelected(current.apply(settings.get()).equals(value));
      row.getChildren().add(button);
    }
    return row;
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void shown() {
    themes.getChildren().stream()
        .filter(node -> node instanceof ToggleButton button && button.isSelected())
        .findFirst()
        .ifPresent(javafx.scene.Node::requestFocus);
  }

  @Override
  public void left() {}
}
