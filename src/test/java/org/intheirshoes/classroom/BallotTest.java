package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BallotTest {

  private static final Ballot EMPTY =
      Ballot.on(Room.BROKEN_TV.beats().getFirst().responses().subList(0, 3));
  private static final String A = "receipt-first";
  private static final String B = "heartbroken";

  @Test
  void nobodyLeadsBeforeSomebodyVoted() {
    assertThat(EMPTY.leaders()).isEmpty();
    assertThat(EMPTY.isTie()).isFalse();
    assertThat(EMPTY.share(A)).isZero();
  }

  @Test
  void equalCountsAreATie() {
    Ballot ballot = EMPTY.counting(A, 4).counting(B, 4);
    assertThat(ballot.isTie()).isTrue();
    assertThat(ballot.leaders()).containsExactly(A, B);
  }

  @Test
  void aCountIsNoMoreThan999AndNoLessThan0() {
    assertThat(EMPTY.counting(A, 999).count(A)).isEqualTo(999);
    assertThatThrownBy(() -> EMPTY.counting(A, 1000)).hasMessage("A count is 0 to 999.");
    assertThatThrownBy(() -> EMPTY.counting(A, -1)).hasMessage("A count is 0 to 999.");
  }

  @Test
  void aTeamThatThinksBetterMovesItsVote() {
    Ballot ballot = EMPTY.voting("Red", A).voting("Blue", A).voting("Red", B);
    assertThat(ballot.counts()).containsEntry(A, 1).containsEntry(B, 1);
    assertThat(ballot.teams()).isEqualTo(Map.of("Red", B, "Blue", A));
  }

  @Property(tries = 200)
  void sharesAddUpToOne(
      @ForAll @IntRange(max = 999) int a, @ForAll @IntRange(min = 1, max = 999) int b) {
    Ballot ballot = EMPTY.counting(A, a).counting(B, b);
    assertThat(ballot.total()).isEqualTo(a + b);
    double sum = ballot.counts().keySet().stream().mapToDouble(ballot::share).sum();
    assertThat(sum).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
  }
}
