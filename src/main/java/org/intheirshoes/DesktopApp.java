package org.intheirshoes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.intheirshoes.app.classroom.ClassPages;
import org.intheirshoes.app.classroom.ClassSources;
import org.intheirshoes.app.classroom.OpenMark;
import org.intheirshoes.app.course.CoursePages;
import org.intheirshoes.app.course.CourseSources;
import org.intheirshoes.app.course.CourseStrip;
import org.intheirshoes.app.coverage.CoverageModel;
import org.intheirshoes.app.coverage.CoverageView;
import org.intheirshoes.app.debrief.DebriefModel;
import org.intheirshoes.app.debrief.ReviewModel;
import org.intheirshoes.app.debrief.ReviewView;
import org.intheirshoes.app.drill.PairPages;
import org.intheirshoes.app.drill.PairSources;
import org.intheirshoes.app.home.Browsing;
import org.intheirshoes.app.home.HomeModel;
import org.intheirshoes.app.home.HomeView;
import org.intheirshoes.app.home.OfferModel;
import org.intheirshoes.app.home.OfferView;
import org.intheirshoes.app.home.ProblemsView;
import org.intheirshoes.app.learners.LearnersModel;
import org.intheirshoes.app.learners.LearnersView;
import org.intheirshoes.app.learners.Pace;
import org.intheirshoes.app.practice.CoachSources;
import org.intheirshoes.app.practice.PracticeModel;
import org.intheirshoes.app.practice.PracticeView;
import org.intheirshoes.app.progress.ProgressModel;
import org.intheirshoes.app.progress.ProgressView;
import org.intheirshoes.app.report.Readings;
import org.intheirshoes.app.report.ReportModel;
import org.intheirshoes.app.report.ReportSources;
import org.intheirshoes.app.report.ReportView;
import org.intheirshoes.app.shell.AboutView;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.AppearanceView;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.FileDialogs;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.MainWindow;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.PlayThrough;
import org.intheirshoes.app.shell.Saving;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.app.shell.SettingsFile;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.ShellView;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.Ticker;
import org.intheirshoes.app.shell.TimelineTicker;
import org.intheirshoes.app.shell.Typefaces;
import org.intheirshoes.app.shell.room.ConsoleWindow;
import org.intheirshoes.app.wellbeing.Quieted;
import org.intheirshoes.app.wellbeing.WellbeingPages;
import org.intheirshoes.app.wellbeing.WellbeingSources;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.DrillFolder;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.CourseFolder;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Language;
import org.intheirshoes.voice.Recordings;
import org.intheirshoes.voice.SystemVoices;
import org.intheirshoes.voice.Voice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop's composition root: the only class that knows all packages. It wires them by
/// constructor and turns destinations into pages.
public final class DesktopApp extends Application {

  private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

  private final Background background;
  private final Optional<Opening> given;
  private final Function<Stage, FilePicker> files;
  private final Callable<Optional<Voice>> voice;
  private Optional<Desk> desk = Optional.empty();

  /// Made by JavaFX; opens as the program's arguments say.
  public DesktopApp() {
    this(Optional.empty(), Background.threads(), FileDialogs::new, SystemVoices::find);
  }

  /// A program that keeps its data in a folder and works with a runner: for tests.
  DesktopApp(Path data, Background background) {
    this(Optional.of(new Opening(data)), background, FileDialogs::new, SystemVoices::find);
  }

  /// Likewise, with files picked without the system's dialogs.
  DesktopApp(Path data, Background background, FilePicker files) {
    this(Optional.of(new Opening(data)), background, _ -> files, SystemVoices::find);
  }

  /// Likewise, with customers who are heard by a voice.
  DesktopApp(Path data, Background background, Callable<Optional<Voice>> voice) {
    this(Optional.of(new Opening(data)), background, FileDialogs::new, voice);
  }

  private DesktopApp(
      Optional<Opening> given,
      Background background,
      Function<Stage, FilePicker> files,
      Callable<Optional<Voice>> voice) {
    this.given = given;
    this.background = background;
    this.files = files;
    this.voice = voice;
  }

  /// Opens the window and returns when it was closed.
  static void open(Opening opening) {
    Typefaces.loadAhead();
    launch(DesktopApp.class, opening.arguments());
  }

  @Override
  public void start(Stage stage) {
    Front front = front(stage);
    front.window.open();
    front.window.onceDrawn(
        () -> {
          try {
            furnish(front);
          } catch (RuntimeException | LinkageError e) {
            // As JavaFX ends a program that cannot start.
            LOG.error("The first page could not be made", e);
            Platform.exit();
          }
        });
  }

  /// Opens the window with its first page in it: for tests.
  void openFurnished(Stage stage) {
    Front front = front(stage);
    front.window.open();
    furnish(front);
  }

  /// The window, with nothing in it yet.
  private record Front(
      Opening opening, SettingsModel settings, Styling styling, MainWindow window) {}

