package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SettingTest {

  @ParameterizedTest
  @EnumSource(Channel.class)
  void thePersonCanBeSeenInIt(Channel channel) {
    Image empty = Pictures.onScreenThread(() -> Pictures.of(setting(channel), 400, 340));
    assertThat(Pictures.difference(empty, picture(channel, Shade.LIGHT, 400, 340)))
        .isGreaterThan(8_000);
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void itFillsWideAndTallAreas(Channel channel) {
    for (Image image :
        new Image[] {
          picture(channel, Shade.LIGHT, 900, 300), picture(channel, Shade.LIGHT, 260, 420)
        }) {
      int right = (int) image.getWidth() - 3;
      int middle = (int) image.getHeight() / 2;
      assertThat(image.getPixelReader().getColor(2, middle)).isNotEqualTo(Color.web("#E6E1EF"));
      assertThat(image.getPixelReader().getColor(right, middle)).isNotEqualTo(Color.web("#E6E1EF"));
    }
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void itIsDimmerInTheDarkTheme(Channel channel) {
    assertThat(Pictures.brightness(picture(channel, Shade.DARK, 400, 340)))
        .isLessThan(Pictures.brightness(picture(channel, Shade.LIGHT, 400, 340)) * 0.75);
  }

  @Test
  void skinKeepsItsHueInTheDarkTheme() {
    Color light = forehead(picture(Channel.COUNTER, Shade.LIGHT, 400, 340));
    Color dark = forehead(picture(Channel.COUNTER, Shade.DARK, 400, 340));
    assertThat(dark.getHue()).isCloseTo(light.getHue(), within(2.0));
    assertThat(dark.getBrightness()).isLessThan(light.getBrightness());
  }

  @Test
  void aChangeOfShadeKeepsThePersonWhoIsThere() {
    Image changed =
        Pictures.onScreenThread(
            () -> {
              Setting setting = occupied(Channel.CLINIC, Shade.LIGHT);
              setting.setShade(Shade.DARK);
              return Pictures.of(setting, 400, 340);
            });
    assertThat(Pictures.difference(changed, picture(Channel.CLINIC, Shade.DARK, 400, 340)))
        .isZero();
  }

  @Test
  void aNewPersonTakesThePlaceOfTheOneBefore() {
    Image second =
        Pictures.onScreenThread(
            () -> {
              Setting setting = setting(Channel.VIDEO);
              setting.place(new Portrait(Look.DEFAULT, Motion.REDUCED));
              setting.place(person());
              return Pictures.of(setting, 400, 340);
            });
    assertThat(Pictures.difference(second, picture(Channel.VIDEO, Shade.LIGHT, 400, 340))).isZero();
  }

  @ParameterizedTest
  @EnumSource(Channel.class)
  void whatStandsBeyondItsEdgesIsMissedByNobody(Channel channel) {
    Pictures.onScreenThread(
        () -> {
          Setting setting = setting(channel);
          Image without = Pictures.of(setting, 300, 340);
          parts(setting).forEach(part -> part.setVisible(true));
          assertThat(Pictures.difference(without, Pictures.of(setting, 300, 340))).isZero();
          return without;
        });
  }

  @Test
  void whatStandsBeyondItsEdgesIsLeftOutUntilThereIsRoom() {
    Pictures.onScreenThread(
        () -> {
          Setting setting = setting(Channel.COUNTER);
          Pictures.of(setting, 300, 340);
          long seen = seen(setting);
          assertThat(seen).isLessThan(parts(setting).count());
          Image wide = Pictures.of(setting, 900, 340);
          assertThat(seen(setting)).isGreaterThan(seen);
          return wide;
        });
  }

  @Test
  void itsCornersTakeTheColourOfThePage() {
    Image image =
        Pictures.onScreenThread(
            () -> {
              Setting setting = setting(Channel.COUNTER);
              setting
                  .lookupAll(".setting-corner")
                  .forEach(corner -> ((Shape) corner).setFill(Color.MAGENTA));
              return Pictures.of(setting, 400, 340);
            });
    for (int x : new int[] {0, 399}) {
      for (int y : new int[] {0, 339}) {
        assertThat(image.getPixelReader().getColor(x, y)).isEqualTo(Color.MAGENTA);
      }
    }
    for (int x : new int[] {6, 393}) {
      for (int y : new int[] {6, 333}) {
        assertThat(image.getPixelReader().getColor(x, y)).isNotEqualTo(Color.MAGENTA);
      }
    }
  }

  private static long seen(Setting setting) {
    return parts(setting).filter(Node::isVisible).count();
  }

  /// What stands in the room and before the person.
  private static Stream<Node> parts(Setting setting) {
    return setting.getChildrenUnmodifiable().stream()
        .filter(Group.class::isInstance)
        .flatMap(layer -> ((Group) layer).getChildren().stream())
        .flatMap(
            part ->
                part instanceof Group group
                    ? Stream.concat(Stream.of(part), group.getChildren().stream())
                    : Stream.of(part));
  }

  private static Color forehead(Image image) {
    return image.getPixelReader().getColor(196, 88);
  }

  private static Image picture(Channel channel, Shade shade, double width, double height) {
    return Pictures.onScreenThread(() -> Pictures.of(occupied(channel, shade), width, height));
  }

  private static Setting setting(Channel channel) {
    return new Setting(channel, Shade.LIGHT);
  }

  private static Setting occupied(Channel channel, Shade shade) {
    Setting setting = new Setting(channel, shade);
    setting.place(person());
    return setting;
  }

  private static Portrait person() {
    Portrait portrait = new Portrait(Look.DEFAULT, Motion.REDUCED);
    portrait.show(Feeling.HOPEFUL, 40, 40);
    return portrait;
  }
}
