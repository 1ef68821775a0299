package org.intheirshoes.app.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner.Kind;
import org.intheirshoes.app.shell.CurrentLearner.Seat;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.LaterBackground;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.DrillFolder;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.BrokenFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The courses on the home page, and the page of one.
class CourseModelTest {

  private static final String OWN =
      """
      { "course": 1, "id": "own", "title": "Our own", "about": "Three steps.",
        "steps": [
          { "drill": "mirror", "why": "Laugh first." },
          { "scenario": "gone-by-now", "why": "How it is done here." },
          { "scenario": "hotel-guest", "why": "The hard one.", "reach": 60 } ] }
      """;

  @TempDir Path data;
  private final List<Destination> visited = new ArrayList<>();
  private final Set<String> drills = new HashSet<>();
  private LogbookFolder logbook = new LogbookFolder(Path.of("unset"), Clock.systemUTC());
  private Shelf shelf = new Shelf(Path.of("unset"));
  private Background background = Background.inline();

  @BeforeEach
  void open() {
    logbook = new LogbookFolder(data, Clock.systemUTC());
    shelf = new Shelf(data.resolve("scenarios"));
  }

  @AfterEach
  void close() {
    logbook.close();
  }

  private Seat seat() {
    return new Seat(Kind.NAMED, "Ada", new LearnerLog(logbook, "Ada", Clock.systemUTC()));
  }

  private Doors doors() {
    return new Doors(
        new ScenarioStart(shelf, seat().log(), background, visited::add, _ -> {}),
        new DrillFolder(data.resolve("drills")),
        background,
        visited::add);
  }

  private CourseDesk desk() {
    return new CourseDesk(
        new CourseSources(
            new CourseFolder(data.resolve("courses")),
            shelf,
            new DrillFolder(data.resolve("drills")),
            background,
            visited::add),
        _ -> drills);
  }

  private StripModel strip() {
    return new StripModel(desk(), doors(), seat());
  }

  private CourseModel course(String id) {
    return new CourseModel(new Destination.CoursePage(id), desk(), doors(), seat());
  }

  private static Trail trail(CourseModel model) {
    return model.trailProperty().get().orElseThrow();
  }

