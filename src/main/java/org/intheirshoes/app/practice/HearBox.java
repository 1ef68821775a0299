package org.intheirshoes.app.practice;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.HearingModel.Presence;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;
import org.intheirshoes.voice.SystemVoices;

/// Before a conversation: whether the customer is heard. Where there is no voice it says so, the first
/// time only.
final class HearBox {

  private static final Texts TEXTS = Texts.of(HearBox.class);

  private final HearingModel model;
  private final CheckBox box = WayPane.tick(TEXTS.get("start.hear"), "want-voice");
  private final Label missing =
      Parts.text(TEXTS.get("voice.missing", SystemVoices.wanted()), "muted", "small");
  private final Subscription subscription;

  HearBox(HearingModel model) {
    this.model = model;
    missing.setId("voice-missing");
    box.setOnAction(_ -> model.want(Switch.when(box.isSelected())));
    subscription =
        Subscription.combine(
            model.presenceProperty().subscribe(_ -> show()),
            model.wantedProperty().subscribe(now -> box.setSelected(now.heard().isOn())));
  }

  /// The box to tick.
  CheckBox box() {
    return box;
  }

  /// What stands there in its place where there is no voice.
  Label missing() {
    return missing;
  }

  private void show() {
    Visible.when(model.presenceProperty().get() == Presence.THERE).apply(box);
    Visible.when(model.absenceIsNews()).apply(missing);
  }

  /// Ends its following of the model.
  void close() {
    subscription.unsubscribe();
  }
}
