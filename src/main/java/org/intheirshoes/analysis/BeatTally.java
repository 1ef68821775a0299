package org.intheirshoes.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;

/// Counts over the states of a beat what its responses are worth there.
final class BeatTally {

  private final Beat beat;
  private int states;
  private final int[] offered;
  private final int[] best;
  private final int[] greatest;
  private final long[] regrets;

  /// By response, the set of those beside which it once led somewhere better.
  private final int[] onceBetter;

  private final Set<Integer> together = new LinkedHashSet<>();

  BeatTally(Beat beat) {
    this.beat = beat;
    int responses = beat.responses().size();
    offered = new int[responses];
    best = new int[responses];
    greatest = new int[responses];
    regrets = new long[responses];
    onceBetter = new int[responses];
  }

  /// Adds a state.
  ///
  /// @param open what it offers
  /// @param losses what each loses at once
  /// @param futures the least loss that follows each
  void add(List<Response> open, int[] losses, int[] futures) {
    states++;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < losses.length; i++) {
      least = Math.min(least, losses[i] + futures[i]);
    }
    int set = 0;
    int at = 0;
    int[] index = new int[losses.length];
    for (int i = 0; i < losses.length; i++) {
      while (!beat.responses().get(at).id().equals(open.get(i).id())) {
        at++;
      }
      index[i] = at;
      set |= 1 << at;
      int regret = losses[i] + futures[i] - least;
      offered[at]++;
      best[at] += regret == 0 ? 1 : 0;
      greatest[at] = Math.max(greatest[at], regret);
      regrets[at] += regret;
    }
    for (int i = 0; i < losses.length; i++) {
      for (int j = 0; j < losses.length; j++) {
        if (futures[i] < futures[j]) {
          onceBetter[index[i]] |= 1 << index[j];
        }
      }
    }
    together.add(set);
  }

  BeatFigures figures() {
    List<BeatFigures.Option> options = new ArrayList<>();
    for (int i = 0; i < offered.length; i++) {
      if (offered[i] > 0) {
        options.add(
            new BeatFigures.Option(
                beat.responses().get(i),
                offered[i],
                best[i],
                greatest[i],
                (double) regrets[i] / offered[i],
                among(onceBetter[i])));
      }
    }
    return new BeatFigures(beat, states, options, together.stream().map(this::among).toList());
  }

  private Set<Response> among(int set) {
    Set<Response> members = new LinkedHashSet<>();
    for (int i = 0; i < beat.responses().size(); i++) {
      if ((set & 1 << i) != 0) {
        members.add(beat.responses().get(i));
      }
    }
    return members;
  }
}
