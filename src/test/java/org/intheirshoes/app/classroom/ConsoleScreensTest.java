package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.app.shell.room.RoomPreview;
import org.intheirshoes.app.shell.room.RoomScreen;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the console in target/screens, to be looked at. No picture is blank, and no word in
/// any of them is cut.
class ConsoleScreensTest {

  private record Size(Settings.ThemeChoice theme, int percent, int width, int height) {
    static final Size USUAL = new Size(Settings.ThemeChoice.LIGHT, 100, 1280, 800);

    Stills.Frame frame() {
      Settings settings = Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED);
      while (settings.textPercent() < percent) {
        settings = settings.withTextSteps(1);
      }
      return new Stills.Frame(settings, width, height);
    }

    @Override
    public String toString() {
      return theme.name().toLowerCase(java.util.Locale.ROOT) + "-" + percent + "-" + width;
    }
  }

  private static Lesson divided() {
    return Lesson.ofHands().votes(11, 6, 7);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 100, 1920, 1080",
    "LIGHT, 200, 3840, 2160",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void theSpread(Settings.ThemeChoice theme, int percent, int width, int height) {
    Size size = new Size(theme, percent, width, height);
    take("console-spread-" + size, divided(), size);
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 100, 1280, 800", "DARK, 100, 1920, 1080", "LIGHT, 150, 1280, 800"})
  void theWindowDividedBetweenConsoleAndRoom(
      Settings.ThemeChoice theme, int percent, int width, int height) {
    Size size = new Size(theme, percent, width, height);
    RoomScreen divided = RoomScreen.none();
    divided.toggleSplit();
    take("console-split-" + size, divided(), size, divided);
  }

  @Test
  void everyPhase() {
    take("console-1-opening", Lesson.ofHands(), Size.USUAL);
    take("console-2-speaking", Lesson.ofHands().presses(1), Size.USUAL);
    Lesson noticing = Lesson.ofHands().does(new ClassStep.Notice());
    String cue = noticing.session().branch().cuesHere().getFirst().id();
    take("console-3-noticing", noticing.does(new ClassStep.CueHeard(cue)), Size.USUAL);
    take("console-4-thinking", Lesson.ofHands().does(new ClassStep.Think()), Size.USUAL);
    Lesson voting = Lesson.ofHands().does(new ClassStep.OpenVote());
    voting.model().hand(0);
    voting.model().hand(2);
    take("console-5-voting", voting, Size.USUAL);
    Lesson second = divided().does(new ClassStep.SecondVote());
    second.model().hand(1);
    take("console-6-second-vote", second, Size.USUAL);
    take("console-7-both", Lesson.ofHands().votes(11, 6, 7).votesAgain(5, 5, 14), Size.USUAL);
    Lesson overruling = divided();
    overruling.model().take(overruling.response(1));
    take("console-8-overruling", overruling, Size.USUAL);
    Lesson answer = divided().takes(0).does(new ClassStep.NextReaction());
    answer.model().peeking().at(answer.response(1));
    take("console-9-answer-peek", answer, Size.USUAL);
    Lesson again = divided().takes(0).does(new ClassStep.NextBeat()).votes(4, 4).takes(1);
    take("console-10-past", again.does(new ClassStep.NextBeat()), Size.USUAL);
    Lesson teams =
        Lesson.ofTeams("Window", "Door", "The long table at the back")
            .does(new ClassStep.OpenVote());
    teams.does(new ClassStep.TeamVoted("Door", teams.response(1).id()));
    take("console-11-teams", teams, Size.USUAL);
  }

  @Test
  void theDebrief() {
    Lesson lesson = Lesson.ofHands();
    lesson.does(new ClassStep.Notice()).votes(5, 4, 3).votesAgain(2, 8, 2).takes(1);
    lesson.does(new ClassStep.NextBeat()).playsToTheEnd();
    lesson.does(new ClassStep.Reveal());
    lesson.model().know(Analysis.of(lesson.session().plan().scenario()));
    take("console-12-debrief", lesson, Size.USUAL);
    lesson.model().next();
    lesson.model().next();
    take("console-13-debrief-slide", lesson, Size.USUAL);
    take("console-14-debrief-200", lesson, new Size(Settings.ThemeChoice.DARK, 200, 1280, 800));
  }

  @Test
  void theTwoPathsSideBySide() {
    Lesson lesson = Lesson.of(ClassPlan.of(Lesson.scenario("broken-tv")));
    lesson.does(new ClassStep.NameBranch(1, "Policy first"));
    lesson.votes(3, 1).takes(0).does(new ClassStep.NextBeat()).playsToTheEnd();
    lesson.does(new ClassStep.BackTo(1, 1, java.util.Optional.of("Acknowledge first")));
    lesson.votes(1, 0, 4).takes(2).does(new ClassStep.NextBeat()).playsToTheEnd();
    lesson.does(new ClassStep.Reveal());
    lesson.model().know(Analysis.of(lesson.session().plan().scenario()));
    int at = 0;
    while (lesson.model().lookBack().slides().get(at).kind() != Slide.Kind.BRANCHES) {
      at++;
    }
    lesson.model().showSlide(at);
    take("console-15-side-by-side", lesson, Size.USUAL);
    take(
        "console-15-side-by-side-dark",
        lesson,
        new Size(Settings.ThemeChoice.DARK, 150, 1280, 800));
  }

  @ParameterizedTest
  @CsvSource({"2, 40", "7, 160", "12, 400"})
  void anyNumberOfResponses(int count, int letters) {
    Lesson lesson = Lesson.of(ClassPlan.of(with(count, letters))).does(new ClassStep.OpenVote());
    lesson.model().hand(1);
    take("console-many-" + count, lesson, Size.USUAL);
    take(
        "console-many-" + count + "-200",
        lesson,
        new Size(Settings.ThemeChoice.LIGHT, 200, 1280, 800));
  }

  @ParameterizedTest
  @CsvSource({
    "2, LIGHT, 1280, 800",
    "12, LIGHT, 1280, 800",
    "12, DARK, 1920, 1080",
    "12, HIGH_CONTRAST, 1280, 800",
    "12, LIGHT, 3840, 2160"
  })
  void theLongestLegalTexts(int count, Settings.ThemeChoice theme, int width, int height) {
    Size size = new Size(theme, 100, width, height);
    Lesson lesson =
        Lesson.of(ClassPlan.of(with(count, 4000, List.of(line(4000))))).does(new ClassStep.Think());
    take("console-longest-" + count + "-" + size, lesson, size);
    lesson.model().peeking().at(lesson.response(0));
    take("console-longest-peek-" + count + "-" + size, lesson, size);
  }

  private static Line line(int letters) {
    Beat beat = (Beat) Lesson.scenario("broken-tv").place(Lesson.scenario("broken-tv").start());
    Line model =
        beat.lines().stream()
            .filter(each -> each.by() == Line.Speaker.CUSTOMER)
            .findFirst()
            .orElseThrow();
    return new Line(model.by(), words(letters), model.feeling(), List.of());
  }

  private static String words(int letters) {
    String text = "Let me look into all of this with you now, and tell you. ";
    return text.repeat(1 + letters / text.length()).substring(0, letters).strip();
  }

  /// The broken television with other responses at its first beat.
  private static Scenario with(int count, int letters) {
    Scenario script = Lesson.scenario("broken-tv");
    return with(count, letters, ((Beat) script.place(script.start())).lines());
  }

  private static Scenario with(int count, int letters, List<Line> lines) {
    Scenario script = Lesson.scenario("broken-tv");
    Beat beat = (Beat) script.place(script.start());
    Response model = beat.responses().getFirst();
    List<Response> responses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      responses.add(
          new Response(
              "r" + i,
              words(letters),
              model.marks(),
              model.evidence(),
              model.because(),
              model.reaction(),
              java.util.Optional.empty(),
              model.sets(),
              model.next()));
    }
    Map<String, Place> places = new LinkedHashMap<>(script.places());
    places.put(
        beat.id(),
        new Beat(
            beat.id(),
            beat.stakes(),
            beat.axes(),
            lines,
            beat.notice(),
            beat.facilitator(),
            beat.limit(),
            responses));
    return new Scenario(
        script.id(),
        script.version(),
        script.language(),
        script.card(),
        script.rep(),
        script.customer(),
        script.cues(),
        script.faults(),
        script.promises(),
        script.turnLimit(),
        script.standstill(),
        script.start(),
        places);
  }

  private static void take(String name, Lesson lesson, Size size) {
    take(name, lesson, size, RoomScreen.none());
  }

  private static void take(String name, Lesson lesson, Size size, RoomScreen screen) {
    ClassModel model = lesson.model();
    Stills.take(
        name,
        size.frame(),
        new Destination.ClassConsole(model.session(), ClassRecorder.ofNew(new MemoryKeeper())),
        styling -> {
          RoomView room = new RoomView(styling);
          room.show(model.frameProperty().get());
          return new ConsoleView(
              model,
              new RoomPreview(room),
              new Doors(screen, new ClassExports(Sources.inMemory()), () -> {}),
              styling);
        },
        _ -> {});
  }
}
