package org.intheirshoes;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.intheirshoes.app.debrief.DebriefModel;
import org.intheirshoes.app.debrief.DebriefView;
import org.intheirshoes.app.home.HomeModel;
import org.intheirshoes.app.home.HomeView;
import org.intheirshoes.app.home.ProblemsView;
import org.intheirshoes.app.practice.PracticeModel;
import org.intheirshoes.app.practice.PracticeView;
import org.intheirshoes.app.progress.ProgressModel;
import org.intheirshoes.app.progress.ProgressView;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.AppearanceView;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.app.shell.MainWindow;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.SettingsFile;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.ShellView;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Recorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The desktop's composition root: the only class that knows all packages. It wires them by
/// constructor and turns destinations into pages.
public final class DesktopApp extends Application {

  private static final Logger LOG = LoggerFactory.getLogger(DesktopApp.class);

  private final Background background;
  private final Path data;
  private Optional<Desk> desk = Optional.empty();

  /// Made by JavaFX; keeps its data where the system keeps data of programs.
  public DesktopApp() {
    this(UserData.folder(), Background.threads());
  }

  /// A program that keeps its data in a folder and works with a runner: for tests.
  DesktopApp(Path data, Background background) {
    this.data = data;
    this.background = background;
  }

  /// Opens the window and returns when it was closed.
  static void open() {
    launch(DesktopApp.class);
  }

  @Override
  public void start(Stage stage) {
    SettingsFile file = new SettingsFile(data.resolve("settings.properties"));
    SettingsModel settings = new SettingsModel(file.load(), file::save);
    Desk opened = new Desk(settings, () -> pick(stage));
    desk = Optional.of(opened);
    new MainWindow(stage, settings).open(opened.shell.root(), opened.styling);
    opened.go(new Destination.Home());
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
    return desk.orElseThrow().practice(conversation);
  }

  @Override
  public void stop() {
    desk.flatMap(open -> open.shell.page()).ifPresent(Page::left);
    background.close();
    desk.ifPresent(Desk::close);
  }

  private static Optional<Path> pick(Stage stage) {
    FileChooser chooser = new FileChooser();
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter("*.json, *.zip", "*.json", "*.zip"));
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(java.io.File::toPath);
  }

  /// What is on screen, and what the pages are made with.
  private final class Desk {
    private final SettingsModel settings;
    private final FilePicker files;
    private final Styling styling;
    private final ShellView shell;
    private final Shelf shelf = new Shelf(data.resolve("scenarios"));
    private final LogbookFolder logbook =
        new LogbookFolder(data, Clock.system(ZoneId.systemDefault()));
    private final LearnerLog log =
        new LearnerLog(logbook, UserData.name(), Clock.system(ZoneId.systemDefault()));
    private final Set<Recorder> waiting = new LinkedHashSet<>();
    private final Analyses analyses = new Analyses(background);

    Desk(SettingsModel settings, FilePicker files) {
      this.settings = settings;
      this.files = files;
      this.styling = new Styling(settings);
      this.shell = new ShellView(this::go, settings);
    }

    void go(Destination destination) {
      retry();
      shell.show(page(destination), destination);
    }

    private Page page(Destination destination) {
      return switch (destination) {
        case Destination.Home() ->
            new HomeView(
                new HomeModel(shelf, log, background, this::go), files, LocalTime::now, styling);
        case Destination.Practice(Conversation conversation) ->
            new PracticeView(practice(conversation), styling);
        case Destination.Debrief(Conversation conversation) ->
            new DebriefView(new DebriefModel(conversation, analyses, this::go), styling);
        case Destination.Problems(var checked) -> new ProblemsView(checked, this::go);
        case Destination.Progress() ->
            new ProgressView(
                new ProgressModel(
                    shelf, log, background, this::go, Clock.system(ZoneId.systemDefault())),
                styling);
        case Destination.Appearance() -> new AppearanceView(settings);
      };
    }

    void close() {
      retry();
      logbook.close();
    }

    PracticeModel practice(Conversation conversation) {
      Recorder recorder = log.recorder(conversation);
      return new PracticeModel(conversation, now -> keep(recorder, now), this::go);
    }

    private void keep(Recorder recorder, Conversation conversation) {
      tell(recorder.record(conversation), recorder);
      if (conversation.isOver()) {
        background.run(this::rated, _ -> {}, e -> LOG.warn("Figures could not be kept", e));
      }
    }

    private void tell(Recorder.Report report, Recorder recorder) {
      report.news().ifPresent(shell::tell);
      waiting.remove(recorder);
      if (report.status() == Recorder.Status.WAITING) {
        waiting.add(recorder);
      }
    }

    /// Tries again to save what could not be saved.
    void retry() {
      List.copyOf(waiting).forEach(recorder -> tell(recorder.retry(), recorder));
    }

    private LearnerLog rated() {
      log.rate();
      return log;
    }
  }
}
