package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Channel;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Look;
import org.intheirshoes.scenario.SampleScript;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

  private static final Scenario SAMPLE = SampleScript.lateParcel().scenario();

  @TempDir Path folder;

  private static Coverage.Entry entry(
      String id, int level, Channel channel, List<String> skills, Feeling... feelings) {
    Scenario.Card card =
        new Scenario.Card(id, "", channel, "", level, 10, skills, Optional.empty());
    Look look = SAMPLE.customer().look();
    ShelfItem item = new ShelfItem(id, "en", card, id, look, new ShelfItem.Bundled());
    return new Coverage.Entry(item, Set.of(feelings), 5, 3, 1);
  }

  private static final Coverage.Entry ONE =
      entry("one", 1, Channel.PHONE, List.of("say-when"), Feeling.CALM, Feeling.SAD);
  private static final Coverage.Entry TWO =
      entry("two", 3, Channel.EMAIL, List.of("recover", "say-when"), Feeling.CALM);
  private static final Coverage.Entry THREE =
      entry("three", 3, Channel.PHONE, List.of("recover", "say-when"), Feeling.SAD, Feeling.CALM);
  private static final Coverage COVERAGE = new Coverage(List.of(ONE, TWO, THREE));

  @Test
  void tellsWhichScenariosTrainASkill() {
    assertThat(COVERAGE.skills()).containsExactly("say-when", "recover");
    assertThat(COVERAGE.training("recover")).containsExactly(TWO, THREE);
    assertThat(COVERAGE.training("no-such-skill")).isEmpty();
  }

  @Test
  void tellsChannelsLevelsAndFeelings() {
    assertThat(COVERAGE.channels()).containsExactly(Channel.PHONE, Channel.EMAIL);
    assertThat(COVERAGE.on(Channel.PHONE)).containsExactly(ONE, THREE);
    assertThat(COVERAGE.levels()).containsExactly(1, 3);
    assertThat(COVERAGE.at(3)).containsExactly(TWO, THREE);
    assertThat(COVERAGE.feelings()).containsExactly(Feeling.CALM, Feeling.SAD);
    assertThat(COVERAGE.showing(Feeling.SAD)).containsExactly(ONE, THREE);
  }

  @Test
  void addsUp() {
    assertThat(COVERAGE.minutes()).isEqualTo(30);
    assertThat(COVERAGE.beats()).isEqualTo(15);
    assertThat(COVERAGE.endings()).isEqualTo(9);
  }

  @Test
  void givesEachFeelingAFaceOfItsOwnWhileThereAreEnough() {
    assertThat(COVERAGE.faces())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Feeling.SAD, ONE, Feeling.CALM, TWO));
  }

  @Nested
  class OfAScript {

    private final ShelfItem item =
        new ShelfItem(
            SAMPLE.id(),
            SAMPLE.language(),
            SAMPLE.card(),
            SAMPLE.customer().name(),
            SAMPLE.customer().look(),
            new ShelfItem.Bundled());

    @Test
    void countsWhatTheCustomerShowsInLinesAndReactions() {
      Set<Feeling> lines =
          felt(SAMPLE.beats().stream().flatMap(beat -> beat.lines().stream()).toList());
      Set<Feeling> all = Coverage.Entry.of(item, SAMPLE).feelings();
      assertThat(all).containsAll(lines).hasSizeGreaterThan(lines.size());
    }

    private Set<Feeling> felt(List<Line> lines) {
      return Set.copyOf(
          lines.stream().flatMap(line -> line.feeling().stream()).distinct().toList());
    }

    @Test
    void countsNothingThatAColleagueShows() {
      String told =
          SampleScript.lateParcel().json().replace("\"by\": \"customer\"", "\"by\": \"colleague\"");
      Scenario other = new SampleScript(told).scenario();
      assertThat(Coverage.Entry.of(item, other).feelings()).isEmpty();
    }

    @Test
    void countsItsPlaces() {
      Coverage.Entry entry = Coverage.Entry.of(item, SAMPLE);
      assertThat(entry.beats()).isEqualTo(SAMPLE.beats().size());
      assertThat(entry.endings()).isEqualTo(SAMPLE.endings().size());
    }
  }

  @Nested
  class OfAShelf {

    @Test
    void countsTheUsersOwnToo() {
      Shelf shelf = new Shelf(folder.resolve("scenarios"));
      int before = Coverage.of(shelf).entries().size();
      shelf.add(SampleScript.lateParcel().in(folder.resolve("late-parcel.json")));
      Coverage coverage = Coverage.of(shelf);
      assertThat(coverage.entries()).hasSize(before + 1);
      assertThat(coverage.entries().getLast().item().isBundled()).isFalse();
      assertThat(coverage.bundled().entries()).hasSize(before);
    }

    @Test
    void leavesOutWhatCannotBeReadAnyMore() throws IOException {
      Shelf shelf = new Shelf(folder.resolve("scenarios"));
      shelf.add(SampleScript.lateParcel().in(folder.resolve("late-parcel.json")));
      ShelfItem own = shelf.find("late-parcel").orElseThrow();
      try (Stream<Path> files = Files.walk(folder.resolve("scenarios"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.writeString(file, "{");
        }
      }
      assertThat(shelf.script(own)).isEmpty();
      assertThat(Coverage.of(shelf).entries())
          .isNotEmpty()
          .allMatch(entry -> entry.item().isBundled());
    }
  }
}
