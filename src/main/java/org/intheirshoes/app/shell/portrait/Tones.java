package org.intheirshoes.app.shell.portrait;

import java.util.List;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.Look.ClothesColour;
import org.intheirshoes.scenario.Look.HairColour;
import org.intheirshoes.scenario.Look.Skin;

/// The colours of one person, derived from their look.
///
/// @param skin skin in the light
/// @param skinShade skin turned away from the light
/// @param skinLine lines on skin: nose, ears, between fingers
/// @param flush what blush and heat mix into the skin
/// @param lip lips
/// @param lipLine line between the lips
/// @param hair hair
/// @param hairShade hair turned away from the light
/// @param hairLight light on hair
/// @param brow brows, dark enough to be seen on the skin
/// @param cloth garment
/// @param clothShade folds of the garment
/// @param clothLight light on the garment
/// @param second what goes with the garment: the shirt under a jacket, a hair tie
/// @param secondShade its folds
/// @param hat headscarf, beanie or turban
/// @param hatShade its folds
record Tones(
    Color skin,
    Color skinShade,
    Color skinLine,
    Color flush,
    Color lip,
    Color lipLine,
    Color hair,
    Color hairShade,
    Color hairLight,
    Color brow,
    Color cloth,
    Color clothShade,
    Color clothLight,
    Color second,
    Color secondShade,
    Color hat,
    Color hatShade) {

  private static final double BROW_CONTRAST = 2.1;
  private static final Color WARM_DARK = Color.web("#3A1410");

  static Tones of(Look look) {
    Color skin = skin(look.skin());
    boolean deep = skin.getBrightness() < 0.5;
    double red = look.age() == Look.Age.CHILD ? 0.28 : 0.52;
    Color hair = hair(look.hairColour());
    Color cloth = cloth(look.clothesColour());
    Color second = second(look.clothesColour());
    Color hat = hat(look.clothesColour());
    return new Tones(
        skin,
        Ink.mix(skin, WARM_DARK, deep ? 0.26 : 0.17),
        Ink.mix(skin, WARM_DARK, deep ? 0.55 : 0.42),
        Color.web(deep ? "#A8362B" : "#D8503F"),
        Ink.mix(skin, Color.web(deep ? "#BE6C68" : "#B04A47"), red),
        Ink.mix(skin, Color.web(deep ? "#230B0B" : "#6E2320"), red + 0.2),
        hair,
        Ink.mix(hair, Color.web("#120B08"), 0.3),
        Ink.mix(hair, Color.web("#FFE9CF"), hair.getBrightness() < 0.2 ? 0.16 : 0.22),
        readable(brow(look.hairColour()), skin),
        cloth,
        Ink.mix(cloth, Color.web("#1C1830"), 0.22),
        Ink.mix(cloth, Color.WHITE, 0.16),
        second,
        Ink.mix(second, Color.web("#1C1830"), 0.2),
        hat,
        Ink.mix(hat, Color.web("#1C1830"), 0.24));
  }

  private static Color skin(Skin skin) {
    return Color.web(
        switch (skin) {
          case PALE -> "#F7DFCE";
          case FAIR -> "#F0CAA8";
          case TAN -> "#DFAF82";
          case OLIVE -> "#C79A6B";
          case BROWN -> "#A06A45";
          case DARK -> "#815035";
          case DEEP -> "#5A3726";
        });
  }

  private static Color hair(HairColour colour) {
    return Color.web(
        switch (colour) {
          case BLACK -> "#211C1B";
          case BROWN -> "#4C3427";
          case CHESTNUT -> "#7B4729";
          case BLONDE -> "#D5AA62";
          case RED -> "#B4592B";
          case GREY -> "#A29C96";
          case WHITE -> "#E6E1DA";
        });
  }

  private static Color brow(HairColour colour) {
    return Color.web(
        switch (colour) {
          case BLACK -> "#1D1817";
          case BROWN -> "#3F2A1F";
          case CHESTNUT -> "#5F351D";
          case BLONDE -> "#A47A3D";
          case RED -> "#8D421D";
          case GREY -> "#736C66";
          case WHITE -> "#A39A91";
        });
  }

  /// A brow that can be seen on the skin: most of an expression is in the brows. The first of some
  /// darker and lighter shades that stands out is taken, or the best of them.
  private static Color readable(Color brow, Color skin) {
    // Grey and fair brows get lighter on dark skin, coloured ones darker.
    boolean light = luminance(brow) > luminance(skin) * (brow.getSaturation() < 0.3 ? 1 : 2.2);
    Color best = brow;
    for (Color shade :
        List.of(
            brow,
            Ink.mix(brow, light ? Color.WHITE : WARM_DARK, 0.4),
            Ink.mix(brow, light ? WARM_DARK : Color.BLACK, 0.75))) {
      if (contrast(shade, skin) >= BROW_CONTRAST) {
        return shade;
      }
      if (contrast(shade, skin) > contrast(best, skin)) {
        best = shade;
      }
    }
    return best;
  }

  /// Contrast as WCAG counts it, from 1 to 21.
  static double contrast(Color one, Color other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  /// Relative luminance, near enough for brows.
  private static double luminance(Color colour) {
    return 0.2126 * Math.pow(colour.getRed(), 2.2)
        + 0.7152 * Math.pow(colour.getGreen(), 2.2)
        + 0.0722 * Math.pow(colour.getBlue(), 2.2);
  }

  private static Color cloth(ClothesColour colour) {
    return Color.web(
        switch (colour) {
          case BRICK -> "#AB5A4B";
          case GREEN -> "#5F8A70";
          case BLUE -> "#6484B4";
          case PURPLE -> "#6A5096";
          case MUSTARD -> "#CC9538";
          case GREY -> "#8A8E96";
          case TEAL -> "#33807C";
          case ROSE -> "#C97E8C";
          case NAVY -> "#33456E";
          case CREAM -> "#E8DDC6";
        });
  }

  private static Color second(ClothesColour colour) {
    return Color.web(
        switch (colour) {
          case BRICK -> "#E9DCC9";
          case GREEN -> "#EFE6D2";
          case BLUE -> "#F1EEE8";
          case PURPLE -> "#E3D6E6";
          case MUSTARD -> "#40536B";
          case GREY -> "#F0EDE8";
          case TEAL -> "#F0DFC4";
          case ROSE -> "#F4E9E4";
          case NAVY -> "#E6E9EF";
          case CREAM -> "#7F9C8D";
        });
  }

  private static Color hat(ClothesColour colour) {
    return Color.web(
        switch (colour) {
          case BRICK -> "#47697A";
          case GREEN -> "#D9B26A";
          case BLUE -> "#B9604E";
          case PURPLE -> "#D6A24C";
          case MUSTARD -> "#45587A";
          case GREY -> "#7D5475";
          case TEAL -> "#D4855F";
          case ROSE -> "#6A7FA0";
          case NAVY -> "#C0883F";
          case CREAM -> "#7A9A8A";
        });
  }
}
