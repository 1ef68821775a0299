package org.intheirshoes.app.shell.portrait;

import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;

/// Colours of a setting. They are written down for the light theme and dimmed for the dark one, so
/// that both show the same room at different hours.
record Paints(Shade shade) {
  private static final Color EVENING = Color.web("#15181C");

  /// A colour given for the light theme, as it is in this one: the same hue, at night.
  Color of(String web) {
    return dim(Color.web(web));
  }

  /// What a sheet or a window lies on, from one colour above to another below. At night it is darker
  /// than the sheet, so that the sheet still stands out.
  LinearGradient backdrop(String above, String below) {
    return switch (shade) {
      case LIGHT -> fall(above, below);
      case DARK ->
          vertical(of(above).interpolate(EVENING, 0.55), of(below).interpolate(EVENING, 0.55));
    };
  }

  /// The same with an opacity from 0 to 1.
  Color of(String web, double opacity) {
    return Ink.clear(of(web), opacity);
  }

  /// Something that shines by itself and so stays bright: a lamp, a small light.
  Color lit(String web) {
    return switch (shade) {
      case LIGHT -> Color.web(web);
      case DARK -> Color.web(web).interpolate(EVENING, 0.12);
    };
  }

  /// Soft light behind the person, without which dark hair would sink into a dark room.
  RadialGradient glow() {
    double strength =
        switch (shade) {
          case LIGHT -> 0.5;
          case DARK -> 0.17;
        };
    Color light =
        switch (shade) {
          case LIGHT -> Color.WHITE;
          case DARK -> Color.web("#F3DDB8");
        };
    return new RadialGradient(
        0,
        0,
        0.5,
        0.5,
        0.5,
        true,
        CycleMethod.NO_CYCLE,
        new Stop(0, Ink.clear(light, strength)),
        new Stop(0.45, Ink.clear(light, strength * 0.6)),
        new Stop(1, Ink.clear(light, 0)));
  }

  /// From one colour above to another below.
  LinearGradient fall(String above, String below) {
    return vertical(of(above), of(below));
  }

  /// What lies over the whole setting at night; it darkens skin without changing its hue.
  Color veil() {
    return switch (shade) {
      case LIGHT -> Color.TRANSPARENT;
      case DARK -> Color.color(0, 0, 0, 0.14);
    };
  }

  private static LinearGradient vertical(Color above, Color below) {
    return new LinearGradient(
        0, 0, 0, 1, true, CycleMethod.NO_CYCLE, new Stop(0, above), new Stop(1, below));
  }

  private Color dim(Color colour) {
    return switch (shade) {
      case LIGHT -> colour;
      case DARK ->
          Color.hsb(
                  colour.getHue(),
                  Math.min(1, colour.getSaturation() * 1.15 + 0.03),
                  colour.getBrightness() * 0.4,
                  colour.getOpacity())
              .interpolate(EVENING, 0.12);
    };
  }
}