  private Front front(Stage stage) {
    Opening opening =
        given
            .or(() -> Opening.of(getParameters().getRaw(), UserData.folder()))
            .orElseGet(() -> new Opening(UserData.folder()));
    SettingsFile file = new SettingsFile(opening.data().resolve("settings.properties"));
    SettingsModel settings = new SettingsModel(file.load(), file::save);
    Styling styling = new Styling(settings);
    return new Front(opening, settings, styling, new MainWindow(stage, settings, styling));
  }

  private void furnish(Front front) {
    Stage stage = front.window.stage();
    Desk opened = new Desk(front, new ConsoleWindow(stage), files.apply(stage));
    desk = Optional.of(opened);
    front.window.fill(opened.shell.root());
    opened.learner.seatProperty().subscribe(opened::seat);
    opened.settings.settingsProperty().subscribe(now -> opened.speak(now.language()));
    // First, so that nothing of a record behind a PIN is shown.
    opened.learner.check();
    opened.go(new FirstPage(opened.shelf, opened.classes, opened.pairs).of(front.opening));
    if (Rehearsal.isAsked()) {
      new PlayThrough(stage, opened.shell, opened::go, Rehearsal.SCRIPT).play();
    }
  }

  /// Goes to a page: for tests.
  void go(Destination destination) {
    desk.orElseThrow().go(destination);
  }

  /// The settings in use: for tests.
  SettingsModel settings() {
    return desk.orElseThrow().settings;
  }

  /// A play as the practice page has it: for tests.
  PracticeModel practice(Conversation conversation) {
    return desk.orElseThrow().practice(new Destination.Practice(conversation));
  }

  /// The page that is shown, once one is: for tests.
  Optional<Destination> destination() {
    return desk.flatMap(open -> open.shell.destination());
  }

  /// Who practises: for tests.
  CurrentLearner learner() {
    return desk.orElseThrow().learner;
  }

  @Override
  public void stop() {
    desk.flatMap(open -> open.shell.page()).ifPresent(Page::left);
    background.close();
    desk.ifPresent(Desk::close);
  }

  /// What is on screen, and what the pages are made with.
  private final class Desk {
    /// What the program speaks where the user chose nothing.
    private final Language system = Language.now();

    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final Ticker ticker = new TimelineTicker();
    private final Path data;
    private final SettingsModel settings;
    private final FilePicker files;
    private final Styling styling;
    private final ShellView shell;
    private final Shelf shelf;
    private final Browsing browsing;
    private final LanguagePacks languages = LanguagePacks.ofTheProgram();
    private final LogbookFolder logbook;
    private final CurrentLearner learner;
    private final Saving saving;
    private final Speaker speaker = new Speaker(background, voice);
    private final Analyses analyses = new Analyses(background);
    private final Readings readings = new Readings(background);
    private final ClassPages classes;
    private final PairPages pairs;
    private final WellbeingPages wellbeing;
    private final CoursePages courses;

    Desk(Front front, ConsoleWindow window, FilePicker files) {
      this.data = front.opening.data();
      this.settings = front.settings;
      // Before anything is written on a page.
      settings.get().language().ifPresent(Language::speak);
      this.files = files;
      this.styling = front.styling;
      this.shell = new ShellView(this::go, settings);
      this.shelf = new Shelf(data.resolve("scenarios"));
      this.browsing = new Browsing(shelf);
      this.logbook = new LogbookFolder(data, clock);
      this.learner = new CurrentLearner(logbook, settings, UserData.name(), background, clock);
      this.saving = new Saving(background, shell::tell);
      this.classes =
          new ClassPages(
              window,
              styling,
              this::go,
              new ClassSources(
                  shelf,
                  new LogbookClasses(logbook),
                  background,
                  files,
                  clock,
                  new OpenMark(data.resolve("class.open"))),
              analyses);
      DrillFolder drills = new DrillFolder(data.resolve("drills"));
      this.pairs =
          new PairPages(
              window,
              new PairSources(
                  drills::read, shelf, new LogbookRounds(logbook), background, files, clock),
              settings,
              styling,
              this::go);
      this.wellbeing =
          new WellbeingPages(
              new WellbeingSources(
                  shelf,
                  background,
                  clock,
                  new Quieted(data.resolve("quieted.properties"), background),
                  this::go),
              styling);
      this.courses =
          new CoursePages(
              new CourseSources(
                  new CourseFolder(data.resolve("courses")), shelf, drills, background, this::go),
              pairs::done,
              styling);
    }

    /// Speaks a language from now on; empty for the system's.
    private void speak(Optional<Language> language) {
      Language before = Language.now();
      language.orElse(system).speak();
      if (Language.now() != before) {
        shelf.refresh();
        shell.label();
        shell.show(learner.get());
        shell.destination().ifPresent(this::go);
      }
    }

    /// Shows who practises, and her page in place of the one before.
    private void seat(CurrentLearner.Seat seat) {
      shell.show(seat);
      if (shell.destination().filter(Destination.Home.class::isInstance).isPresent()) {
        go(new Destination.Home());
      }
    }

