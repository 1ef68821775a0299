package org.intheirshoes.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the texts of each package against the code that shows them.
class TextsTest {

  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern SHOWN = Pattern.compile("(?i:texts)\\s*\\.get\\(\\s*\"([^\"]+)\"");
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
