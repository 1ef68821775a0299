package org.intheirshoes.analysis.items;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ItemFiguresTest {

  private static final Scenario PARCEL = SampleScript.lateParcel().scenario();
  private static final Exact EXACT = (Exact) Analysis.of(PARCEL);

  private final List<ItemFigures.Recorded> recorded = new ArrayList<>();

  private ItemFiguresTest best(String learner) {
    return plays(learner, EXACT.bestFrom(Conversation.begin(PARCEL)));
  }

  private ItemFiguresTest worst(String learner) {
    return plays(learner, EXACT.worstFrom(Conversation.begin(PARCEL)));
  }

  private ItemFiguresTest plays(String learner, Conversation conversation) {
    recorded.add(new ItemFigures.Recorded(learner, conversation));
    return this;
  }

  private ItemFigures figures() {
    return ItemFigures.of(recorded, EXACT);
  }

  private ItemFigures.Item opening() {
    return figures().items().getFirst();
  }

  @Test
  void theShareForTheBestIsOfTheLearners() {
    best("a").best("b").best("c").worst("d").worst("e");
    assertThat(opening().best()).contains(new Share(3, 5));
    assertThat(opening().learners()).isEqualTo(5);
  }

  /// Three lose nothing, two what the worst choice of the opening loses.
  @Test
  void theRegretIsTheMeanOfWhatTheChoicesLost() {
    best("a").best("b").best("c").worst("d").worst("e");
    int lost = EXACT.regret(EXACT.worstFrom(Conversation.begin(PARCEL)).turns().getFirst()).total();
    assertThat(lost).isPositive();
    assertThat(opening().regret().orElseThrow().value()).isCloseTo(lost * 2 / 5.0, within(1e-9));
  }

  @Test
  void ofEachLearnerTheFirstConversationCounts() {
    worst("a").best("a").best("a").best("b").best("c").best("d").best("e");
    assertThat(opening().best()).contains(new Share(4, 5));
    assertThat(figures().conversations()).isEqualTo(7);
    assertThat(figures().learners()).isEqualTo(5);
    assertThat(opening().visits()).isEqualTo(7);
  }

  @Test
  void fewerThanFiveLearnersHaveNoFigures() {
    best("a").best("b").worst("c").worst("d");
    assertThat(opening().best()).isEmpty();
    assertThat(opening().regret()).isEmpty();
    assertThat(opening().learners()).isEqualTo(4);
  }

  @Test
  void discriminationIsToldFromThirtyLearnersOn() {
    for (int i = 0; i < 29; i++) {
      if (i % 2 == 0) {
        best("learner " + i);
      } else {
        worst("learner " + i);
      }
    }
    assertThat(opening().discrimination()).isEmpty();
    best("the thirtieth");
    assertThat(opening().discrimination().orElseThrow().value()).isCloseTo(1, within(1e-9));
  }

  @Test
  void aConversationOfAnotherContentDoesNotCount() {
    Scenario other = SampleScript.lateParcel().with("Next, please.", "Who is next?").scenario();
    best("a")
        .plays(
            "b", Conversation.begin(other).choose(other.beats().getFirst().responses().getFirst()));
    assertThat(figures().conversations()).isEqualTo(1);
    assertThat(figures().others()).isEqualTo(1);
  }

  @Test
  void beatsAndEndingsThatNobodySawAreTold() {
    best("a");
    Conversation best = recorded.getFirst().conversation();
    List<String> seen = best.turns().stream().map(turn -> turn.beat().id()).toList();
    assertThat(figures().unseenBeats())
        .isNotEmpty()
        .extracting(Beat::id)
        .doesNotContainAnyElementsOf(seen);
    assertThat(figures().unseenBeats().size() + seen.stream().distinct().count())
        .isEqualTo(PARCEL.beats().size());
    assertThat(figures().unseen())
        .hasSize(PARCEL.endings().size() - 1)
        .extracting(Ending::id)
        .doesNotContain(best.place().id());
  }

  @Test
  void aResponseTakenOnceInTwentyTimesIsRare() {
    for (int i = 0; i < 18; i++) {
      best("a");
    }
    worst("a");
    assertThat(figures().rare()).isEmpty();
    best("a");
    String worst = EXACT.worstFrom(Conversation.begin(PARCEL)).choices().getFirst();
    assertThat(figures().rare())
        .anySatisfy(
            rare -> {
              assertThat(rare.response().id()).isEqualTo(worst);
              assertThat(rare.taken()).isEqualTo(new Share(1, 20));
            });
  }

  @Test
  void withoutConversationsThereIsNothingToTell() {
    assertThat(figures().conversations()).isZero();
    assertThat(figures().items())
        .hasSize(PARCEL.beats().size())
        .allMatch(ItemFigures.Item::isUnseen);
    assertThat(figures().unseen()).isEmpty();
  }
}
