package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CourseTest {

  private static final String SMALL =
      """
      { "course": 1, "id": "small", "title": "Small", "about": "Two steps.",
        "steps": [
          { "scenario": "broken-tv", "why": "First.", "reach": 70 },
          { "drill": "mirror", "why": "Then." },
          { "scenario": "enough", "why": "Last." } ] }
      """;

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonMapper.shared().readTree(Path.of("assets/schema/course.schema.json")));

  @TempDir Path folder;

  private static CourseReader.Reading read(String json) {
    return CourseReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static Course small() {
    return read(SMALL).course().orElseThrow();
  }

  /// A step without its words.
  private static String measure(Course.Step step) {
    return switch (step) {
      case Course.Play(String id, String _, int reach) -> "scenario " + id + " " + reach;
      case Course.Pair(String id, String _) -> "drill " + id;
    };
  }

  private record Done(Map<String, Integer> scores, Set<String> drills) implements Course.Achieved {
    @Override
    public OptionalInt best(String scenario) {
      Integer score = scores.get(scenario);
      return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    @Override
    public boolean hasDone(String drill) {
      return drills.contains(drill);
    }
  }

  private static Course.Progress after(Map<String, Integer> scores, Set<String> drills) {
    return small().progress(new Done(scores, drills));
  }

  @Nested
  class ItsProgress {

    @Test
    void beginsWithTheFirstStep() {
      Course.Progress none = after(Map.of(), Set.of());
      assertThat(none.count()).isZero();
      assertThat(none.next().map(Course.Step::id)).contains("broken-tv");
    }

    @Test
    void countsAScenarioFromTheScoreThatTheCourseAsksFor() {
      assertThat(after(Map.of("broken-tv", 69), Set.of()).count()).isZero();
      assertThat(after(Map.of("broken-tv", 70), Set.of()).count()).isEqualTo(1);
      assertThat(after(Map.of("enough", 49), Set.of()).count()).isZero();
      assertThat(after(Map.of("enough", 50), Set.of()).count()).isEqualTo(1);
    }

    @Test
    void goesOnAtTheFirstGap() {
      Course.Progress progress = after(Map.of("broken-tv", 90, "enough", 90), Set.of());
      assertThat(progress.done()).containsExactly(true, false, true);
      assertThat(progress.next().map(Course.Step::id)).contains("mirror");
    }

    @Test
    void isOverOnceAllIsDone() {
      Course.Progress progress = after(Map.of("broken-tv", 90, "enough", 90), Set.of("mirror"));
      assertThat(progress.next()).isEmpty();
      assertThat(progress.count()).isEqualTo(3);
    }
  }

  @Nested
  class AFileThatIsWrong {

    private static List<ProblemCode> codes(String json) {
      assertThat(read(json).course()).isEmpty();
      return read(json).problems().stream().map(Problem::code).toList();
    }

    @Test
    void isProblemsAllAtOnce() {
      assertThat(codes("{ \"course\": 2, \"id\": \"A B\", \"title\": \"T\", \"steps\": [] }"))
          .contains(
              ProblemCode.UNKNOWN_FORMAT,
              ProblemCode.BAD_ID,
              ProblemCode.MISSING_FIELD,
              ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void mayNotNameAStepTwiceOrBothKinds() {
      assertThat(codes(SMALL.replace("enough", "broken-tv")))
          .containsExactly(ProblemCode.DUPLICATE_ID);
      assertThat(
              codes(
                  SMALL.replace("\"drill\": \"mirror\"", "\"drill\": \"a\", \"scenario\": \"b\"")))
          .containsExactly(ProblemCode.MISSING_FIELD);
      assertThat(codes(SMALL.replace("\"drill\": \"mirror\"", "\"drill\": \"a\", \"reach\": 3")))
          .containsExactly(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void maySayNullForWhatIsLeftOut() {
      String nulls =
          SMALL.replace(
              "\"drill\": \"mirror\"",
              "\"scenario\": null, \"drill\": \"mirror\", \"reach\": null");
      assertThat(read(nulls).course()).contains(small());
    }

    @Test
    void mayBeHostile() {
      assertThat(codes(" ".repeat(300_000) + SMALL)).containsExactly(ProblemCode.FILE_TOO_LARGE);
      assertThat(codes("[".repeat(5000))).contains(ProblemCode.TOO_DEEP);
      assertThat(codes(SMALL.substring(0, 90))).containsExactly(ProblemCode.TRUNCATED);
      assertThat(codes("[]")).contains(ProblemCode.WRONG_TYPE);
      assertThat(CourseReader.read(new byte[] {(byte) 0xC3, 0x28}).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.NOT_UTF8);
      assertThat(CourseReader.read(folder.resolve("none.json")).problems())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.UNREADABLE);
    }

    @Test
    void mayNameWhatIsNotThere() {
      Course.Known known = new Course.Known(Set.of("broken-tv"), Set.of("mirror-mirror"));
      List<Problem> problems =
          CourseReader.read(SMALL.getBytes(StandardCharsets.UTF_8), known).problems();
      assertThat(problems)
          .extracting(Problem::code, Problem::pointer, Problem::line)
          .containsExactly(
              tuple(ProblemCode.DEAD_LINK, "/steps/1/drill", 4),
              tuple(ProblemCode.DEAD_LINK, "/steps/2/scenario", 5));
      assertThat(problems.getLast().message()).contains("no scenario “enough”");
      assertThat(problems.getLast().hint()).contains("broken-tv");
    }

    @Test
    void isAskedWhatItMeant() {
      Course.Known known = new Course.Known(Set.of("broken-tv", "enough"), Set.of("mirrors"));
      assertThat(CourseReader.read(SMALL.getBytes(StandardCharsets.UTF_8), known).problems())
          .extracting(Problem::hint)
          .containsExactly("Did you mean “mirrors”?");
    }

    @Test
    void isRefusedByTheSchemaToo() {
      assertThat(SCHEMA.validate(JsonMapper.shared().readTree(SMALL))).isEmpty();
      for (String[] change :
          new String[][] {
            {"\"title\"", "\"titel\""},
            {"\"course\": 1", "\"course\": 2"},
            {"\"id\": \"small\"", "\"id\": \"Small\""},
            {"\"Two steps.\"", "\" \""},
            {"\"reach\": 70", "\"reach\": 170"},
            {"\"drill\": \"mirror\"", "\"drill\": \"mirror\", \"reach\": 3"},
            {"\"drill\": \"mirror\"", "\"drill\": \"mirror\", \"scenario\": \"one-scoop\""},
            {"\"drill\": \"mirror\",", ""},
            {"\"why\": \"Then.\"", "\"wherefore\": \"Then.\""}
          }) {
        String text = SMALL.replace(change[0], change[1]);
        assertThat(read(text).course()).as(change[1]).isEmpty();
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(text))).as(change[1]).isNotEmpty();
      }
    }

    @Test
    void isToldFromOtherFiles() {
      assertThat(CourseReader.isCourse(SMALL.getBytes(StandardCharsets.UTF_8))).isTrue();
      assertThat(CourseReader.isCourse("{ \"format\": 1 }".getBytes(StandardCharsets.UTF_8)))
          .isFalse();
      assertThat(CourseReader.isCourse("[".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
  }

  @Nested
  class TheShelf {

    @Test
    void bringsThreeCoursesWhoseStepsAreAllThere() {
      CourseShelf courses = CourseShelf.read(folder);
      Shelf shelf = new Shelf(folder);
      DrillShelf drills = DrillShelf.read(folder);
      assertThat(courses.courses())
          .extracting(Course::id)
          .containsExactly("first-week", "difficult-moments", "team-lead");
      for (Course course : courses.courses()) {
        for (Course.Step step : course.steps()) {
          assertThat(
                  switch (step) {
                    case Course.Play play -> shelf.find(play.id()).isPresent();
                    case Course.Pair pair -> drills.find(pair.id()).isPresent();
                  })
              .as("%s: %s", course.id(), step.id())
              .isTrue();
        }
      }
    }

    @Test
    void speaksSpanishWithTheSameSteps() {
      List<Course> english = CourseShelf.read(folder).courses();
      try (Spoken _ = Spoken.in(Language.SPANISH)) {
        List<Course> spanish = CourseShelf.read(folder).courses();
        assertThat(spanish).hasSameSizeAs(english);
        for (int i = 0; i < english.size(); i++) {
          assertThat(spanish.get(i).title()).isNotEqualTo(english.get(i).title());
          assertThat(spanish.get(i).steps().stream().map(CourseTest::measure).toList())
              .isEqualTo(english.get(i).steps().stream().map(CourseTest::measure).toList());
        }
      }
    }

    @Test
    void bringsOnlyWhatTheSchemaKnows() throws IOException {
      List<Path> files;
      try (Stream<Path> all = Files.list(Path.of("scenarios", "courses"))) {
        files = all.filter(file -> file.toString().endsWith(".json")).toList();
      }
      assertThat(files).hasSizeGreaterThanOrEqualTo(3);
      for (Path file : files) {
        assertThat(SCHEMA.validate(JsonMapper.shared().readTree(file))).as("%s", file).isEmpty();
      }
    }

    @Test
    void eachScenarioHasAPlaceInACourse() {
      Set<String> used =
          CourseShelf.read(folder).courses().stream()
              .flatMap(course -> course.steps().stream())
              .map(Course.Step::id)
              .collect(Collectors.toSet());
      assertThat(new Shelf(folder).items().stream().map(ShelfItem::id)).allMatch(used::contains);
    }

    @Test
    void takesInOnesOwnAndSkipsWhatIsBroken() throws IOException {
      Files.writeString(folder.resolve("mine.json"), SMALL);
      Files.writeString(folder.resolve("broken.json"), "{ \"course\": 1");
      Files.writeString(folder.resolve("taken.json"), SMALL.replace("\"small\"", "\"first-week\""));
      CourseShelf courses = CourseShelf.read(folder);
      assertThat(courses.find("small")).contains(small());
      assertThat(courses.find("first-week").map(Course::title)).contains("First week");
      assertThat(courses.courses()).hasSize(4);
      assertThat(courses.file("small")).contains(folder.resolve("mine.json"));
      assertThat(courses.file("first-week")).isEmpty();
    }
  }
}
