package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Variant;
import org.junit.jupiter.api.Test;

class VariantModelTest {

  private static final Conversation BEGUN = Conversation.begin(Versions.WRITTEN);

  private final List<Destination> visited = new ArrayList<>();

  private VariantModel model(Destination.Practice play) {
    return new VariantModel(play, 1, visited::add);
  }

  private Destination.Practice chosen() {
    return (Destination.Practice) visited.getLast();
  }

  private static Variant variant(String id) {
    return Versions.WRITTEN.variations().find(id).orElseThrow();
  }

  @Test
  void aScriptWithoutVariantsOffersNone() {
    Conversation plain = Conversation.begin(Scenes.of("broken-tv"));
    assertThat(model(new Destination.Practice(plain)).offered()).isEmpty();
  }

  @Test
  void choosingOneBeginsTheBriefingOfThatVariantAndLeadsBack() {
    model(new Destination.Practice(BEGUN)).as(variant("no-courier"), Optional.empty());
    Scenario played = chosen().conversation().scenario();
    assertThat(played.rep().mayNot()).containsExactly("send a courier");
    assertThat(chosen().conversation().memory().frustration()).isEqualTo(80);
    VariantModel there = model(chosen());
    assertThat(there.shown()).contains(variant("no-courier"));
    there.as(variant("calm"), Optional.empty());
    assertThat(chosen().conversation().scenario().customer().mood())
        .isEqualTo(new Customer.Level(20, 60));
    model(chosen()).asWritten(Optional.empty());
    assertThat(chosen().conversation()).isEqualTo(BEGUN);
  }

  @Test
  void aSurpriseMayBeAnyOfThemAndIsNotNamed() {
    Set<Optional<String>> drawn = new HashSet<>();
    for (long seed = 0; seed < 60; seed++) {
      new VariantModel(new Destination.Practice(BEGUN), seed, visited::add)
          .surprise(Optional.empty());
      drawn.add(chosen().conversation().scenario().variations().played());
      VariantModel there = model(chosen());
      assertThat(there.isSurprise()).isTrue();
      assertThat(there.shown()).isEmpty();
      assertThat(VariantPane.head(there)).isEqualTo("A version drawn at random");
    }
    assertThat(drawn)
        .containsExactlyInAnyOrder(
            Optional.empty(), Optional.of("no-courier"), Optional.of("calm"));
  }

  @Test
  void nothingIsChosenOnceTheConversationHasBegun() {
    Conversation on = BEGUN.choose(BEGUN.offered().getFirst());
    VariantModel model = model(new Destination.Practice(on));
    assertThat(model.offered()).isEmpty();
    model.surprise(Optional.empty());
    assertThat(visited).isEmpty();
  }

  @Test
  void aVariantThatWasBegunIsNamedWhenItGoesOn() {
    Conversation on = Conversation.begin(Versions.WRITTEN.as("calm"));
    VariantModel model = model(new Destination.Practice(on));
    assertThat(model.offered()).isEmpty();
    assertThat(VariantPane.head(model)).isEqualTo("Version: A calmer afternoon");
  }

  @Test
  void whatTheLearnerSetOutToDoStaysWithHer() {
    Coached coached = new Coached(Coached.GUIDED);
    PracticeModel model = coached.play(BEGUN);
    Goal goal = model.help().briefing().goals().getFirst();
    model.help().briefing().pick(goal);
    model.variants().as(variant("calm"), model.help().briefing().intent());
    PracticeModel calm = coached.play((Destination.Practice) coached.visited.getLast());
    assertThat(calm.help().briefing().goalProperty().get()).contains(goal);
    calm.help().briefing().ownGoalProperty().set("Let her finish.");
    calm.variants().surprise(calm.help().briefing().intent());
    PracticeModel drawn = coached.play((Destination.Practice) coached.visited.getLast());
    assertThat(drawn.help().briefing().ownGoalProperty().get()).isEqualTo("Let her finish.");
    assertThat(coached.kept).isEmpty();
    drawn.begin();
    assertThat(coached.kept)
        .containsExactly(new Reflection(0, Reflection.Kind.GOAL, "Let her finish."));
  }

  @Test
  void theConversationItIsComparedWithIsPassedOn() {
    Conversation before = BEGUN.choose(BEGUN.offered().getFirst());
    model(new Destination.Practice(BEGUN, Optional.of(before)))
        .as(variant("calm"), Optional.empty());
    assertThat(chosen().before()).contains(before);
  }

  @Test
  void anAuthorsTrialOffersNone() {
    PracticeModel trial = PracticeModel.trial(BEGUN, "", new Destination.Home(), visited::add);
    assertThat(trial.variants().offered()).isEmpty();
  }
}