  private static Trail trail(StripModel model, String id) {
    return model.foundProperty().get().trails().stream()
        .filter(trail -> trail.course().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Scenario scenario(String id) {
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  private void play(String id) {
    Conversation begun = Conversation.begin(scenario(id));
    seat().log().recorder(begun).record(((Exact) Analysis.of(begun.scenario())).bestFrom(begun));
    seat().log().rate();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(data.resolve(name), text);
  }

  private void keepOwn() throws IOException {
    Files.createDirectories(data.resolve("courses"));
    file("courses/own.json", OWN);
  }

  @Nested
  class TheStrip {

    @Test
    void showsEachCourseWithWhatComesNext() {
      play("one-scoop");
      Trail first = trail(strip(), "first-week");
      assertThat(first.done()).isEqualTo(1);
      assertThat(first.next().orElseThrow().thing().title()).isEqualTo("Half a reply");
    }

    @Test
    void countsDrillsThatStandInTheRecord() {
      drills.add("half-a-reply");
      assertThat(trail(strip(), "first-week").done()).isEqualTo(1);
      play("one-scoop");
      assertThat(trail(strip(), "first-week").next().orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void beginsAConversationWhereItsWayLeads() {
      StripModel strip = strip();
      strip.begin(trail(strip, "first-week"));
      assertThat(visited)
          .containsExactly(new Destination.Practice(Conversation.begin(scenario("one-scoop"))));
    }

    @Test
    void beginsADrillBeforeItsRound() {
      StripModel strip = strip();
      strip.begin(trail(strip, "difficult-moments"));
      assertThat(visited)
          .containsExactly(
              new Destination.PairSetup(
                  new Material.OfDrill(
                      DrillShelf.read(data).find("one-sorry").orElseThrow(), Hand.BASIC)));
    }

    @Test
    void opensThePageOfACourse() {
      StripModel strip = strip();
      strip.open(trail(strip, "team-lead"));
      assertThat(visited).containsExactly(new Destination.CoursePage("team-lead"));
    }

    @Test
    void isThereBeforeAnythingWasReadAndKnowsWhatItReadLast() {
      LaterBackground later = new LaterBackground();
      background = later;
      CourseDesk desk = desk();
      StripModel first = new StripModel(desk, doors(), seat());
      assertThat(first.foundProperty().get().trails()).isEmpty();
      Seat seat = seat();
      StripModel second = new StripModel(desk, doors(), seat);
      later.runAll();
      assertThat(second.foundProperty().get().trails()).hasSize(3);
      assertThat(new StripModel(desk, doors(), seat).foundProperty().get().trails()).hasSize(3);
      assertThat(new StripModel(desk, doors(), seat()).foundProperty().get().trails())
          .as("somebody else's are not shown")
          .isEmpty();
    }

    @Test
    void showsCoursesWhereTheRecordCannotBeRead() throws IOException {
      Files.createDirectories(data.resolve("logbook.db"));
      assertThat(strip().foundProperty().get().trails()).hasSize(3);
    }
  }

  @Nested
  class OnesOwn {

    private final List<Path> others = new ArrayList<>();

    private StripModel take(Path... files) {
      StripModel strip = strip();
      strip.take(List.of(files), others::addAll);
      return strip;
    }

    @Test
    void isTakenInAndShown() throws IOException {
      Path file = file("from.json", OWN.replace("gone-by-now", "broken-tv"));
      take(file);
      assertThat(visited)
          .containsExactly(
              new Destination.CoursePage("own", "“Our own” is on your home page now."));
      assertThat(trail(course("own")).origin()).isEqualTo(Trail.Origin.OWN);
      assertThat(others).isEmpty();
    }

    @Test
    void isRefusedWithItsProblems() throws IOException {
      Path file = file("from.json", OWN);
      take(file);
      assertThat(visited)
          .singleElement()
          .isInstanceOfSatisfying(
              Destination.CourseProblems.class,
              problems -> {
                assertThat(problems.name()).isEqualTo(file.toString());
                assertThat(problems.problems())
                    .extracting(Problem::code)
                    .containsExactly(ProblemCode.DEAD_LINK);
              });
    }

    @Test
    void isToldFromScripts() throws IOException {
      Path script = file("script.json", "{ \"format\": 1 }");
      Path zip = file("script.zip", "PK");
      StripModel strip =
          take(script, file("from.json", OWN.replace("gone-by-now", "broken-tv")), zip);
      assertThat(others).containsExactly(script, zip);
      assertThat(visited).isEmpty();
      assertThat(trail(strip, "own").stops()).hasSize(3);
    }

    @Test
    void goesAndComesBack() throws IOException {
      keepOwn();
      CourseDesk desk = desk();
      Seat seat = seat();
      CourseModel page = new CourseModel(new Destination.CoursePage("own"), desk, doors(), seat);
      page.remove();
      assertThat(visited).containsExactly(new Destination.Home());
      StripModel home = new StripModel(desk, doors(), seat);
      assertThat(home.foundProperty().get().trails()).hasSize(3);
      assertThat(home.noticeProperty().get().text()).contains("Our own");
      home.undo();
      assertThat(home.noticeProperty().get()).isEqualTo(StripModel.Notice.NONE);
      assertThat(trail(home, "own").origin()).isEqualTo(Trail.Origin.OWN);
      assertThat(new StripModel(desk, doors(), seat).noticeProperty().get())
          .as("it is told once")
          .isEqualTo(StripModel.Notice.NONE);
    }
  }

  @Nested
  class AFileInTheFolder {

    @Test
    void thatIsNoCourseIsToldOfUntilItIsMended() throws IOException {
      keepOwn();
      Path broken = file("courses/broken.json", OWN.replace("\"title\"", "\"titel\""));
      StripModel strip = strip();
      assertThat(strip.foundProperty().get().trails()).hasSize(4);
      assertThat(strip.foundProperty().get().courses())
          .singleElement()
          .satisfies(
              file -> {
                assertThat(file.file()).isEqualTo(broken);
                assertThat(file.problems())
                    .extracting(Problem::code)
                    .contains(ProblemCode.MISSING_FIELD, ProblemCode.UNKNOWN_FIELD);
              });
      file("courses/broken.json", OWN.replace("\"own\"", "\"mended\""));
      assertThat(strip().foundProperty().get().courses()).isEmpty();
    }

    @Test
    void whoseIdIsTakenIsToldOf() throws IOException {
      keepOwn();
      file("courses/second.json", OWN);
      file("courses/third.json", OWN.replace("\"own\"", "\"first-week\""));
      List<BrokenFile> told = strip().foundProperty().get().courses();
      assertThat(told).extracting(BrokenFile::name).containsExactly("second.json", "third.json");
      assertThat(told)
          .flatExtracting(BrokenFile::problems)
          .extracting(Problem::code)
          .containsOnly(ProblemCode.ID_TAKEN);
    }

    @Test
    void thatIsNoDrillIsToldOfToo() throws IOException {
      Files.createDirectories(data.resolve("drills"));
      file("drills/notes.json", "{ \"drill\": 1 }");
      assertThat(strip().foundProperty().get().drills())
          .extracting(BrokenFile::name)
          .containsExactly("notes.json");
    }
  }

  @Nested
  class ThePage {

    @Test
    void goesOnPastWhatIsNoMore() throws IOException {
      keepOwn();
      drills.add("mirror");
      Trail trail = trail(course("own"));
      assertThat(trail.stops())
          .extracting(Stop::state)
          .containsExactly(Stop.State.DONE, Stop.State.OPEN, Stop.State.NEXT);
      assertThat(trail.stops().get(1).thing()).isEqualTo(new Stop.Gone("gone-by-now"));
      play("hotel-guest");
      Trail done = trail(course("own"));
      assertThat(done.next()).isEmpty();
      assertThat(done.done()).isEqualTo(2);
    }

    @Test
    void beginsASensitiveScenarioAtItsNote() throws IOException {
      keepOwn();
      CourseModel page = course("own");
      page.begin(trail(page).stops().getLast());
      assertThat(visited).containsExactly(new Destination.ContentNote(scenario("hotel-guest")));
    }

    @Test
    void beginsNothingThatIsNoMore() throws IOException {
      keepOwn();
      CourseModel page = course("own");
      page.begin(trail(page).stops().get(1));
      assertThat(visited).isEmpty();
    }

    @Test
    void addsTheMinutesUp() {
      Trail trail = trail(course("first-week"));
      assertThat(trail.minutes())
          .isEqualTo(trail.stops().stream().mapToInt(stop -> stop.thing().minutes()).sum())
          .isGreaterThan(40);
    }

    @Test
    void tellsABestScoreThatIsNotEnough() throws IOException {
      keepOwn();
      Conversation begun = Conversation.begin(scenario("hotel-guest"));
      seat().log().recorder(begun).record(((Exact) Analysis.of(begun.scenario())).worstFrom(begun));
      seat().log().rate();
      Stop stop = trail(course("own")).stops().getLast();
      assertThat(stop.state()).isEqualTo(Stop.State.OPEN);
      assertThat(StopWords.standing(stop)).isEqualTo("best 0, done from 60");
    }

    @Test
    void keepsACourseOfTheProgram() {
      CourseModel page = course("first-week");
      page.remove();
      assertThat(visited).isEmpty();
      assertThat(trail(page).origin()).isEqualTo(Trail.Origin.PROGRAM);
    }

    @Test
    void saysWhereThereIsNoSuchCourse() {
      CourseModel page = course("no-such");
      assertThat(page.trailProperty().get()).isEqualTo(Optional.empty());
      assertThat(page.noticeProperty().get()).isEqualTo("There is no course “no-such” any more.");
    }
  }
}
