package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.app.shell.ChannelWords;
import org.intheirshoes.library.Coverage;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Test;

/// Holds the README's table of scenarios against the shelf. With `-Dwrite` it writes the table:
///
/// `./mvnw -q test -Dtest=ReadmeLibraryTest -Dwrite`
class ReadmeLibraryTest {

  private static final Path README = Path.of("README.md");
  private static final String FROM = "<!-- The shelf, written by ReadmeLibraryTest. -->\n";
  private static final String TO = "<!-- End of the shelf. -->\n";

  /// A script names the skills it is most about first.
  private static final int NAMED = 3;

  @Test
  void tellsWhatIsOnTheShelf() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(FROM) + FROM.length();
    int to = readme.indexOf(TO);
    assertThat(readme).contains(FROM, TO);
    String now = written();
    if (System.getProperty("write") != null) {
      Files.writeString(README, readme.substring(0, from) + now + readme.substring(to));
      return;
    }
    assertThat(readme.substring(from, to))
        .as("README: write it anew with ./mvnw -q test -Dtest=ReadmeLibraryTest -Dwrite")
        .isEqualTo(now);
  }

  private static String written() {
    try (Spoken _ = Spoken.in(Language.ENGLISH)) {
      Coverage coverage = Coverage.of(new Shelf(Path.of("target", "no-such-folder")));
      return "\n" + table(coverage) + "\n" + together(coverage) + "\n\n";
    }
  }

  private static String table(Coverage coverage) {
    return Stream.concat(
                Stream.of(
                    "| scenario | channel | level | minutes | what it trains first of all |",
                    "|---|---|---|---|---|"),
                coverage.entries().stream().map(ReadmeLibraryTest::row))
            .collect(Collectors.joining("\n"))
        + "\n";
  }

  private static String row(Coverage.Entry entry) {
    Scenario.Card card = entry.item().card();
    return "| [%s](scenarios/%s.json) | %s | %d | %d | %s |"
        .formatted(
            card.title(),
            entry.item().id(),
            ChannelWords.of(card.channel()).toLowerCase(Locale.ENGLISH),
            card.level(),
            card.minutes(),
            card.skills().stream()
                .limit(NAMED)
                .map(Practice::skillName)
                .collect(Collectors.joining("; ")));
  }

  private static String together(Coverage coverage) {
    List<String> skills = coverage.skills();
    return """
    Together: %d scenarios, at levels %s; %d of %d channels, %d of %d feelings of the portrait; %d skills,
    each in %d scenarios or more; %d beats and %d endings; %d hours and %d minutes to play each once.\
    """
        .formatted(
            coverage.entries().size(),
            coverage.levels().stream()
                .map(level -> level + " (" + coverage.at(level).size() + ")")
                .collect(Collectors.joining(", ")),
            coverage.channels().size(),
            Channel.values().length,
            coverage.feelings().size(),
            Feeling.values().length,
            skills.size(),
            skills.stream().mapToInt(skill -> coverage.training(skill).size()).min().orElseThrow(),
            coverage.beats(),
            coverage.endings(),
            coverage.minutes() / 60,
            coverage.minutes() % 60);
  }
}