    void go(Destination destination) {
      saving.retry();
      Destination shown = wellbeing.past(destination, learner.get());
      shell.show(page(shown), shown);
    }

    /// A script as it stands on the shelf.
    private Optional<Scenario> written(String id) {
      return shelf.find(id).map(shelf::open).flatMap(Checked::scenario);
    }

    private LearnerLog log() {
      return learner.get().log();
    }

    private ScenarioStart scenarios() {
      return new ScenarioStart(shelf, log(), background, this::go, shell::tell);
    }

    private Page page(Destination destination) {
      return switch (destination) {
        case Destination.Home() ->
            new HomeView(
                new HomeModel(browsing, learner.get(), background, this::go, shell::tell),
                files,
                clock,
                styling,
                told());
        case Destination.Coverage() ->
            new CoverageView(new CoverageModel(shelf, background, this::go, scenarios()), styling);
        case Destination.CoursePage asked -> courses.page(asked, learner.get(), scenarios());
        case Destination.CourseProblems problems -> new ProblemsView(problems, this::go);
        case Destination.DrillProblems problems -> new ProblemsView(problems, this::go);
        case Destination.ContentNote note -> wellbeing.note(note, learner.get(), scenarios());
        case Destination.Moments() -> wellbeing.moments(learner.get());
        case Destination.Practice play -> new PracticeView(practice(play), styling);
        case Destination.Debrief review ->
            new ReviewView(
                new ReviewModel(new DebriefModel(review, analyses, this::written, this::go)),
                styling);
        case Destination.Offer(Path script) ->
            new OfferView(new OfferModel(script, shelf, background, this::go));
        case Destination.Problems(var checked) -> new ProblemsView(checked, this::go);
        case Destination.ScriptReport asked ->
            new ReportView(
                new ReportModel(
                    asked, new ReportSources(shelf, readings, files, ticker, clock), this::go),
                styling);
        case Destination.Trial(Conversation conversation, String told, var back) ->
            new PracticeView(PracticeModel.trial(conversation, told, back, this::go), styling);
        case Destination.Classroom() -> classes.setup();
        case Destination.ClassConsole(ClassSession session, ClassRecorder recorder) ->
            classes.console(session, recorder);
        case Destination.Pairs() -> pairs.shelf();
        case Destination.PairSetup(Material material) -> pairs.setup(material);
        case Destination.PairRound(Round round, RoundRecorder recorder) ->
            pairs.round(round, recorder);
        case Destination.PairRotation() -> pairs.rotation();
        case Destination.Progress() ->
            new ProgressView(
                new ProgressModel(shelf, log(), background, scenarios(), clock), styling);
        case Destination.Learners() ->
            new LearnersView(
                new LearnersModel(logbook, learner, files, background, Pace.of(clock)), styling);
        case Destination.Appearance() -> new AppearanceView(settings, this::go);
        case Destination.About() -> new AboutView(data, this::go);
      };
    }

    /// What other modes have to tell at home.
    private HomeView.Told told() {
      CourseStrip strip = courses.strip(learner.get(), scenarios());
      return new HomeView.Told(
          wellbeing.respite(learner.get(), scenarios()),
          pairs.reminder(learner.get()),
          strip.root(),
          strip::take);
    }

    void close() {
      saving.finish();
      logbook.close();
    }

    /// A play is recorded for who began it, whoever practises when it ends.
    PracticeModel practice(Destination.Practice play) {
      LearnerLog log = log();
      Recorder recorder = log.recorder(play.conversation(), play.before());
      Journal journal = new Journal(note -> saving.note(recorder, note));
      play.left().ifPresent(left -> journal.recall(left.notes()));
      return new PracticeModel(
          play,
          (now, kept) -> saving.save(recorder, now, () -> kept(log, now, kept)),
          journal,
          new CoachSources(
              settings,
              ticker,
              clock,
              clock.millis(),
              (scenario, then) ->
                  background.run(
                      () -> known(log, scenario),
                      then,
                      e -> LOG.warn("The plan could not be read", e)),
              speaker,
              analyses),
          this::go);
    }

    private CoachSources.Known known(LearnerLog log, Scenario scenario) {
      return new CoachSources.Known(
          log.plan(scenario), languages.of(scenario.language()), recordings(scenario));
    }

    /// Recordings lie beside scripts that have a folder of their own.
    private Map<String, Path> recordings(Scenario scenario) {
      return shelf
          .find(scenario.id())
          .flatMap(ShelfItem::folder)
          .map(folder -> CoachSources.recordings(scenario, new Recordings(folder)))
          .orElse(Map.of());
    }

    private void kept(LearnerLog log, Conversation now, Runnable kept) {
      kept.run();
      if (now.isOver()) {
        background.run(
            () -> {
              log.rate();
              return log;
            },
            _ -> {},
            e -> LOG.warn("Figures could not be kept", e));
      }
    }
  }
}
