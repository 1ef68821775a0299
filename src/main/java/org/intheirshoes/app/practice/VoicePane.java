package org.intheirshoes.app.practice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.HearingModel.Presence;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Hearing;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.texts.Texts;

/// The customer's voice, under her picture: again, on and off, slower, faster. It is not there where there
/// is nothing to hear.
final class VoicePane extends HBox {

  private static final Texts TEXTS = Texts.of(VoicePane.class);

  private final HearingModel model;
  private final Button again;
  private final Button mute;
  private final Button slower;
  private final Button faster;
  private final Label pace = Parts.styled(new Label(), "muted", "small", "pace");
  private final Subscription subscription;
  private Visible wanted = Visible.NO;

  VoicePane(HearingModel model) {
    this.model = model;
    getStyleClass().add("voice");
    setId("voice");
    setAlignment(Pos.CENTER_LEFT);
    setMinHeight(USE_PREF_SIZE);
    again = button(Icon.AGAIN, "voice-again", model::again);
    tell(again, TEXTS.get("voice.again"), "H");
    mute = button(Icon.SOUND, "voice-mute", model::swap);
    slower = button(Icon.SLOWER, "voice-slower", model::slower);
    tell(slower, TEXTS.get("voice.slower"), ",");
    faster = button(Icon.FASTER, "voice-faster", model::faster);
    tell(faster, TEXTS.get("voice.faster"), ".");
    pace.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(mute, again, slower, pace, faster);
    subscription =
        Subscription.combine(
            model.presenceProperty().subscribe(_ -> show()),
            model.wantedProperty().subscribe(this::label));
  }

  private static Button button(Icon icon, String id, Runnable action) {
    Button button = Parts.quiet("", action);
    button.getStyleClass().add("voice-button");
    button.setGraphic(icon.node());
    button.setId(id);
    return button;
  }

  private static void tell(Button button, String what, String key) {
    button.setAccessibleText(what);
    button.setTooltip(new Tooltip(TEXTS.get("voice.tip", what, key)));
  }

  /// Shows it, or hides it, where there is something to hear.
  void show(Visible wanted) {
    this.wanted = wanted;
    show();
  }

  private void show() {
    Visible.when(wanted == Visible.YES && model.presenceProperty().get() == Presence.THERE)
        .apply(this);
  }

  private void label(Hearing hearing) {
    boolean on = hearing.heard() == Switch.ON;
    mute.setGraphic((on ? Icon.SOUND : Icon.SILENT).node());
    tell(mute, on ? TEXTS.get("voice.mute") : TEXTS.get("voice.unmute"), "V");
    pace.setText(TEXTS.get("voice.pace", hearing.pace()));
    pace.setAccessibleText(TEXTS.get("voice.pace.spoken", hearing.pace()));
    slower.setDisable(hearing.pace() == Hearing.SLOWEST);
    faster.setDisable(hearing.pace() == Hearing.FASTEST);
  }

  /// Ends its following of the model.
  void close() {
    subscription.unsubscribe();
  }
}
