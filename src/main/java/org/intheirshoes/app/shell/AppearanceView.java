package org.intheirshoes.app.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Texts;

/// The page for theme, text size and motion. Every change shows at once.
public final class AppearanceView implements Page {

  private static final Texts TEXTS = Texts.of(AppearanceView.class);

  private final SettingsModel settings;
  private final ScrollPane root;
  private final FlowPane themes;

  /// A page that changes these settings.
  public AppearanceView(SettingsModel settings, Navigator navigator) {
    this.settings = settings;
    themes =
        choices(
            List.of(Settings.ThemeChoice.values()),
            Map.of(
                Settings.ThemeChoice.SYSTEM, TEXTS.get("appearance.system"),
                Settings.ThemeChoice.LIGHT, TEXTS.get("appearance.light"),
                Settings.ThemeChoice.DARK, TEXTS.get("appearance.dark"),
                Settings.ThemeChoice.HIGH_CONTRAST, TEXTS.get("appearance.contrast")),
            Settings::theme,
            settings::choose);
    FlowPane motion =
        choices(
            List.of(Settings.MotionChoice.values()),
            Map.of(
                Settings.MotionChoice.SYSTEM, TEXTS.get("appearance.system"),
                Settings.MotionChoice.FULL, TEXTS.get("appearance.full"),
                Settings.MotionChoice.REDUCED, TEXTS.get("appearance.reduced")),
            Settings::motion,
            settings::choose);
    Button about =
        Parts.quiet(TEXTS.get("appearance.about"), () -> navigator.go(new Destination.About()));
    about.setId("about");
    VBox page =
        new VBox(
            Parts.text(TEXTS.get("appearance.title"), "h1"),
            card(TEXTS.get("appearance.colours"), themes),
            card(TEXTS.get("appearance.text"), textSize()),
            card(TEXTS.get("appearance.motion"), motion),
            card(TEXTS.get("appearance.language"), languages()),
            about);
    page.getStyleClass().addAll("page", "appearance");
    root = Parts.styled(new ScrollPane(page), "page-scroll");
    root.setFitToWidth(true);
  }

  /// Each language is called what its speakers call it.
  private FlowPane languages() {
    Map<Optional<Language>, String> names = new LinkedHashMap<>();
    names.put(Optional.empty(), TEXTS.get("appearance.system"));
    for (Language language : Language.values()) {
      names.put(Optional.of(language), language.itself());
    }
    FlowPane row = choices(List.copyOf(names.keySet()), names, Settings::language, settings::speak);
    row.setId("languages");
    return row;
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
      List<T> values, Map<T, String> names, Function<Settings, T> current, Consumer<T> choose) {
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
