package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ClassPropertiesTest {

  private static List<Room> rooms(List<Integer> numbers) {
    return List.of(
        AnyClass.play(Room.ofHands(), numbers),
        AnyClass.play(Room.ofTeams("Red", "Blue"), numbers));
  }

  @Property(tries = 150)
  void undoingEverythingLeadsBackToTheBeginning(
      @ForAll @Size(max = 80) List<@IntRange(max = 1000) Integer> numbers) {
    for (Room room : rooms(numbers)) {
      Scene end = room.session().scene();
      int undone = 0;
      while (room.session().can(new ClassStep.Undo())) {
        room.does(new ClassStep.Undo());
        undone++;
      }
      assertThat(room.session().scene()).isEqualTo(Scene.begin(room.session().plan()));
      for (int i = 0; i < undone; i++) {
        room.does(new ClassStep.Redo());
      }
      assertThat(room.session().scene()).isEqualTo(end);
    }
  }

  @Property(tries = 150)
  void theSameStepsMakeTheSameClass(
      @ForAll @Size(max = 80) List<@IntRange(max = 1000) Integer> numbers) {
    for (Room room : rooms(numbers)) {
      ClassSession session = room.session();
      assertThat(ClassSession.replay(session.plan(), session.began(), session.log()))
          .isEqualTo(session);
    }
  }

  @Property(tries = 150)
  void everyTurnHasItsDecisionAndEveryBallotItsVotes(
      @ForAll @Size(max = 80) List<@IntRange(max = 1000) Integer> numbers) {
    for (Room room : rooms(numbers)) {
      for (Branch branch : room.session().scene().branches()) {
        assertThat(branch.decisions().stream().map(Decision::turn).toList())
            .isEqualTo(branch.conversation().turns());
        branch.decisions().stream()
            .flatMap(each -> each.ballot().stream())
            .forEach(
                ballot -> {
                  assertThat(ballot.total()).isPositive();
                  if (!ballot.teams().isEmpty()) {
                    assertThat(ballot.teams()).hasSize(ballot.total());
                  }
                });
      }
    }
  }
}
