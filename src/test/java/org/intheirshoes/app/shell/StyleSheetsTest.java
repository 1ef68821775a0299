package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Keeps the style sheets to their rules: colours stand in the token files, every theme has the same
/// tokens, and text can be read on what it stands on.
class StyleSheetsTest {

  private static final Path SHEETS = Path.of("src/main/resources/org/intheirshoes/app");
  private static final Pattern TOKEN = Pattern.compile("(-its-[a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6,8})");
  private static final Set<String> TOKEN_FILES =
      Set.of("light.css", "dark.css", "contrast.css", "projector.css");

  private static Map<String, String> tokens(String theme) throws IOException {
    Map<String, String> tokens = new LinkedHashMap<>();
    Matcher matcher =
        TOKEN.matcher(Files.readString(SHEETS.resolve("shell").resolve(theme + ".css")));
    while (matcher.find()) {
      tokens.put(matcher.group(1), matcher.group(2));
    }
    return tokens;
  }

  @ParameterizedTest
  @ValueSource(strings = {"dark", "contrast", "projector"})
  void everyThemeHasTheSameTokens(String theme) throws IOException {
    assertThat(tokens(theme).keySet()).isEqualTo(tokens("light").keySet());
  }

  /// The window opens before any sheet was read.
  @ParameterizedTest
  @EnumSource
  void theGroundOfAWindowIsTheColourOfItsPage(Styling.Theme theme) throws IOException {
    String name =
        switch (theme) {
          case LIGHT -> "light";
          case DARK -> "dark";
          case HIGH_CONTRAST -> "contrast";
          case PROJECTOR -> "projector";
        };
    assertThat(theme.ground()).isEqualTo(Color.web(tokens(name).get("-its-paper")));
  }

  @Test
  void colourStandsInTheTokenFilesAlone() throws IOException {
    try (Stream<Path> files = Files.walk(SHEETS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
        if (!TOKEN_FILES.contains(file.getFileName().toString())) {
          assertThat(Files.readString(file))
              .as(file.toString())
              .doesNotContainPattern("#[0-9A-F]{3,8}\\b");
        }
      }
    }
  }

  @Test
  void everyTokenThatIsUsedExists() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SHEETS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".css")).toList()) {
        Matcher matcher = Pattern.compile("-its-[a-z0-9-]+").matcher(Files.readString(file));
        while (matcher.find()) {
          used.add(matcher.group());
        }
      }
    }
    assertThat(tokens("light").keySet()).containsExactlyInAnyOrderElementsOf(used);
  }

  /// WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for icons and bars (1.4.11).
  @ParameterizedTest
  @CsvSource({
    "ink, paper, 4.5",
    "ink, surface, 4.5",
    "ink, sunken, 4.5",
    "ink, accent-soft, 4.5",
    "ink, vote, 4.5",
    "ink, tint-0, 4.5",
    "ink, tint-1, 4.5",
    "ink, tint-2, 4.5",
    "ink, tint-3, 4.5",
    "ink, ack-soft, 4.5",
    "muted, vote, 4.5",
    "ink, accent-mid, 4.5",
    "ink, rail, 4.5",
    "ink, gain-paper, 4.5",
    "ink, note, 4.5",
    "muted, note, 4.5",
    "ink, cost-soft, 4.5",
    "ink, gain-soft, 4.5",
    "muted, paper, 4.5",
    "muted, surface, 4.5",
    "muted, sunken, 4.5",
    "muted, rail, 4.5",
    "muted, accent-soft, 4.5",
    "accent, paper, 4.5",
    "accent, surface, 4.5",
    "on-accent, accent, 4.5",
    "ack, surface, 4.5",
    "ack, ack-soft, 4.5",
    "act, surface, 4.5",
    "act, act-soft, 4.5",
    "bnd, surface, 4.5",
    "bnd, bnd-soft, 4.5",
    "cost, surface, 4.5",
    "cost, cost-soft, 4.5",
    "gain, surface, 4.5",
    "gain, gain-paper, 4.5",
    "frustration, paper, 3",
    "trust, paper, 3",
    "edge, paper, 3",
    "edge, surface, 3"
  })
  void textCanBeReadInEveryTheme(String front, String back, double least) throws IOException {
    for (String theme : new String[] {"light", "dark", "contrast", "projector"}) {
      Map<String, String> tokens = tokens(theme);
      String one = tokens.getOrDefault("-its-" + front, "#000000");
      String other = tokens.getOrDefault("-its-" + back, "#000000");
      assertThat(contrast(one, other))
          .as("%s on %s in %s", front, back, theme)
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      parts[i] = c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
