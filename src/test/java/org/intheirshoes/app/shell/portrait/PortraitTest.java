package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Picture;
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
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PortraitTest {
  private static final Look DARK_HAIR_ON_DEEP_SKIN =
      new Look(
          Age.ADULT,
          Skin.DEEP,
          Hair.AFRO,
          HairColour.BLACK,
          Glasses.NONE,
          Headwear.NONE,
          Beard.NONE,
          Clothes.HOODIE,
          ClothesColour.MUSTARD);

  @Nested
  class ByAge {

    @Test
    void aChildHasALargeHeadOnNarrowShouldersAndLargeEyesLowInItsFace() {
      Physique child = Physique.of(Age.CHILD);
      Physique adult = Physique.of(Age.ADULT);
      assertThat(child.headScale() / child.shoulderWidth())
          .isGreaterThan(1.5 * adult.headScale() / adult.shoulderWidth());
      assertThat(child.eyeScale()).isGreaterThan(1.2 * adult.eyeScale());
      assertThat(child.featureDrop()).isGreaterThan(adult.featureDrop() + 5);
      assertThat(child.noseScale()).isLessThan(0.7 * adult.noseScale());
    }

    @Test
    void noShadeHangsBelowAChin() {
      for (Age age : Age.values()) {
        Physique physique = Physique.of(age);
        assertThat(path(physique.shade()).getLayoutBounds().getMaxY())
            .as(age.word())
            .isLessThanOrEqualTo(path(physique.face()).getLayoutBounds().getMaxY());
      }
    }

    private SVGPath path(String content) {
      SVGPath path = new SVGPath();
      path.setContent(content);
      path.setFill(Color.BLACK);
      return path;
    }

    @Test
    void theyAreDrawnSideBySide() {
      WritableImage picture =
          Pictures.onScreenThread(
              () -> {
                HBox row = new HBox();
                for (Age age : Age.values()) {
                  for (Skin skin : List.of(Skin.BROWN, Skin.FAIR)) {
                    Portrait portrait =
                        new Portrait(
                            new Look(
                                age,
                                skin,
                                skin == Skin.BROWN ? Hair.CURLY : Hair.SHORT,
                                skin == Skin.BROWN ? HairColour.BLACK : HairColour.CHESTNUT,
                                Glasses.NONE,
                                Headwear.NONE,
                                Beard.NONE,
                                Clothes.JUMPER,
                                ClothesColour.MUSTARD),
                            Motion.REDUCED);
                    portrait.show(skin == Skin.BROWN ? Feeling.CALM : Feeling.DELIGHTED, 20, 70);
                    row.getChildren().add(portrait);
                  }
                }
                return Pictures.of(row, 1800, 200);
              });
      new Picture(picture).write("ages");
      assertThat(new Picture(picture).colours()).isGreaterThan(20);
    }
  }

  @Nested
  class WithReducedMotion {

    @Test
    void anExpressionIsThereAtOnce() {
      Portrait portrait = new Portrait(Look.DEFAULT, Motion.REDUCED);
      portrait.show(Feeling.ANGRY, 80, 10);
      assertThat(portrait.shown()).isEqualTo(Expression.of(Feeling.ANGRY).inMood(80, 10));
      assertThat(portrait.feeling()).isEqualTo(Feeling.ANGRY);
    }

    @Test
    void nothingMovesByItself() {
      assertThat(aliveInAWindow(Motion.REDUCED)).isEqualTo(new Life(false, false));
    }
  }

  @Nested
  class WithFullMotion {

    @Test
    void thePersonBlinksAndBreathesWhileOnScreenAndStopsWhenTakenAway() {
      assertThat(aliveInAWindow(Motion.FULL)).isEqualTo(new Life(true, false));
    }

    @Test
    void anExpressionGlidesFromTheOneShown() {
      Pose justAfter =
          Pictures.onScreenThread(
              () -> {
                Portrait portrait = new Portrait(Look.DEFAULT, Motion.FULL);
                Stage stage = new Stage();
                stage.setScene(new Scene(new StackPane(portrait), 240, 260));
                stage.show();
                portrait.show(Feeling.FURIOUS, 50, 50);
                Pose pose = portrait.shown();
                stage.close();
                return pose;
              });
      assertThat(justAfter).isEqualTo(Expression.of(Feeling.CALM));
    }

    @Test
    void anExpressionIsThereAtOnceWhileNobodyLooks() {
      Portrait portrait = new Portrait(Look.DEFAULT, Motion.FULL);
      portrait.show(Feeling.SAD, 50, 50);
      assertThat(portrait.shown()).isEqualTo(Expression.of(Feeling.SAD));
    }

    @Test
    void turningMotionDownEndsALeftoverGlideAtItsGoal() {
      Portrait portrait = new Portrait(Look.DEFAULT, Motion.FULL);
      portrait.show(Feeling.TIRED, 50, 50);
      portrait.setMotion(Motion.REDUCED);
      assertThat(portrait.shown()).isEqualTo(Expression.of(Feeling.TIRED));
    }
  }

  @Test
  void aChangeOfExpressionMakesNoNodes() {
    Portrait portrait = new Portrait(DARK_HAIR_ON_DEEP_SKIN, Motion.REDUCED);
    List<Node> before = nodes(portrait);
    for (Feeling feeling : Feeling.values()) {
      portrait.show(feeling, 90, 5);
    }
    assertThat(nodes(portrait)).isEqualTo(before);
  }

  @Test
  void aScreenReaderIsToldWhatThePictureShows() {
    Portrait portrait = new Portrait(Look.DEFAULT, Motion.REDUCED);
    portrait.describe("Rosa, angry");
    assertThat(portrait.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
    assertThat(portrait.getAccessibleText()).isEqualTo("Rosa, angry");
  }

  @Test
  void anyTwoFeelingsLookDifferentOnACardOfTheShelf() {
    for (Look look : List.of(Look.DEFAULT, DARK_HAIR_ON_DEEP_SKIN)) {
      List<Feeling> feelings = List.of(Feeling.values());
      List<Image> pictures = feelings.stream().map(feeling -> picture(look, feeling)).toList();
      for (int i = 0; i < pictures.size(); i++) {
        for (int j = i + 1; j < pictures.size(); j++) {
          assertThat(Pictures.difference(pictures.get(i), pictures.get(j)))
              .as("pixels that tell %s from %s at 120 x 130", feelings.get(i), feelings.get(j))
              .isGreaterThan(300);
        }
      }
    }
  }

  @Test
  void everyWordOfALookChangesThePicture() {
    List<Look> looks = new ArrayList<>();
    for (Age age : Age.values()) {
      looks.add(look(age, Skin.TAN, Hair.SHORT, Headwear.NONE, Beard.NONE, Clothes.JUMPER));
    }
    for (Skin skin : Skin.values()) {
      looks.add(look(Age.YOUNG, skin, Hair.BALD, Headwear.NONE, Beard.NONE, Clothes.JUMPER));
    }
    for (Hair hair : Hair.values()) {
      looks.add(look(Age.MIDDLE, Skin.TAN, hair, Headwear.NONE, Beard.NONE, Clothes.COAT));
    }
    for (Headwear headwear : Headwear.values()) {
      looks.add(look(Age.ADULT, Skin.TAN, Hair.BOB, headwear, Beard.NONE, Clothes.COAT));
    }
    for (Beard beard : Beard.values()) {
      looks.add(look(Age.ADULT, Skin.FAIR, Hair.CURLY, Headwear.NONE, beard, Clothes.SHIRT));
    }
    for (Clothes clothes : Clothes.values()) {
      looks.add(look(Age.ADULT, Skin.DARK, Hair.BUN, Headwear.NONE, Beard.NONE, clothes));
    }
    List<Image> pictures = looks.stream().map(look -> picture(look, Feeling.CALM)).toList();
    for (int i = 0; i < pictures.size(); i++) {
      for (int j = i + 1; j < pictures.size(); j++) {
        assertThat(Pictures.difference(pictures.get(i), pictures.get(j)))
            .as("%s against %s", looks.get(i), looks.get(j))
            .isGreaterThan(60);
      }
    }
  }

  private static Look look(
      Age age, Skin skin, Hair hair, Headwear headwear, Beard beard, Clothes clothes) {
    return new Look(
        age,
        skin,
        hair,
        HairColour.BROWN,
        Glasses.NONE,
        headwear,
        beard,
        clothes,
        ClothesColour.TEAL);
  }

  private static Image picture(Look look, Feeling feeling) {
    return Pictures.onScreenThread(
        () -> {
          Portrait portrait = new Portrait(look, Motion.REDUCED);
          portrait.show(feeling, 40, 40);
          return Pictures.of(portrait, 120, 130);
        });
  }

  /// Whether a person moves by themself in a window, and after they were taken out of it.
  private record Life(boolean inTheWindow, boolean afterwards) {}

  private static Life aliveInAWindow(Motion motion) {
    return Pictures.onScreenThread(
        () -> {
          Portrait portrait = new Portrait(Look.DEFAULT, motion);
          StackPane root = new StackPane(portrait);
          Stage stage = new Stage();
          stage.setScene(new Scene(root, 240, 260));
          stage.show();
          boolean inTheWindow = portrait.isAlive();
          root.getChildren().clear();
          boolean afterwards = portrait.isAlive();
          stage.close();
          return new Life(inTheWindow, afterwards);
        });
  }

  private static List<Node> nodes(Parent parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node child : parent.getChildrenUnmodifiable()) {
      nodes.add(child);
      if (child instanceof Parent inner) {
        nodes.addAll(nodes(inner));
      }
    }
    return nodes;
  }
}
