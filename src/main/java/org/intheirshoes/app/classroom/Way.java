package org.intheirshoes.app.classroom;

import java.util.List;
import org.intheirshoes.classroom.ClassStep;

/// Something that the facilitator can do now, in the words of its button.
record Way(String text, Act act) {

  /// What it does.
  sealed interface Act {}

  /// Begins the class.
  record Begin() implements Act {}

  /// Makes a step.
  record Make(ClassStep step) implements Act {}

  /// Plays the scene again.
  record Replay(List<ClassStep> steps) implements Act {
    public Replay {
      steps = List.copyOf(steps);
    }
  }

  /// Nothing yet: one of several responses has to be chosen first.
  record Choose(String sentence) implements Act {}

  /// Goes through what there is to talk about at the end.
  record LookBack() implements Act {}

  static Way of(String text, ClassStep step) {
    return new Way(text, new Make(step));
  }
}
