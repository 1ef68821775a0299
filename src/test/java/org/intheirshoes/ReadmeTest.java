package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Course;
import org.intheirshoes.library.CourseReader;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.library.Shelf;
import org.junit.jupiter.api.Test;

/// What the README promises.
class ReadmeTest {

  private static final Path README = Path.of("README.md");

  @Test
  void itsScenarioInTenLinesCanBePlayed() throws IOException {
    Matcher block =
        Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    String script = block.group(1);
    assertThat(script.lines()).hasSize(10);
    Checked checked =
        new ScriptLoader().load("my-first.json", script.getBytes(StandardCharsets.UTF_8));
    assertThat(checked.problems()).isEmpty();
    assertThat(checked.isPlayable()).isTrue();
  }

  @Test
  void itsCourseCanBeTaken() throws IOException {
    Matcher block =
        Pattern.compile("```json\n(\\{ \"course\".*?)```", Pattern.DOTALL)
            .matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    CourseReader.Reading reading =
        CourseReader.read(block.group(1).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.problems()).isEmpty();
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    DrillShelf drills = DrillShelf.read(Path.of("target", "no-such-folder"));
    assertThat(reading.course().orElseThrow().steps())
        .allMatch(
            step ->
                switch (step) {
                  case Course.Play play -> shelf.find(play.id()).isPresent();
                  case Course.Pair pair -> drills.find(pair.id()).isPresent();
                });
  }

  @Test
  void itsPicturesAndLinksExist() throws IOException {
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)\\)").matcher(Files.readString(README));
    int found = 0;
    while (link.find()) {
      assertThat(Path.of(link.group(1))).exists();
      found++;
    }
    assertThat(found).isPositive();
  }
}
