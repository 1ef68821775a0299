package org.intheirshoes.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.scenario.Cue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClassReviewTest {

  private static final Analysis ANALYSIS = Analysis.of(Room.BROKEN_TV);

  private static ClassReview review(Room room) {
    return ClassReview.of(room.branch(), ANALYSIS);
  }

  private static Ballot ballot(int... counts) {
    Ballot ballot = Ballot.on(Room.BROKEN_TV.beats().getFirst().responses());
    int i = 0;
    for (String response : List.copyOf(ballot.counts().keySet())) {
      ballot = ballot.counting(response, counts[i++]);
    }
    return ballot;
  }

  @Nested
  class HowDividedAVoteIs {

    @Test
    void runsFromUnanimousToAllAlike() {
      assertThat(ballot(9, 0, 0, 0).division()).isZero();
      assertThat(ballot(5, 5, 5, 5).division()).isCloseTo(1, within(1e-12));
      assertThat(ballot(5, 5, 0, 0).division()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void isNothingWhereNobodyVoted() {
      assertThat(ballot(0, 0, 0, 0).division()).isZero();
      assertThat(new Ballot(Map.of("only", 4), Map.of()).division()).isZero();
    }
  }

  @Test
  void theDistanceOfTwoVotesIsThePartThatChangedItsMind() {
    assertThat(ballot(6, 4, 0, 0).distance(ballot(4, 6, 0, 0))).isCloseTo(0.2, within(1e-12));
    assertThat(ballot(6, 4, 0, 0).distance(ballot(3, 2, 0, 0))).isZero();
    assertThat(ballot(5, 0, 0, 0).distance(ballot(0, 0, 0, 7))).isEqualTo(1);
  }

  @Nested
  class AfterAClass {

    private final Room room =
        Room.ofHands()
            .does(new ClassStep.Notice(), new ClassStep.CueHeard("saturday"))
            .votes(10, 1, 0, 0)
            .commits(0)
            .goesOn()
            .votes(5, 5, 5, 5)
            .votesAgain(18, 2, 0, 0)
            .does(new ClassStep.Commit("not-twice", Optional.of("I like it")))
            .goesOn()
            .playsOn(0);

    @Test
    void theScoreIsTheOneOfTheReview() {
      Review expected = Review.of(room.branch().conversation(), ANALYSIS);
      assertThat(review(room).score()).isEqualTo(expected.headline());
      assertThat(review(room).turns()).isEqualTo(expected.turns());
      assertThat(review(room).costliest()).contains(expected.costliest().getFirst());
    }

    @Test
    void theMostDividedAndTheMostChangedVotesAreFound() {
      assertThat(review(room).mostDivided().orElseThrow().turn().number()).isEqualTo(2);
      assertThat(review(room).mostChanged().orElseThrow().turn().number()).isEqualTo(2);
    }

    @Test
    void theCuesThatTheRoomMissedAreNamed() {
      assertThat(review(room).missed()).extracting(Cue::id).containsExactly("forty");
      assertThat(review(room).heard()).extracting(Cue::id).containsExactly("saturday");
    }

    @Test
    void thereAreQuestionsToTalkAbout() {
      assertThat(review(room).questions())
          .hasSizeBetween(4, 6)
          .anyMatch(each -> each.startsWith("At turn 2 you were most divided."))
          .anyMatch(each -> each.startsWith("At turn 2 the room was overruled."));
    }
  }

  @Test
  void aClassThatRanOutOfTimeHasCostsButNoScore() {
    Room room = Room.ofHands().votes(1, 2).commits(0).goesOn();
    assertThat(review(room).score()).isEmpty();
    assertThat(review(room).cost(room.branch().decisions().getFirst()).orElseThrow()).isPositive();
    assertThat(review(room).mostChanged()).isEmpty();
  }

  @Nested
  class TwoPathsSideBySide {

    private final Room room =
        Room.ofHands()
            .does(new ClassStep.NameBranch(1, "Policy first"))
            .playsOn(0)
            .does(new ClassStep.BackTo(1, 2, Optional.of("Acknowledge first")))
            .does(new ClassStep.Commit("not-twice", Optional.empty()))
            .goesOn()
            .playsOn(0);

    private final BranchComparison comparison =
        new BranchComparison(
            ClassReview.of(room.session().scene().branch(1), ANALYSIS),
            ClassReview.of(room.session().scene().branch(2), ANALYSIS));

    @Test
    void partWhereTheyWereDecidedOtherwise() {
      assertThat(comparison.common()).isEqualTo(1);
      assertThat(comparison.partsAt()).hasValue(2);
    }

    @Test
    void shareTheMoodUntilThen() {
      List<BranchComparison.Mood> left = BranchComparison.moods(comparison.left());
      List<BranchComparison.Mood> right = BranchComparison.moods(comparison.right());
      assertThat(left.subList(0, 2)).isEqualTo(right.subList(0, 2));
      assertThat(left.getFirst()).isEqualTo(new BranchComparison.Mood(62, 38));
      assertThat(left.get(2)).isNotEqualTo(right.get(2));
    }

    @Test
    void doNotPartFromThemselves() {
      BranchComparison same = new BranchComparison(comparison.left(), comparison.left());
      assertThat(same.partsAt()).isEmpty();
    }
  }
}
