package org.intheirshoes.app.shell;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.app.shell.portrait.Shade;

/// Dresses a scene: typeface, colours and size of text, as the settings and the system say.
public final class Styling {

  private static final List<String> SHEETS =
      List.of(
          "/org/intheirshoes/app/shell/base.css",
          "/org/intheirshoes/app/shell/controls.css",
          "/org/intheirshoes/app/home/home.css",
          "/org/intheirshoes/app/course/course.css",
          "/org/intheirshoes/app/learners/learners.css",
          "/org/intheirshoes/app/practice/practice.css",
          "/org/intheirshoes/app/debrief/debrief.css",
          "/org/intheirshoes/app/coverage/coverage.css",
          "/org/intheirshoes/app/classroom/classroom.css",
          "/org/intheirshoes/app/classroom/console.css",
          "/org/intheirshoes/app/drill/drill.css",
          "/org/intheirshoes/app/progress/progress.css",
          "/org/intheirshoes/app/report/report.css",
          "/org/intheirshoes/app/wellbeing/wellbeing.css");

  private final SettingsModel settings;
  private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>(Theme.LIGHT);
  private Subscription subscription = Subscription.EMPTY;

  /// The colours in use.
  public enum Theme {
    LIGHT("light.css", "primer-light.css", "#FAF7F2"),
    DARK("dark.css", "primer-dark.css", "#1B1917"),
    HIGH_CONTRAST("contrast.css", "primer-dark.css", "#000000"),
    /// Light, with strong lines, for a projector in a bright room.
    PROJECTOR("projector.css", "primer-light.css", "#FFFFFF");

    private final String tokens;
    private final String controls;
    private final String ground;

    /// @param controls what JavaFX's controls wear; taken from AtlantaFX by src/build/Theme.java
    /// @param ground the colour of a page, `-its-paper`, before any style sheet was read
    @SuppressWarnings("MissingSummary")
    Theme(String tokens, String controls, String ground) {
      this.tokens = tokens;
      this.controls = controls;
      this.ground = ground;
    }

    /// The colour of a page.
    Color ground() {
      return Color.web(ground);
    }

    /// How drawings are lit.
    public Shade shade() {
      return switch (this) {
        case LIGHT, PROJECTOR -> Shade.LIGHT;
        case DARK, HIGH_CONTRAST -> Shade.DARK;
      };
    }
  }

  /// Dresses by these settings. To be made before any control: the first control would otherwise have
  /// JavaFX read its own style sheet, for nothing.
  public Styling(SettingsModel settings) {
    this.settings = settings;
    update();
    dressControls();
  }

  /// The colours in use.
  public ReadOnlyObjectProperty<Theme> themeProperty() {
    return theme.getReadOnlyProperty();
  }

  /// How much may move.
  public Motion motion() {
    return switch (settings.get().motion()) {
      case FULL -> Motion.FULL;
      case REDUCED -> Motion.REDUCED;
      case SYSTEM -> Platform.getPreferences().isReducedMotion() ? Motion.REDUCED : Motion.FULL;
    };
  }

  /// How much room a page has for its text.
  public ObservableValue<Room> room(Region page) {
    return Room.of(page, settings);
  }

  /// The width of a page in letters; 0 before it has one.
  public ObservableValue<Double> letters(Region page) {
    return Room.letters(page, settings);
  }

  /// Pixels of a letter of usual text.
  public double letter() {
    return Room.PIXELS_PER_PERCENT * settings.get().textPercent();
  }

  /// Dresses a scene, and dresses it anew whenever the settings or the system change.
  public void dress(Scene scene) {
    Typefaces.load();
    subscription.unsubscribe();
    subscription =
        Subscription.combine(
            settings.settingsProperty().subscribe(_ -> refresh(scene)),
            Platform.getPreferences().colorSchemeProperty().subscribe(_ -> refresh(scene)));
  }

  /// Dresses a part of a scene in colours of its own, whatever the scene around it wears, and again
  /// whenever they change. The part keeps its colours in another window too.
  public void dress(Parent part, ObservableValue<Theme> colours) {
    Typefaces.load();
    // The tokens of a theme stand at `root`: to its colours the part is the root of a tree.
    part.getStyleClass().add("root");
    colours.subscribe(now -> part.getStylesheets().setAll(sheets(now)));
  }

  private static List<String> sheets(Theme theme) {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet("/org/intheirshoes/app/shell/" + theme.tokens));
    SHEETS.forEach(path -> sheets.add(sheet(path)));
    return sheets;
  }

  private void refresh(Scene scene) {
    update();
    dressControls();
    List<String> sheets = sheets(theme.get());
    if (!scene.getStylesheets().equals(sheets)) {
      scene.getStylesheets().setAll(sheets);
    }
    for (int percent : Settings.TEXT_SIZES) {
      scene
          .getRoot()
          .pseudoClassStateChanged(
              PseudoClass.getPseudoClass("text-" + percent),
              percent == settings.get().textPercent());
    }
  }

  private void dressControls() {
    Application.setUserAgentStylesheet(
        sheet("/org/intheirshoes/app/shell/theme/" + theme.get().controls));
  }

  private void update() {
    theme.set(
        switch (settings.get().theme()) {
          case LIGHT -> Theme.LIGHT;
          case DARK -> Theme.DARK;
          case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
          case SYSTEM ->
              Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                  ? Theme.DARK
                  : Theme.LIGHT;
        });
  }

  private static String sheet(String path) {
    return resource(path).toExternalForm();
  }

  private static URL resource(String path) {
    return Objects.requireNonNull(Styling.class.getResource(path), path);
  }
}
