package org.intheirshoes.benchmark;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/// A picture of times against beats, both on logarithmic axes.
final class SpeedPicture {

  private static final int WIDTH = 670;
  private static final int HEIGHT = 360;
  private static final double LABEL = 16;
  private static final double LEAST = -2;
  private static final double MOST = 5;

  private static final Map<String, String> COLOURS =
      Map.of(
          "ours", "#0b7285",
          "ink", "#c2410c",
          "bare", "#868e96",
          "read", "#5f3dc4",
          "analyse", "#2b8a3e");

  private static final Map<String, String> WORDS =
      Map.of(
          "ours", "1,000 steps, ours",
          "ink", "1,000 steps, ink",
          "bare", "1,000 steps, bare loop",
          "read", "reading",
          "analyse", "exact analysis");

  private SpeedPicture() {}

  /// The picture as SVG.
  ///
  /// @param figures by benchmark and size: steps a second, or milliseconds of reading and analysing
  static String of(List<Integer> sizes, ToDoubleBiFunction<String, Integer> figures) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-30 0 %d %d\" font-family=\"Inter, sans-serif\" font-size=\"13\">%n<rect x=\"-30\" width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n"
            .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT));
    for (int power = (int) LEAST; power <= MOST; power++) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<path d=\"M70 %.1fH440\" stroke=\"#dee2e6\"/><text x=\"62\" y=\"%.1f\""
                  + " text-anchor=\"end\" fill=\"#495057\">%s</text>%n",
              y(Math.pow(10, power)),
              y(Math.pow(10, power)) + 4,
              power < 0
                  ? "0." + "0".repeat(-power - 1) + "1 ms"
                  : "1" + "0".repeat(power) + " ms"));
    }
    for (int size : sizes) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#495057\">%,d"
                  + " beats</text>%n",
              x(size),
              HEIGHT - 14,
              size));
    }
    double above = 0;
    for (String each :
        COLOURS.keySet().stream()
            .sorted(Comparator.comparingDouble(one -> y(one, sizes.getLast(), figures)))
            .toList()) {
      // Two lines may end beside each other; their names must not.
      above = Math.max(above + LABEL, y(each, sizes.getLast(), figures));
      line(svg, each, sizes, figures, above);
    }
    return svg.append("</svg>\n").toString();
  }

  private static void line(
      StringBuilder svg,
      String benchmark,
      List<Integer> sizes,
      ToDoubleBiFunction<String, Integer> figures,
      double label) {
    StringBuilder points = new StringBuilder();
    for (int size : sizes) {
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(size), y(benchmark, size, figures)));
    }
    svg.append(
        String.format(
            Locale.ROOT,
            "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/><text"
                + " x=\"450\" y=\"%.1f\" fill=\"%s\">%s</text>%n",
            points.toString().strip(),
            COLOURS.get(benchmark),
            label + 4,
            COLOURS.get(benchmark),
            WORDS.get(benchmark)));
  }

  private static double y(String benchmark, int size, ToDoubleBiFunction<String, Integer> figures) {
    double figure = figures.applyAsDouble(benchmark, size);
    boolean milliseconds = benchmark.equals("read") || benchmark.equals("analyse");
    return y(milliseconds ? figure : 1_000_000 / figure);
  }

  private static double x(int size) {
    return 100 + (Math.log10(size) - 2) * 150;
  }

  private static double y(double milliseconds) {
    return HEIGHT - 40 - (Math.log10(milliseconds) - LEAST) / (MOST - LEAST) * (HEIGHT - 60);
  }
}
