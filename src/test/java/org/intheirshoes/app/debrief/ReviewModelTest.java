package org.intheirshoes.app.debrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;

class ReviewModelTest {

  private final List<MarginNote> kept = new ArrayList<>();

  private ReviewModel model(Conversation conversation, Optional<Conversation> before) {
    return new ReviewModel(
        new DebriefModel(
            new Destination.Debrief(conversation, new Journal(kept::add), before),
            new Analyses(Background.inline()),
            _ -> Optional.empty(),
            _ -> {}));
  }

  private ReviewModel model(Conversation conversation) {
    return model(conversation, Optional.empty());
  }

  @Test
  void beginsWithTheIntentTellsWhatWentWellBeforeWhatCostAndTheNumberLast() {
    assertThat(model(Played.recovery()).chapters())
        .containsExactly(
            Chapter.INTENT,
            Chapter.WENT_WELL,
            Chapter.HAPPENED,
            Chapter.WHY,
            Chapter.SHOES,
            Chapter.ONE_THING,
            Chapter.PLAN,
            Chapter.NUMBER,
            Chapter.OVERVIEW);
  }

  @Test
  void comparesOnlyWhatWasPlayedOnFromAnEarlierTurn() {
    ReviewModel again = model(Played.recovery(), Optional.of(Played.overEmpathy()));
    assertThat(again.chapters()).contains(Chapter.COMPARED);
    assertThat(again.comparison().orElseThrow().parted()).hasValue(3);
    assertThat(model(Played.recovery()).comparison()).isEmpty();
  }

  @Test
  void goesOnAndBackAndStopsAtBothEnds() {
    ReviewModel model = model(Played.recovery());
    model.back();
    assertThat(model.chapterProperty().get()).isEqualTo(Chapter.INTENT);
    model.next();
    assertThat(model.chapterProperty().get()).isEqualTo(Chapter.WENT_WELL);
    model.open(Chapter.OVERVIEW);
    model.next();
    assertThat(model.chapterProperty().get()).isEqualTo(Chapter.OVERVIEW);
  }

  @Test
  void theAuthorsMapShowsOnlyOnceAskedFor() {
    ReviewModel model = model(Played.recovery());
    model.open(Chapter.SHOES);
    assertThat(model.revealsNext()).isTrue();
    model.next();
    assertThat(model.chapterProperty().get()).isEqualTo(Chapter.SHOES);
    assertThat(model.mapProperty().get()).isEqualTo(ReviewModel.MapState.COMPARED);
    model.next();
    assertThat(model.chapterProperty().get()).isEqualTo(Chapter.ONE_THING);
  }

  @Test
  void aSuggestionStandsUntilTheLearnerHasWrittenHerOwn() {
    ReviewModel model = model(Played.recovery());
    assertThat(model.draft(Reflection.Kind.KEEP, "Keep on.")).isEqualTo("Keep on.");
    assertThat(kept).isEmpty();
    model.write(Reflection.Kind.KEEP, "My pauses.");
    assertThat(model.draft(Reflection.Kind.KEEP, "Keep on.")).isEqualTo("My pauses.");
    assertThat(kept).containsExactly(new Reflection(0, Reflection.Kind.KEEP, "My pauses."));
  }

  @Test
  void theSuggestedPlansReadAsOneSentence() {
    for (Conversation each :
        List.of(Played.best(), Played.breach(), Played.overEmpathy(), Played.hotelBreach())) {
      List<ReviewModel.PlanWords> plans = model(each).plans();
      assertThat(plans).hasSizeBetween(2, 3).doesNotHaveDuplicates();
      assertThat(plans)
          .allSatisfy(
              plan -> {
                assertThat(plan.when()).doesNotStartWith("If").doesNotEndWith(",");
                assertThat(plan.then()).doesNotStartWith("then").doesNotEndWith(".");
              });
    }
  }

  @Test
  void everyLineIsPlayedOnceAndTheMoodMovesWithTheRepsWords() {
    Conversation played = Played.recovery();
    Playback playback = model(played).playback();
    assertThat(playback.size()).isEqualTo(Saying.all(played).size());
    playback.seek(2);
    assertThat(playback.now().saying().by()).isEqualTo(Line.Speaker.REP);
    assertThat(playback.now().mood()).isEqualTo(MoodPoint.all(played).get(2));
    playback.step(-1);
    assertThat(playback.now().mood()).isEqualTo(MoodPoint.all(played).get(1));
    playback.step(-1000);
    assertThat(playback.atProperty().get()).isZero();
    playback.step(1000);
    assertThat(playback.atProperty().get()).isEqualTo(playback.size() - 1);
  }

  /// Where the reviews of the tests below lead.
  private final List<Destination> visited = new ArrayList<>();

  private DebriefModel review(Conversation conversation, Optional<Scenario> onTheShelf) {
    return new DebriefModel(
        new Destination.Debrief(conversation),
        new Analyses(Background.inline()),
        id -> onTheShelf.filter(script -> script.id().equals(id)),
        visited::add);
  }

  @Test
  void aSceneWithoutVariantsHasNoOtherRule() {
    assertThat(review(Played.recovery(), Optional.empty()).otherRules()).isEmpty();
  }

  @Test
  void theSceneIsPlayedUnderAnotherRuleWithThisPlayToCompareItWith() {
    Conversation played = Played.hotelBreach();
    DebriefModel debrief = review(played, Optional.empty());
    assertThat(debrief.kicker()).endsWith("As written");
    assertThat(debrief.otherRules())
        .extracting(OtherRule::title)
        .containsExactly("The papers are counted", "After ten minutes in the lift");
    debrief.playUnder(debrief.otherRules().getFirst());
    assertThat(visited)
        .containsExactly(
            new Destination.Practice(
                Conversation.begin(played.scenario().as("papers-counted")), Optional.of(played)));
  }

  @Test
  void aVariantIsNamedAndLeadsBackToTheSceneAsItWasWritten() {
    Conversation played = Played.papersCounted();
    DebriefModel debrief = review(played, Optional.of(Played.script("hotel-guest")));
    assertThat(debrief.kicker()).endsWith("The papers are counted");
    assertThat(debrief.otherRules())
        .extracting(OtherRule::title)
        .containsExactly("As written", "After ten minutes in the lift");
    assertThat(debrief.otherRules().getFirst().scenario().variations().played()).isEmpty();
  }

  @Test
  void aVariantWhoseScriptHasLeftTheShelfOffersNothing() {
    assertThat(review(Played.papersCounted(), Optional.empty()).otherRules()).isEmpty();
  }

  @Test
  void theComparisonOfTwoRulesHasAnotherTitleThanThatOfTwoTries() {
    ReviewModel rules = model(Played.papersCounted(), Optional.of(Played.hotelBreach()));
    ReviewModel tries = model(Played.recovery(), Optional.of(Played.overEmpathy()));
    assertThat(rules.title(Chapter.COMPARED)).isEqualTo("The same scene, another rule");
    assertThat(tries.title(Chapter.COMPARED)).isEqualTo("Before and now");
  }
}
