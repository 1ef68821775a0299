package org.intheirshoes.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the texts of each package against the code that shows them.
class TextsTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern SHOWN = Pattern.compile("(?i:texts)\\s*\\.get\\(\\s*\"([^\"]+)\"");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+|[a-z]+)");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9.]+)\"");

  static Stream<Path> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.endsWith("texts.properties")).toList().stream();
    }
  }

  private static Set<String> matches(Path bundle, Pattern pattern) throws IOException {
    Path folder = SOURCES.resolve(RESOURCES.relativize(bundle.getParent()));
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }

  private static Set<String> present(Path bundle) throws IOException {
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }

  /// Every file of texts, whatever it is called, and each language but the first.
  static Stream<Arguments> translations() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("org"))) {
      List<Path> english =
          files
              .filter(file -> file.toString().endsWith(".properties"))
              .filter(file -> !file.getFileName().toString().contains("_"))
              .toList();
      return Stream.of(Language.values())
          .filter(language -> language != Language.ENGLISH)
          .flatMap(language -> english.stream().map(file -> Arguments.of(file, language)));
    }
  }

  private static Map<String, String> texts(Path bundle) throws IOException {
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(bundle)) {
      read.load(reader);
    }
    Map<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
    return texts;
  }

  private static Path in(Language language, Path bundle) {
    String name = bundle.getFileName().toString().replace(".properties", "");
    return bundle.resolveSibling(name + "_" + language.code() + ".properties");
  }

  /// The numbers of the values that a text has places for.
  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      places.add(matcher.group(1));
    }
    // What one language says with a pronoun, another says with the name, or not at all.
    places.removeAll(Set.of("subject", "object", "possessive", "name"));
    return places;
  }

  /// Java takes the last of two and says nothing.
  @ParameterizedTest
  @MethodSource("bundles")
  void noKeyStandsTwice(Path bundle) throws IOException {
    List<String> keys =
        Files.readAllLines(bundle).stream()
            .filter(line -> line.matches("[A-Za-z0-9.]+ = .*"))
            .map(line -> line.substring(0, line.indexOf(' ')))
            .toList();
    assertThat(keys).as("%s: rename one of the two", bundle).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyTextIsTranslated(Path bundle, Language language) throws IOException {
    assertThat(texts(in(language, bundle)).keySet())
        .as("%s in %s: translate what is missing, drop what is gone", bundle, language)
        .isEqualTo(texts(bundle).keySet());
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyTranslationHasPlacesForTheSameValues(Path bundle, Language language)
      throws IOException {
    Map<String, String> translated = texts(in(language, bundle));
    texts(bundle)
        .forEach(
            (key, text) ->
                assertThat(places(translated.getOrDefault(key, text)))
                    .as("%s in %s: %s", bundle, language, key)
                    .isEqualTo(places(text)));
  }

  @ParameterizedTest
  @MethodSource("translations")
  void everyTranslationCanBeFilledIn(Path bundle, Language language) throws IOException {
    texts(in(language, bundle))
        .forEach(
            (key, text) -> {
              if (text.matches(".*\\{\\d.*")) {
                assertThat(
                        new MessageFormat(text, language.locale())
                            .format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9}))
                    .as("%s in %s: %s", bundle, language, key)
                    .doesNotContain("{");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextThatIsShownExists(Path bundle) throws IOException {
    assertThat(present(bundle))
        .as("%s: add the missing key", bundle)
        .containsAll(matches(bundle, SHOWN));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everyTextIsShown(Path bundle) throws IOException {
    assertThat(matches(bundle, LITERAL))
        .as("%s: remove the key that nothing shows", bundle)
        .containsAll(present(bundle));
  }
}
