package org.intheirshoes.app.practice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.Prompter.Prompt;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Hearing;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Scenario;

/// The customer as she is heard: each of her lines when it shows, where the learner wants it. The lines
/// stand on the screen in any case, and nothing waits for the voice.
final class HearingModel {

  /// Whether there is something to hear.
  enum Presence {
    UNKNOWN,
    THERE,
    /// There is neither a voice nor a recording.
    MISSING
  }

  /// A line that can be heard again.
  private record Said(Prompt prompt, Feeling feeling) {}

  private final Scenario scenario;
  private final CoachSources sources;
  private final ObservableValue<CoachSources.Known> known;
  private final ReadOnlyObjectWrapper<Presence> presence =
      new ReadOnlyObjectWrapper<>(Presence.UNKNOWN);
  private final Subscription subscription;
  private Optional<Said> last = Optional.empty();

  /// What was to be said before it was known whether there is a voice.
  private Optional<Said> waiting = Optional.empty();

  HearingModel(Scenario scenario, CoachSources sources, ObservableValue<CoachSources.Known> known) {
    this.scenario = scenario;
    this.sources = sources;
    this.known = known;
    subscription =
        Subscription.combine(
            sources.speaker().stateProperty().subscribe(_ -> look()), known.subscribe(_ -> look()));
    sources.speaker().look();
  }

  private void look() {
    presence.set(
        switch (sources.speaker().stateProperty().get()) {
          case READY -> Presence.THERE;
          case UNKNOWN -> recorded() ? Presence.THERE : Presence.UNKNOWN;
          case MISSING -> recorded() ? Presence.THERE : Presence.MISSING;
        });
    if (sources.speaker().stateProperty().get() == Speaker.State.READY) {
      Optional<Said> late = waiting;
      waiting = Optional.empty();
      late.ifPresent(this::say);
    }
  }

  private boolean recorded() {
    return !known.getValue().recordings().isEmpty();
  }

  /// Whether there is something to hear.
  ReadOnlyObjectProperty<Presence> presenceProperty() {
    return presence.getReadOnlyProperty();
  }

  /// What the learner wants to hear, and how fast.
  ObservableValue<Hearing> wantedProperty() {
    return sources.settings().settingsProperty().map(Settings::hearing);
  }

  /// What the learner wants to hear, and how fast.
  Hearing wanted() {
    return sources.settings().get().hearing();
  }

  /// Whether the learner is still to be told that there is no voice.
  boolean absenceIsNews() {
    return presence.get() == Presence.MISSING && !wanted().absenceTold().isOn();
  }

  /// The briefing was read: what it told is known from now on.
  void begin() {
    if (absenceIsNews()) {
      sources.settings().choose(wanted().withAbsenceTold());
    }
  }

  /// A line shows: the one before falls silent, and this one is heard. Of others than the customer only
  /// recordings are.
  void shown(Prompt prompt, Feeling feeling) {
    stop();
    Said said = new Said(prompt, feeling);
    if (prompt.isTheCustomers()) {
      last = Optional.of(said);
    }
    if (wanted().heard().isOn()) {
      say(said);
    }
  }

  /// A conversation goes on from where it stands: nothing is heard until the learner asks for it.
  void restored(Optional<Prompt> prompt, Feeling feeling) {
    stop();
    last = prompt.map(line -> new Said(line, feeling));
  }

  /// The customer's last line is heard again, even while she is muted.
  void again() {
    if (presence.get() == Presence.THERE) {
      stop();
      last.ifPresent(this::say);
    }
  }

  /// Hears the customer from now on, or mutes her.
  void want(Switch heard) {
    stop();
    sources.settings().choose(wanted().with(heard));
  }

  /// Hears the customer from now on, or mutes her, if there is something to hear.
  void swap() {
    if (presence.get() == Presence.THERE) {
      want(Switch.when(!wanted().heard().isOn()));
    }
  }

  /// One step slower, from the customer's last line on.
  void slower() {
    pace(wanted().slower());
  }

  /// One step faster, from the customer's last line on.
  void faster() {
    pace(wanted().faster());
  }

  private void pace(Hearing changed) {
    if (presence.get() == Presence.THERE && !changed.equals(wanted())) {
      sources.settings().choose(changed);
      again();
    }
  }

  /// Falls silent.
  void stop() {
    waiting = Optional.empty();
    sources.speaker().stop();
  }

  /// The play is left.
  void close() {
    stop();
    subscription.unsubscribe();
  }

  private void say(Said said) {
    Prompt prompt = said.prompt();
    Speaker.Heard heard =
        new Speaker.Heard(
            scenario.customer(),
            said.feeling(),
            prompt.isTheCustomers() ? prompt.line().text() : "",
            scenario.language(),
            Optional.ofNullable(known.getValue().recordings().get(prompt.name())));
    if (sources.speaker().stateProperty().get() == Speaker.State.UNKNOWN
        && heard.recording().isEmpty()) {
      waiting = Optional.of(said);
      return;
    }
    sources.speaker().say(heard, wanted().pace());
  }
}
