package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Look.HairColour;
import org.intheirshoes.scenario.Look.Skin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TonesTest {

  @ParameterizedTest
  @EnumSource(Skin.class)
  void browsCanBeSeenOnEverySkinWhateverTheHair(Skin skin) {
    for (HairColour hair : HairColour.values()) {
      Tones tones = Tones.of(person(skin, hair));
      assertThat(Tones.contrast(tones.brow(), tones.skin()))
          .as("brows of %s hair on %s skin", hair, skin)
          .isGreaterThan(1.6);
    }
  }

  @ParameterizedTest
  @EnumSource(Skin.class)
  void theLineOfTheMouthCanBeSeenOnEverySkin(Skin skin) {
    Tones tones = Tones.of(person(skin, HairColour.BLACK));
    assertThat(Tones.contrast(tones.lipLine(), tones.skin())).isGreaterThan(1.4);
  }

  private static Look person(Skin skin, HairColour hair) {
    Look plain = Look.DEFAULT;
    return new Look(
        plain.age(),
        skin,
        plain.hair(),
        hair,
        plain.glasses(),
        plain.headwear(),
        plain.beard(),
        plain.clothes(),
        plain.clothesColour());
  }
}
