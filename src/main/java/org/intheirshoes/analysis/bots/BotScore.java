package org.intheirshoes.analysis.bots;

/// What a bot scores.
public sealed interface BotScore {

  /// The expected skill score K, at most 100: not rounded, not capped. 100 is the best line, 0 blind
  /// guessing. Of an estimate the middle of its interval.
  double skill();

  /// The least that the skill score can be.
  double least();

  /// By dynamic programming.
  record Proved(double skill) implements BotScore {
    @Override
    public double least() {
      return skill;
    }
  }

  /// From simulated conversations, where a script has too many states.
  ///
  /// @param least the lower end
  /// @param most the upper end
  /// @param plays how many conversations
  record Estimated(double least, double most, int plays) implements BotScore {
    @Override
    public double skill() {
      return (least + most) / 2;
    }
  }
}
