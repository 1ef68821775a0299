package org.intheirshoes.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import org.intheirshoes.scenario.Axis;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/// Type and colours of the printed pages: the program's light theme.
public final class Look {

  /// Of the text.
  public static final Color INK = new Color(0x23, 0x20, 0x1C);

  /// Of what matters less.
  public static final Color MUTED = new Color(0x6B, 0x64, 0x5A);

  /// Of hairlines.
  public static final Color LINE = new Color(0xE6, 0xDF, 0xD3);

  /// Of a ground.
  public static final Color PAPER = new Color(0xFA, 0xF7, 0xF2);

  /// Of what is pointed out.
  public static final Color ACCENT = new Color(0x27, 0x40, 0x6B);

  /// Of points lost.
  public static final Color COST = new Color(0x9A, 0x3B, 0x26);

  /// Of points kept.
  public static final Color GAIN = new Color(0x3F, 0x6B, 0x2F);

  /// The build unpacks the program's typeface there.
  private static final String FONTS = "/org/intheirshoes/app/shell/fonts/";

  private final BaseFont regular = face("Inter-Regular.otf");
  private final BaseFont semiBold = face("Inter-SemiBold.otf");
  private final BaseFont italic = face("Inter-Italic.otf");

  /// Reads the typeface.
  ///
  /// @throws IOException if it is missing from the program
  public Look() throws IOException {}

  private static BaseFont face(String file) throws IOException {
    try (InputStream in = Look.class.getResourceAsStream(FONTS + file)) {
      if (in == null) {
        throw new IOException("The typeface " + file + " is missing from the program.");
      }
      return BaseFont.createFont(
          file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
    }
  }

  /// The plain face.
  public BaseFont face() {
    return regular;
  }

  /// The strong face.
  public BaseFont strongFace() {
    return semiBold;
  }

  /// Of the title of a document.
  public Font title() {
    return new Font(semiBold, 23, Font.NORMAL, INK);
  }

  /// Of the heading of a part.
  public Font heading() {
    return new Font(semiBold, 12.5f, Font.NORMAL, INK);
  }

  /// Of running text.
  public Font body() {
    return new Font(regular, 10, Font.NORMAL, INK);
  }

  /// Of words that stand out in running text.
  public Font strong() {
    return new Font(semiBold, 10, Font.NORMAL, INK);
  }

  /// Of what was said.
  public Font quote() {
    return new Font(italic, 10, Font.NORMAL, INK);
  }

  /// Of notes.
  public Font muted() {
    return new Font(regular, 9, Font.NORMAL, MUTED);
  }

  /// Of small headings, in a colour.
  public Font label(Color color) {
    return new Font(semiBold, 8.5f, Font.NORMAL, color);
  }

  /// Of figures.
  ///
  /// @param size in points
  public Font figure(float size, Color color) {
    return new Font(semiBold, size, Font.NORMAL, color);
  }

  /// The colour of an axis.
  public static Color of(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> new Color(0x0F, 0x76, 0x6E);
      case ACTION -> new Color(0xB4, 0x53, 0x09);
      case BOUNDARIES -> new Color(0x6D, 0x28, 0xD9);
    };
  }

  /// A colour as a wash on white paper.
  ///
  /// @param strength 0 (white) to 1
  public static Color wash(Color color, double strength) {
    return new Color(
        part(color.getRed(), strength),
        part(color.getGreen(), strength),
        part(color.getBlue(), strength));
  }

  private static int part(int value, double strength) {
    return (int) Math.round(255 - (255 - value) * strength);
  }
}
