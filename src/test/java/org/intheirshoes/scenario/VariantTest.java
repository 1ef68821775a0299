package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intheirshoes.scenario.ReadingAssert.reading;

import java.util.List;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scoring.Memory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariantTest {

  private static final Scenario WRITTEN = Scripts.everyField().scenario();

  @Test
  void changesWhatItNamesAndNothingElse() {
    Scenario other = WRITTEN.as("no-courier");
    assertThat(other.rep().may()).containsExactly("call the depot");
    assertThat(other.customer().mood()).isEqualTo(new Customer.Level(70, 30));
    assertThat(other.customer().temper()).isEqualTo(new Customer.Level(150, 50));
    assertThat(other.customer().about()).contains("has called before");
    assertThat(other.customer().hidden()).isEqualTo("It is for her mother.");
    assertThat(other.customer().look()).isEqualTo(WRITTEN.customer().look());
    assertThat(other.places()).isEqualTo(WRITTEN.places());
    assertThat(other.id()).isEqualTo(WRITTEN.id());
    assertThat(other.variations().current().orElseThrow().title()).isEqualTo("No courier tonight");
  }

  @Test
  void thatNamesNothingIsTheScriptUnderAnotherTitle() {
    Scenario calm = WRITTEN.as("calm");
    assertThat(calm.rep()).isEqualTo(WRITTEN.rep());
    assertThat(calm.customer()).isEqualTo(WRITTEN.customer());
    assertThat(Memory.before(calm)).isEqualTo(Memory.before(WRITTEN));
  }

  @Test
  void setsItsFlagsBeforeTheFirstBeat() {
    assertThat(Memory.before(WRITTEN).flags()).isEmpty();
    assertThat(Memory.before(WRITTEN.as("no-courier")).flags()).containsExactly("couriers-out");
    assertThat(Conversation.begin(WRITTEN.as("no-courier")).memory().frustration()).isEqualTo(70);
  }

  @Test
  void isPlayedFromTheScriptOnly() {
    assertThat(WRITTEN.all().stream().map(each -> each.variations().played().orElse("-")))
        .containsExactly("-", "no-courier", "calm");
    Scenario other = WRITTEN.as("calm");
    assertThat(other.all()).containsExactly(other);
    for (String id : List.of("calm", "no-courier")) {
      assertThatThrownBy(() -> other.as(id)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> WRITTEN.as("stormy")).hasMessageContaining("stormy");
  }

  @Test
  void isWrittenAndReadBackAsItWasPlayed() {
    Scenario other = WRITTEN.as("no-courier");
    assertThat(ScenarioReader.read(ScenarioWriter.write(other)).scenario()).contains(other);
    assertThat(ScenarioWriter.hash(other)).isNotEqualTo(ScenarioWriter.hash(WRITTEN));
    assertThat(Memory.before(other).flags()).isEqualTo(Set.of("couriers-out"));
  }

  @Nested
  class Reading {

    @Test
    void findsTwoOfOneName() {
      reading(
              Scripts.everyField()
                  .with("\"variants\": [", "\"variants\": ▸[")
                  .with("\"id\": \"calm\"", "\"id\": \"no-courier\""))
          .finds(ProblemCode.DUPLICATE_ID, "/variants");
    }

    @Test
    void findsOneThatIsNotThere() {
      reading(Scripts.everyField().with("\"variant\": null", "\"variant\": ▸\"stormy\""))
          .finds(ProblemCode.UNDECLARED_VARIANT, "/variant");
    }

    @Test
    void findsTooMany() {
      StringBuilder many = new StringBuilder();
      for (int i = 0; i < Limits.VARIANTS; i++) {
        many.append("{ \"id\": \"v%d\", \"title\": \"T\", \"about\": \"A\" }, ".formatted(i));
      }
      reading(
              Scripts.everyField()
                  .with("\"variants\": [", "\"variants\": ▸[")
                  .with("{ \"id\": \"calm\"", many + "{ \"id\": \"calm\""))
          .finds(ProblemCode.OUT_OF_RANGE, "/variants");
    }

    @Test
    void findsAMoodThatIsNone() {
      reading(
              Scripts.everyField()
                  .with(
                      "\"frustration\": 70, \"trust\": 30", "\"frustration\": ▸170, \"trust\": 30"))
          .finds(ProblemCode.OUT_OF_RANGE, "/variants/0/customer/mood/frustration");
    }
  }
}
