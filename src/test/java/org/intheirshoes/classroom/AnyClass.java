package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.scenario.Response;

/// Plays whatever fits, by numbers that jqwik draws: 0 stands for the first step that fits.
final class AnyClass {

  private AnyClass() {}

  static Room play(Room room, List<Integer> numbers) {
    for (int number : numbers) {
      List<ClassStep> fitting = steps(room.session()).stream().filter(room.session()::can).toList();
      room.does(fitting.get(number % fitting.size()));
    }
    return room;
  }

  /// Steps of every kind, most of which do not fit somewhere.
  private static List<ClassStep> steps(ClassSession session) {
    List<ClassStep> steps =
        new ArrayList<>(
            List.of(
                new ClassStep.NextLine(),
                new ClassStep.NextReaction(),
                new ClassStep.Notice(),
                new ClassStep.Think(),
                new ClassStep.OpenVote(),
                new ClassStep.CloseVote(),
                new ClassStep.Talk(),
                new ClassStep.SecondVote(),
                new ClassStep.Reveal(),
                new ClassStep.NextBeat(),
                new ClassStep.CueHeard("saturday"),
                new ClassStep.CueNotHeard("forty"),
                new ClassStep.BackTo(1, 1, Optional.of("Again")),
                new ClassStep.SwitchBranch(1),
                new ClassStep.SwitchBranch(2),
                new ClassStep.NameBranch(1, "First“\"\\"),
                new ClassStep.Keep("Ask\nfirst"),
                new ClassStep.Change(""),
                new ClassStep.Finish()));
    steps.addAll(
        List.of(
            new ClassStep.Pause(),
            new ClassStep.GoOn(),
            new ClassStep.Reopen(),
            new ClassStep.Undo(),
            new ClassStep.Redo()));
    for (Response response : session.branch().offered()) {
      steps.add(new ClassStep.HandRaised(response.id()));
      steps.add(new ClassStep.CountTyped(response.id(), 11));
      steps.add(new ClassStep.TeamVoted("Red", response.id()));
      steps.add(new ClassStep.Commit(response.id(), Optional.of("So be it")));
    }
    return steps;
  }
}
