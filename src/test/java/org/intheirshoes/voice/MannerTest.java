package org.intheirshoes.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.intheirshoes.scenario.Customer;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.voice.Manner.Timbre;
import org.junit.jupiter.api.Test;

class MannerTest {

  private static Customer customer(String name, String pronouns, Look.Age age) {
    Look plain = Look.DEFAULT;
    Look look =
        new Look(
            age,
            plain.skin(),
            plain.hair(),
            plain.hairColour(),
            plain.glasses(),
            plain.headwear(),
            plain.beard(),
            plain.clothes(),
            plain.clothesColour());
    return new Customer(
        name, pronouns, "", "", new Customer.Level(50, 50), Customer.EVEN_TEMPER, look);
  }

  private static final Customer ADA = customer("Ada", "she/her", Look.Age.ADULT);

  @Test
  void staysTheSameForTheSamePerson() {
    assertThat(Manner.of(ADA, Feeling.CALM, 100)).isEqualTo(Manner.of(ADA, Feeling.CALM, 100));
  }

  @Test
  void followsAgeAndPronouns() {
    assertThat(Manner.of(ADA, Feeling.CALM, 100).timbre()).isEqualTo(Timbre.HIGHER);
    assertThat(Manner.of(customer("Ben", "he/him", Look.Age.OLD), Feeling.CALM, 100).timbre())
        .isEqualTo(Timbre.LOWER);
    assertThat(Manner.of(customer("Kim", "they/them", Look.Age.CHILD), Feeling.CALM, 100).timbre())
        .isEqualTo(Timbre.CHILD);
    assertThat(Manner.of(customer("Ada", "she/her", Look.Age.OLD), Feeling.CALM, 100).rate())
        .isLessThan(Manner.of(ADA, Feeling.CALM, 100).rate());
  }

  @Test
  void followsTheFeeling() {
    Manner calm = Manner.of(ADA, Feeling.CALM, 100);
    Manner furious = Manner.of(ADA, Feeling.FURIOUS, 100);
    Manner grieving = Manner.of(ADA, Feeling.GRIEVING, 100);
    assertThat(furious.rate()).isGreaterThan(calm.rate());
    assertThat(furious.pitch()).isGreaterThan(calm.pitch());
    assertThat(furious.volume()).isGreaterThan(calm.volume());
    assertThat(grieving.rate()).isLessThan(calm.rate());
    assertThat(grieving.pitch()).isLessThan(calm.pitch());
    assertThat(grieving.volume()).isLessThan(calm.volume());
  }

  @Test
  void followsTheListenersPaceWithinBounds() {
    assertThat(Manner.of(ADA, Feeling.CALM, 150).rate()).isEqualTo(150);
    for (Feeling feeling : Feeling.values()) {
      assertThat(Manner.of(ADA, feeling, 1000).rate()).isEqualTo(250);
      assertThat(Manner.of(ADA, feeling, 1).rate()).isEqualTo(40);
    }
  }
}
