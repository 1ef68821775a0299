package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.items.Share;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

  private static final Exact EXACT = (Exact) Analysis.of(Room.BROKEN_TV);

  /// A class that votes at the first two beats, each time so many of ten on the best response.
  private static ClassSession session(int first, int second) {
    Room room = Room.ofHands();
    vote(room, first);
    vote(room, second);
    return room.session();
  }

  private static void vote(Room room, int onTheBest) {
    String best = EXACT.at(room.branch().conversation()).bestResponse();
    room.does(new ClassStep.OpenVote());
    for (var response : room.branch().offered()) {
      if (response.id().equals(best)) {
        room.does(new ClassStep.CountTyped(best, onTheBest));
      }
    }
    String other =
        room.branch().offered().stream()
            .map(each -> each.id())
            .filter(each -> !each.equals(best))
            .reduce((_, last) -> last)
            .orElseThrow();
    room.does(new ClassStep.CountTyped(other, 10 - onTheBest), new ClassStep.CloseVote());
    room.does(new ClassStep.Commit(best, java.util.Optional.empty())).goesOn();
  }

  private static ItemFigures.Item opening(List<ClassSession> sessions) {
    return ItemFigures.of(sessions, EXACT).items().getFirst();
  }

  @Test
  void theShareOfVotesOnTheBestIsThatOfAllClasses() {
    ItemFigures.Item item = opening(List.of(session(6, 5), session(8, 5)));
    assertThat(item.beat().id()).isEqualTo("opening");
    assertThat(item.classes()).isEqualTo(2);
    assertThat(item.first()).isEqualTo(new Share(14, 20));
    assertThat(item.second()).isEmpty();
  }

  @Test
  void discriminationIsNotToldOfFewerThanEightClasses() {
    List<ClassSession> seven = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      seven.add(session(i, i));
    }
    assertThat(opening(seven).discrimination()).isEmpty();
    seven.add(session(7, 7));
    assertThat(opening(seven).discrimination()).isPresent();
  }

  /// Four classes with 2 of 10, four with 9 of 10 here, and 1 to 8 of 10 elsewhere. Deviations here
  /// are -3.5 and 3.5, elsewhere -3.5 to 3.5: 3.5 * 16 / sqrt(8 * 12.25 * 42) = 56 / sqrt(4116).
  @Test
  void discriminationIsHowFarClassesThatDoWellElsewhereDoWellHere() {
    List<ClassSession> eight = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      eight.add(session(i < 4 ? 2 : 9, i + 1));
    }
    assertThat(opening(eight).discrimination().orElseThrow().value())
        .isCloseTo(56 / Math.sqrt(4116), within(1e-9));
  }

  @Test
  void anItemIsNotComparedWithItself() {
    List<ClassSession> eight = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      eight.add(session(i, 8 - i));
    }
    assertThat(opening(eight).discrimination().orElseThrow().value()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void rehearsalsDoNotCount() {
    Room rehearsal =
        Room.with(
            new ClassPlan(
                Room.BROKEN_TV,
                new Voters.Hands(),
                Timing.USUAL,
                ClassPlan.MarksShown.EACH_TURN,
                ClassPlan.Purpose.REHEARSAL));
    vote(rehearsal, 9);
    assertThat(ItemFigures.of(List.of(rehearsal.session()), EXACT).classes()).isZero();
  }

  @Test
  void classesOfAnotherScriptDoNotCount() {
    Room other = Room.with(ClassPlan.of(Room.bundled("hotel-guest"))).votes(1).commits(0);
    assertThat(ItemFigures.of(List.of(other.session()), EXACT).items()).isEmpty();
  }
}
