package org.intheirshoes.app.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.texts.Language;

/// The settings in use. Every change is handed on to be kept.
public final class SettingsModel {

  private final ReadOnlyObjectWrapper<Settings> settings;
  private final Consumer<Settings> keep;

  /// @param first the settings to begin with
  /// @param keep called with the settings after every change
  @SuppressWarnings("MissingSummary")
  public SettingsModel(Settings first, Consumer<Settings> keep) {
    this.settings = new ReadOnlyObjectWrapper<>(first);
    this.keep = keep;
  }

  /// The settings in use.
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  /// The settings in use.
  public Settings get() {
    return settings.get();
  }

  /// Uses another theme.
  public void choose(Settings.ThemeChoice theme) {
    change(get().with(theme));
  }

  /// Moves more or less.
  public void choose(Settings.MotionChoice motion) {
    change(get().with(motion));
  }

  /// Hears the bells or mutes them.
  public void choose(Settings.BellChoice bells) {
    change(get().with(bells));
  }

  /// Is helped in another way.
  public void choose(Coaching coaching) {
    change(get().with(coaching));
  }

  /// Hears customers in another way.
  public void choose(Hearing hearing) {
    change(get().with(hearing));
  }

  /// Speaks another language; empty for the system's.
  public void speak(Optional<Language> language) {
    change(get().withLanguage(language));
  }

  /// Makes text one step larger.
  public void enlargeText() {
    change(get().withTextSteps(1));
  }

  /// Makes text one step smaller.
  public void reduceText() {
    change(get().withTextSteps(-1));
  }

  /// Remembers where the window stands.
  public void moveWindow(Settings.WindowBounds window) {
    change(get().with(window));
  }

  /// Remembers who practises; empty for nobody in particular.
  public void rememberLearner(Optional<String> name) {
    change(get().withLearner(name));
  }

  private void change(Settings changed) {
    if (!changed.equals(get())) {
      settings.set(changed);
      keep.accept(changed);
    }
  }
}
