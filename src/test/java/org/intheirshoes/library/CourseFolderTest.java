package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFolderTest {

  private static final String SMALL =
      """
      { "course": 1, "id": "small", "title": "Small", "about": "One step.",
        "steps": [ { "scenario": "broken-tv", "why": "First." } ] }
      """;

  private static final Course.Known KNOWN = new Course.Known(Set.of("broken-tv"), Set.of());

  @TempDir Path temporary;
  private CourseFolder courses = new CourseFolder(Path.of("unset"));

  @BeforeEach
  void open() {
    courses = new CourseFolder(folder());
  }

  private Path folder() {
    return temporary.resolve("not/there/yet");
  }

  private CourseReader.Reading add(String json) throws IOException {
    return courses.add(Files.writeString(temporary.resolve("from.json"), json), KNOWN);
  }

  private List<ProblemCode> refused(String json) throws IOException {
    CourseReader.Reading reading = add(json);
    assertThat(reading.course()).isEmpty();
    return reading.problems().stream().map(Problem::code).toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private String title() {
    return courses.read().find("small").map(Course::title).orElse("");
  }

  @Test
  void copiesACourseUnderItsId() throws IOException {
    assertThat(add(SMALL).course()).isPresent();
    assertThat(files()).containsExactly("small.json");
    assertThat(Files.readString(folder().resolve("small.json"))).isEqualTo(SMALL);
    assertThat(title()).isEqualTo("Small");
  }

  @Test
  void replacesOnesOwnWithTheSameId() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("by-hand.json"), SMALL);
    add(SMALL.replace("\"Small\"", "\"Smaller\""));
    assertThat(title()).isEqualTo("Smaller");
    assertThat(files()).containsExactly("by-hand.json");
  }

  @Test
  void overwritesNothingElse() throws IOException {
    Files.createDirectories(folder());
    Files.writeString(folder().resolve("small.json"), "broken");
    add(SMALL);
    assertThat(files()).containsExactly("small-2.json", "small.json");
    assertThat(title()).isEqualTo("Small");
  }

  @Test
  void refusesTheIdOfOneOfTheProgram() throws IOException {
    assertThat(refused(SMALL.replace("\"small\"", "\"first-week\"")))
        .containsExactly(ProblemCode.ID_TAKEN);
    assertThat(folder()).doesNotExist();
  }

  @Test
  void refusesWhatIsWrong() throws IOException {
    assertThat(refused(SMALL.replace("broken-tv", "broken-radio")))
        .containsExactly(ProblemCode.DEAD_LINK);
    assertThat(courses.add(temporary.resolve("none.json"), KNOWN).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNREADABLE);
    assertThat(folder()).doesNotExist();
  }

  @Test
  void saysWhereItCannotWrite() throws IOException {
    Files.createDirectories(folder().getParent());
    Files.writeString(folder(), "a file");
    assertThat(refused(SMALL)).containsExactly(ProblemCode.NOT_SAVED);
  }

  @Test
  void bringsBackWhatWasTakenAway() throws IOException {
    add(SMALL);
    CourseFolder.Removed removed = courses.remove("small").orElseThrow();
    assertThat(removed.course().title()).isEqualTo("Small");
    assertThat(title()).isEmpty();
    courses.restore(removed);
    assertThat(title()).isEqualTo("Small");
    assertThat(files()).containsExactly("small.json");
  }

  @Test
  void bringsNothingBackOverANewOne() throws IOException {
    add(SMALL);
    CourseFolder.Removed removed = courses.remove("small").orElseThrow();
    add(SMALL.replace("\"Small\"", "\"Smaller\""));
    courses.restore(removed);
    assertThat(title()).isEqualTo("Smaller");
  }

  @Test
  void takesNothingOfTheProgramAway() throws IOException {
    assertThat(courses.remove("first-week")).isEmpty();
    assertThat(courses.read().find("first-week")).isPresent();
  }
}
