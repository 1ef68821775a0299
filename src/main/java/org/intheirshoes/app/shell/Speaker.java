package org.intheirshoes.app.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.voice.Manner;
import org.intheirshoes.voice.Recordings;
import org.intheirshoes.voice.Speech;
import org.intheirshoes.voice.Spoken;
import org.intheirshoes.voice.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lets customers be heard: by a recording where the script brings one, otherwise by the system's own
/// voice. One line at a time: the next one ends the one before. Nothing waits for it. Used on the
/// screen's thread.
public final class Speaker {

  private static final Logger LOG = LoggerFactory.getLogger(Speaker.class);

  /// Whether there is a voice.
  public enum State {
    /// Nobody has asked for it yet.
    UNKNOWN,
    READY,
    /// No engine is installed.
    MISSING
  }

  /// A line to be heard.
  ///
  /// @param customer who says it
  /// @param feeling what she shows
  /// @param text as the script has it
  /// @param language of the script
  /// @param recording a recording of it, if there is one
  public record Heard(
      Customer customer, Feeling feeling, String text, String language, Optional<Path> recording) {}

  private final Background background;
  private final Callable<Optional<Voice>> find;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.UNKNOWN);
  private Optional<Voice> voice = Optional.empty();
  private Optional<Voice.Saying> saying = Optional.empty();

  /// Counts what was asked for: what comes after something newer is ended at once.
  private int asked;

  /// @param background starts engines
  /// @param find looks for the system's voice; asked once, in the background
  @SuppressWarnings("MissingSummary")
  public Speaker(Background background, Callable<Optional<Voice>> find) {
    this.background = background;
    this.find = find;
  }

  /// Whether there is a voice; unknown before [#look].
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Looks for the system's voice, unless that was done.
  public void look() {
    if (state.get() == State.UNKNOWN) {
      background.run(find, this::found, e -> found(Optional.empty()));
    }
  }

  private void found(Optional<Voice> engine) {
    voice = engine;
    state.set(engine.isPresent() ? State.READY : State.MISSING);
  }

  /// Says a line, and ends the one before. Nothing is heard where there is neither a recording nor a
  /// voice.
  ///
  /// @param pace in percent: 100 as it is
  public void say(Heard line, int pace) {
    stop();
    int mine = asked;
    String words = Spoken.words(line.text);
    if (line.recording.isEmpty() && (words.isEmpty() || voice.isEmpty())) {
      return;
    }
    background.run(
        () -> begun(line, words, pace),
        begun -> {
          if (asked == mine) {
            saying = begun;
          } else {
            begun.ifPresent(this::end);
          }
        },
        e -> LOG.info("A line could not be said", e));
  }

  private Optional<Voice.Saying> begun(Heard line, String words, int pace) throws IOException {
    if (line.recording.isPresent()) {
      try {
        return Optional.of(Recordings.play(line.recording.get()));
      } catch (IOException e) {
        LOG.info("A recording cannot be played", e);
      }
    }
    if (voice.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    Manner manner = Manner.of(line.customer, line.feeling, pace);
    return Optional.of(voice.get().say(new Speech(words, line.language, manner)));
  }

  /// Falls silent.
  public void stop() {
    asked++;
    saying.ifPresent(this::end);
    saying = Optional.empty();
  }

  private void end(Voice.Saying what) {
    background.run(
        () -> {
          what.stop();
          return what;
        },
        _ -> {},
        e -> LOG.info("A line could not be ended", e));
  }
}
