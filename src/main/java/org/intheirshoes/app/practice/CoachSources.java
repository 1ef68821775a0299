package org.intheirshoes.app.practice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.logbook.Plan;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.voice.Recordings;

/// What a play needs for its help.
///
/// @param settings which help is wanted; what is chosen before a play is remembered there
/// @param ticker and `clock`: the time that a challenge gives
/// @param seed shuffles the responses of a challenge, and draws a variant
/// @param knowledge what is known of the learner, of the language and of recordings
/// @param speaker lets the customer be heard
/// @param analyses tell the best line, once they are there
public record CoachSources(
    SettingsModel settings,
    Ticker ticker,
    InstantSource clock,
    long seed,
    Knowledge knowledge,
    Speaker speaker,
    Analyses analyses) {

  /// Looks up what is known.
  @FunctionalInterface
  public interface Knowledge {

    /// Looks up, apart from the screen, what is known for a scenario.
    ///
    /// @param then told on the screen's thread; never, if nothing could be read
    void load(Scenario scenario, Consumer<Known> then);
  }

  /// What is known for a scenario.
  ///
  /// @param plan the learner's plan that fits it
  /// @param pack the rules of its language
  /// @param recordings of its lines, by the names of [Recordings]
  public record Known(
      Optional<Plan> plan, Optional<LanguagePack> pack, Map<String, Path> recordings) {

    /// Nothing.
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Map.of());

    public Known {
      recordings = Map.copyOf(recordings);
    }
  }

  /// The recordings that a script brings. It looks at the disk: call it in the background.
  public static Map<String, Path> recordings(Scenario scenario, Recordings beside) {
    Map<String, Path> found = new HashMap<>();
    for (Beat beat : scenario.beats()) {
      List<Prompter.Prompt> prompts = new ArrayList<>(Prompter.Prompt.of(beat));
      beat.responses().forEach(each -> prompts.addAll(Prompter.Prompt.of(beat, each)));
      prompts.forEach(
          prompt -> beside.of(prompt.name()).ifPresent(file -> found.put(prompt.name(), file)));
    }
    return found;
  }

  /// No help: lines, responses, reactions.
  static CoachSources none() {
    return new CoachSources(
        new SettingsModel(Settings.FIRST.with(Coaching.PLAIN), _ -> {}),
        _ -> Subscription.EMPTY,
        () -> Instant.EPOCH,
        0,
        (_, _) -> {},
        new Speaker(Background.inline(), Optional::empty),
        new Analyses(Background.inline()));
  }

  /// The help wanted now.
  Coaching coaching() {
    return settings.get().coaching();
  }
}
