package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Look.Age;
import org.intheirshoes.scenario.Look.Beard;
import org.intheirshoes.scenario.Look.Clothes;
import org.intheirshoes.scenario.Look.ClothesColour;
import org.intheirshoes.scenario.Look.Glasses;
import org.intheirshoes.scenario.Look.Hair;
import org.intheirshoes.scenario.Look.HairColour;
import org.intheirshoes.scenario.Look.Headwear;
import org.intheirshoes.scenario.Look.Skin;
import org.junit.jupiter.api.Test;

class StillPortraitTest {

  /// Two pixels of a thousand: where lines that shine through lie over each other.
  private static final double HARDLY_ANY = 120 * 130 * 0.002;

  private static Image still(Look look, Feeling feeling) {
    return Pictures.onScreenThread(() -> Pictures.of(new StillPortrait(look, feeling), 120, 130));
  }

  private static Image made(Look look, Feeling feeling) {
    return Pictures.onScreenThread(
        () -> {
          Portrait portrait = new Portrait(look, Motion.REDUCED);
          portrait.show(feeling, 50, 50);
          return Pictures.of(portrait, 120, 130);
        });
  }

  private static void assertAlike(Look look, Feeling feeling) {
    assertThat(Pictures.difference(still(look, feeling), made(look, feeling)))
        .as("pixels that differ for %s, %s", look, feeling)
        .isLessThanOrEqualTo((int) HARDLY_ANY);
  }

  @Test
  void everyFeelingLooksAsItDoesInAConversation() {
    for (Feeling feeling : Feeling.values()) {
      assertAlike(Look.DEFAULT, feeling);
    }
  }

  @Test
  void everyLookIsTheSamePerson() {
    List<Look> looks = new ArrayList<>();
    for (Hair hair : Hair.values()) {
      looks.add(look(hair, Glasses.NONE, Headwear.NONE, Beard.NONE, Clothes.COAT));
    }
    for (Glasses glasses : Glasses.values()) {
      looks.add(look(Hair.BUN, glasses, Headwear.NONE, Beard.NONE, Clothes.SHIRT));
    }
    for (Headwear headwear : Headwear.values()) {
      looks.add(look(Hair.BOB, Glasses.NONE, headwear, Beard.NONE, Clothes.JUMPER));
    }
    for (Beard beard : Beard.values()) {
      looks.add(look(Hair.SHORT, Glasses.NONE, Headwear.NONE, beard, Clothes.JUMPER));
    }
    for (Clothes clothes : Clothes.values()) {
      looks.add(look(Hair.BALD, Glasses.NONE, Headwear.NONE, Beard.NONE, clothes));
    }
    looks.forEach(look -> assertAlike(look, Feeling.CALM));
  }

  @Test
  void isPaintedAnewWhenItsSizeChanges() {
    Image small = still(Look.DEFAULT, Feeling.CALM);
    Image again =
        Pictures.onScreenThread(
            () -> {
              StillPortrait portrait = new StillPortrait(Look.DEFAULT);
              Pictures.of(portrait, 240, 260);
              return Pictures.of(portrait, 120, 130);
            });
    assertThat(Pictures.difference(small, again)).isZero();
  }

  @Test
  void aScreenReaderIsToldWhatThePictureShows() {
    StillPortrait portrait = Pictures.onScreenThread(() -> new StillPortrait(Look.DEFAULT));
    portrait.describe("Rosa, calm");
    assertThat(portrait.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    assertThat(portrait.getAccessibleText()).isEqualTo("Rosa, calm");
  }

  @Test
  void whatCannotBePaintedIsNotLeftOutInSilence() {
    Group drawing = Pictures.onScreenThread(() -> new Group(new ImageView()));
    assertThatThrownBy(() -> Painting.of(drawing, new Canvas(1, 1).getGraphicsContext2D()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Look look(
      Hair hair, Glasses glasses, Headwear headwear, Beard beard, Clothes clothes) {
    return new Look(
        Age.MIDDLE,
        Skin.TAN,
        hair,
        HairColour.BROWN,
        glasses,
        headwear,
        beard,
        clothes,
        ClothesColour.TEAL);
  }
}
