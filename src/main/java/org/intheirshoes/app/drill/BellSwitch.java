package org.intheirshoes.app.drill;

import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.texts.Texts;

/// Mutes the bells, or lets them be heard. They are seen in any case.
record BellSwitch(Button button, SettingsModel settings) {

  private static final Texts TEXTS = Texts.of(BellSwitch.class);

  static BellSwitch of(SettingsModel settings) {
    BellSwitch made = new BellSwitch(Parts.quiet("", () -> toggle(settings)), settings);
    made.button().setId("sound");
    return made;
  }

  private static void toggle(SettingsModel settings) {
    settings.choose(
        settings.get().bells() == Settings.BellChoice.HEARD
            ? Settings.BellChoice.MUTED
            : Settings.BellChoice.HEARD);
  }

  /// Shows what was chosen, until the subscription ends.
  Subscription follow() {
    return settings.settingsProperty().subscribe(this::show);
  }

  private void show(Settings now) {
    boolean heard = now.bells() == Settings.BellChoice.HEARD;
    button.setGraphic((heard ? Icon.SOUND : Icon.SILENT).node());
    button.setAccessibleText(heard ? TEXTS.get("sound.mute") : TEXTS.get("sound.hear"));
    button.setText(heard ? TEXTS.get("sound.on") : TEXTS.get("sound.off"));
  }
}
