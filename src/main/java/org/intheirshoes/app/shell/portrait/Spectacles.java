package org.intheirshoes.app.shell.portrait;

import javafx.scene.Group;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Look.Glasses;

/// Glasses, drawn in the coordinates of the face.
final class Spectacles {
  private static final Color FRAME = Color.web("#3A302A");
  private static final Color LENS = Color.web("#FFFFFF1C");
  private static final Color GLINT = Color.web("#FFFFFF50");

  private Spectacles() {}

  /// A group of its own, empty where no glasses are worn.
  static Group of(Glasses glasses) {
    return switch (glasses) {
      case NONE -> new Group();
      case ROUND ->
          framed("M101.500 94.500a14.200 14.200 0 1 1 0 28.400a14.200 14.200 0 1 1 0-28.400Z");
      case SQUARE ->
          framed(
              "M91 98H112C115 98 116.500 99.500 116 102L114.500 115C114 119 112 121 108 121H95"
                  + "C91 121 89 119 88.500 115L87.500 102C87 99.500 88 98 91 98Z");
    };
  }

  private static Group framed(String left) {
    return new Group(
        Ink.fill(left, LENS),
        Ink.mirrored(Ink.fill(left, LENS)),
        Ink.line("M92.500 106L98.500 98.500", GLINT, 2.2),
        Ink.line("M129.500 106L135.500 98.500", GLINT, 2.2),
        Ink.line(left, FRAME, 2.5),
        Ink.mirrored(Ink.line(left, FRAME, 2.5)),
        Ink.line("M115.500 105C117.500 102.500 122.500 102.500 124.500 105", FRAME, 2.5),
        Ink.line("M87.500 103L79 101.500M152.500 103L161 101.500", FRAME, 2.3));
  }
}
