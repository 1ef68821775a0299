package org.intheirshoes.app.practice;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.logbook.Plan;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;

/// What a play needs for its help.
///
/// @param settings which help is wanted; what is chosen before a play is remembered there
/// @param ticker and `clock`: the time that a challenge gives
/// @param seed shuffles the responses of a challenge
/// @param knowledge what is known of the learner and of the language
public record CoachSources(
    SettingsModel settings, Ticker ticker, InstantSource clock, long seed, Knowledge knowledge) {

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
  public record Known(Optional<Plan> plan, Optional<LanguagePack> pack) {

    /// Nothing.
    static final Known NOTHING = new Known(Optional.empty(), Optional.empty());
  }

  /// No help: lines, responses, reactions.
  static CoachSources none() {
    return new CoachSources(
        new SettingsModel(Settings.FIRST.with(Coaching.PLAIN), _ -> {}),
        _ -> Subscription.EMPTY,
        () -> Instant.EPOCH,
        0,
        (_, _) -> {});
  }

  /// The help wanted now.
  Coaching coaching() {
    return settings.get().coaching();
  }
}
