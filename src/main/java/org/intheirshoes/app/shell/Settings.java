package org.intheirshoes.app.shell;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.texts.Language;

/// What a user set, remembered from start to start.
///
/// @param theme which colours
/// @param textPercent size of text in percent, one of [#TEXT_SIZES]
/// @param motion how much may move
/// @param window where the window stood, if it was shown before
/// @param learner name of the learner who practises, if one was chosen
/// @param bells whether bells are heard
/// @param coaching how the learner wants to be helped
/// @param hearing how customers are heard
/// @param language what the program speaks; empty for the system's language
public record Settings(
    ThemeChoice theme,
    int textPercent,
    MotionChoice motion,
    Optional<WindowBounds> window,
    Optional<String> learner,
    BellChoice bells,
    Coaching coaching,
    Hearing hearing,
    Optional<Language> language) {

  /// The sizes of text on offer, in percent.
  public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  /// What a first start uses.
  public static final Settings FIRST =
      new Settings(
          ThemeChoice.SYSTEM,
          100,
          MotionChoice.SYSTEM,
          Optional.empty(),
          Optional.empty(),
          BellChoice.HEARD,
          Coaching.FIRST,
          Hearing.FIRST,
          Optional.empty());

  /// Which colours to use.
  public enum ThemeChoice {
    /// As the system says.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
  }

  /// How much may move.
  public enum MotionChoice {
    /// As the system says.
    SYSTEM,
    FULL,
    REDUCED
  }

  /// Whether bells are heard; they are always seen.
  public enum BellChoice {
    HEARD,
    MUTED
  }

  /// Where a window stands on the screen, in logical pixels.
  public record WindowBounds(double x, double y, double width, double height, Extent extent) {}

  /// Whether the window fills the screen.
  public enum Extent {
    NORMAL,
    MAXIMISED
  }

  public Settings {
    if (!TEXT_SIZES.contains(textPercent)) {
      textPercent = 100;
    }
  }

  /// These settings with another theme.
  public Settings with(ThemeChoice theme) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with another motion.
  public Settings with(MotionChoice motion) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with other bells.
  public Settings with(BellChoice bells) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with other help.
  public Settings with(Coaching coaching) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with customers heard in another way.
  public Settings with(Hearing hearing) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with another language, or with the system's.
  public Settings withLanguage(Optional<Language> language) {
    return new Settings(
        theme, textPercent, motion, window, learner, bells, coaching, hearing, language);
  }

  /// These settings with the window elsewhere.
  public Settings with(WindowBounds window) {
    return new Settings(
        theme,
        textPercent,
        motion,
        Optional.of(window),
        learner,
        bells,
        coaching,
        hearing,
        language);
  }

  /// These settings with another learner, or with none chosen.
  public Settings withLearner(Optional<String> name) {
    return new Settings(
        theme, textPercent, motion, window, name, bells, coaching, hearing, language);
  }

  /// These settings with the text so many steps larger (or smaller, if negative).
  public Settings withTextSteps(int steps) {
    int at = Math.clamp(TEXT_SIZES.indexOf(textPercent) + (long) steps, 0, TEXT_SIZES.size() - 1);
    return new Settings(
        theme, TEXT_SIZES.get(at), motion, window, learner, bells, coaching, hearing, language);
  }
}
