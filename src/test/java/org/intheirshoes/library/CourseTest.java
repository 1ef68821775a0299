package org.intheirshoes.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.texts.Language;
import org.intheirshoes.texts.Spoken;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseTest {

  private static final String SMALL =
      """
      { "course": 1, "id": "small", "title": "Small", "about": "Two steps.",
        "steps": [
          { "scenario": "broken-tv", "why": "First.", "reach": 70 },
          { "drill": "mirror", "why": "Then." },
          { "scenario": "enough", "why": "Last." } ] }
      """;

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

  private record Done(Map<String, Integer> scores, Set<String> drills) implements Course.Record {
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
    }
  }
}
