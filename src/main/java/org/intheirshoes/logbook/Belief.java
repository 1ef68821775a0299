package org.intheirshoes.logbook;

import java.time.Duration;
import java.time.Instant;
import org.apache.commons.statistics.distribution.BetaDistribution;

/// What is believed of a share between 0 and 1, as a Beta distribution: it begins at Beta(1,1), where
/// every share is as likely, moves with evidence and fades back as evidence ages.
///
/// A turn of quality q and weight w adds `w q` to alpha and `w (1 - q)` to beta; both lose half of
/// what evidence added to them in 30 days. Counting a quality as a part of a success is a
/// simplification, and the half-life is a design choice: the bounds order learners' own skills
/// honestly by how much is known of them, and predict nothing else.
///
/// @param good evidence for, at least 0
/// @param poor evidence against, at least 0
/// @param at the moment for which both are reckoned
record Belief(double good, double poor, Instant at) {

  private static final double HALF_LIFE_DAYS = 30;

  /// Nothing is known.
  static Belief open(Instant at) {
    return new Belief(0, 0, at);
  }

  /// With one more piece of evidence. The order in which evidence comes does not matter: what is
  /// older than the rest has faded already.
  ///
  /// @param quality 0..1
  /// @param weight above 0
  Belief with(double quality, double weight, Instant moment) {
    Belief faded = at(moment);
    double left = weight * kept(moment, faded.at);
    return new Belief(faded.good + left * quality, faded.poor + left * (1 - quality), faded.at);
  }

  /// As it stands at another moment; a moment before this one changes nothing.
  Belief at(Instant moment) {
    if (!moment.isAfter(at)) {
      return this;
    }
    double kept = kept(at, moment);
    return new Belief(good * kept, poor * kept, moment);
  }

  /// The part of a weight that is left after a time, 0..1; all of it where the time runs backwards.
  static double kept(Instant from, Instant to) {
    double days = Math.max(0, Duration.between(from, to).toMillis()) / 86_400_000.0;
    return Math.pow(0.5, days / HALF_LIFE_DAYS);
  }

  /// The sum of the weights that still count.
  double evidence() {
    return good + poor;
  }

  /// The expected share, 0..1.
  double mean() {
    return (1 + good) / (2 + good + poor);
  }

  /// The share that is not exceeded with this probability.
  ///
  /// @param probability 0..1
  double quantile(double probability) {
    return BetaDistribution.of(1 + good, 1 + poor).inverseCumulativeProbability(probability);
  }
}
