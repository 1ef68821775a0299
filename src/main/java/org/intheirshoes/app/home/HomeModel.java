package org.intheirshoes.app.home;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfFilter;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Exercise;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.Unfinished;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The shelf as the home page shows it.
public final class HomeModel {

  private static final Logger LOG = LoggerFactory.getLogger(HomeModel.class);
  private static final Texts TEXTS = Texts.of(HomeModel.class);

  private final Browsing browsing;
  private final Shelf shelf;
  private final CurrentLearner.Seat seat;
  private final LearnerLog log;
  private final Background background;
  private final Navigator navigator;
  private final ScenarioStart start;
  private final StringProperty query = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<ShelfFilter> filter =
      new ReadOnlyObjectWrapper<>(ShelfFilter.ALL);
  private final ObservableList<ShelfItem> shown = FXCollections.observableArrayList();
  private final Map<String, Unfinished> open = new HashMap<>();
  private Optional<Practice> next = Optional.empty();
  private Optional<GoodMoment> good = Optional.empty();
  private final ReadOnlyObjectWrapper<Standings> standings =
      new ReadOnlyObjectWrapper<>(Standings.UNKNOWN);
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

  /// Something the page tells.
  ///
  /// @param text a sentence; empty for nothing
  /// @param details a script with problems to look at, if there is one
  public record Notice(String text, Optional<Checked> details) {
    static final Notice NONE = new Notice("", Optional.empty());
  }

  /// The home page of a shelf for who practises now.
  ///
  /// @param tell says something above whatever page is shown
  public HomeModel(
      Browsing browsing,
      CurrentLearner.Seat seat,
      Background background,
      Navigator navigator,
      Consumer<String> tell) {
    this.browsing = browsing;
    this.filter.set(browsing.filter());
    this.shelf = browsing.shelf();
    this.seat = seat;
    this.log = seat.log();
    this.background = background;
    this.navigator = navigator;
    this.start = new ScenarioStart(shelf, log, background, navigator, tell);
    query.subscribe(_ -> search());
    search();
    background.run(shelf::broken, this::listed, this::failed);
    background.inOrder().run(this::unfinished, this::found, this::unread);
  }

  /// Reads what was left unfinished. The figures are asked for from here, when all that was to be written
  /// is written, and not from the screen's thread: so both can be there before the first picture.
  private List<Unfinished> unfinished() {
    List<Unfinished> unfinished = log.unfinished();
    background.run(
        () -> {
          log.rate();
          List<Exercise> exercises = shelf.items().stream().map(HomeModel::exercise).toList();
          return new Read(log.progress(), log.next(exercises));
        },
        this::figured,
        e -> {
          LOG.warn("Home shows no figures", e);
          settled.set(true);
        });
    return unfinished;
  }

  /// The logbook has told what was left unfinished.
  private void found(List<Unfinished> unfinished) {
    unfinished.forEach(each -> open.putIfAbsent(each.scenario(), each));
    standings.set(standings.get().with(open.values()));
    log.notice().ifPresent(this::tell);
  }

  private record Read(Progress progress, Optional<Practice> next) {}

  private void figured(Read read) {
    next = read.next();
    good = read.progress().good().stream().findFirst();
    standings.set(standings.get().with(read.progress()));
    settled.set(true);
    background.run(
        () -> {
          shelf.prepareSearch();
          return true;
        },
        _ -> {},
        this::failed);
  }

  private static Exercise exercise(ShelfItem item) {
    return new Exercise(
        item.id(),
        item.card().title(),
        item.card().level(),
        item.card().minutes(),
        item.card().skills());
  }

  private void unread(Exception e) {
    tell(String.valueOf(e.getMessage()));
    settled.set(true);
  }

  private void tell(String sentence) {
    notice.set(new Notice(sentence, Optional.empty()));
  }

  /// The user's own scenarios were read, too.
  private void listed(List<Checked> broken) {
    search();
    if (!broken.isEmpty() && notice.get().text().isEmpty()) {
      notice.set(
          new Notice(
              TEXTS.get("notice.broken", broken.size(), broken.getFirst().name()),
              Optional.of(broken.getFirst())));
    }
  }

  private void search() {
    List<ShelfItem> found = browsing.shown(query.get());
    if (!isShown(found)) {
      shown.setAll(found);
    }
  }

  /// Whether the shelf shows exactly these already. Items that are the same are the same objects.
  @SuppressWarnings("ReferenceEquality")
  private boolean isShown(List<ShelfItem> found) {
    return found.size() == shown.size()
        && IntStream.range(0, found.size()).allMatch(i -> found.get(i) == shown.get(i));
  }

  /// What is searched for.
  public StringProperty queryProperty() {
    return query;
  }

  /// Which levels and channels are shown.
  public ReadOnlyObjectProperty<ShelfFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ShelfFilter filter() {
    return filter.get();
  }

  /// Shows other levels and channels, until others are chosen or the program ends.
  public void show(ShelfFilter chosen) {
    browsing.choose(chosen);
    filter.set(chosen);
    search();
  }

  /// All scenarios that can be told of by now, whatever is shown.
  List<ShelfItem> known() {
    return shelf.known();
  }

  /// The scenarios that match.
  public ObservableList<ShelfItem> shown() {
    return shown;
  }

  /// How many scenarios there are.
  public int size() {
    return shelf.known().size();
  }

  /// What the page tells.
  public ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// What to practise next: what was left open, otherwise what the logbook advises, otherwise the
  /// first on the shelf; empty only for an empty shelf.
  public Optional<Next> next() {
    return shelf.known().stream()
        .flatMap(item -> left(item).stream())
        .findFirst()
        .or(() -> next.flatMap(this::advised))
        .or(() -> shelf.known().stream().findFirst().map(Next.First::new));
  }

  private Optional<Next> left(ShelfItem item) {
    return Optional.ofNullable(open.get(item.id()))
        .map(left -> new Next.Left(item, left.openTurn()));
  }

  private Optional<Next> advised(Practice practice) {
    return shelf.find(practice.exercise().scenario()).map(item -> new Next.Advised(item, practice));
  }

  /// What the logbook knows of the scenarios; it changes once that was read.
  public ReadOnlyObjectProperty<Standings> standingsProperty() {
    return standings.getReadOnlyProperty();
  }

  /// Whether all is there that was asked for when the page was made.
  public ReadOnlyBooleanProperty settledProperty() {
    return settled.getReadOnlyProperty();
  }

  /// Does something on the page a moment later, when the screen has had its turn.
  void later(Runnable step) {
    background.run(() -> step, Runnable::run, this::failed);
  }

  /// The latest thing that went well; empty until the logbook has been read.
  public Optional<GoodMoment> good() {
    return good;
  }

  /// Goes to what the shelf covers.
  public void showCoverage() {
    navigator.go(new Destination.Coverage());
  }

  /// Goes to small things that went well.
  public void showMoments() {
    navigator.go(new Destination.Moments());
  }

  /// Who practises.
  public CurrentLearner.Seat seat() {
    return seat;
  }

  /// Goes where a PIN opens the record.
  public void unlock() {
    navigator.go(new Destination.Learners());
  }

  /// Goes on with a scenario where it was left, or begins it.
  public void goOn(ShelfItem item) {
    start.goOn(item, Optional.ofNullable(open.get(item.id())), this::failed);
  }

  /// Begins a scenario, whatever was left of it.
  public void beginAnew(ShelfItem item) {
    start.goOn(item, Optional.empty(), this::failed);
  }

  /// Checks a file, a folder or a zip, puts it on the shelf if it can be played, and opens its report.
  public void add(Path path) {
    background.run(() -> shelf.add(path), checked -> added(path, checked), this::failed);
  }

  /// Puts several on the shelf; those with problems are told of in a sentence.
  public void addAll(List<Path> paths) {
    if (paths.size() == 1) {
      add(paths.getFirst());
      return;
    }
    paths.forEach(path -> background.run(() -> shelf.add(path), this::noted, this::failed));
  }

  private void added(Path path, Checked checked) {
    boolean refused =
        !checked.isPlayable() && checked.problems().stream().anyMatch(HomeModel::isOfTheShelf);
    if (refused) {
      navigator.go(new Destination.Problems(checked));
      return;
    }
    noted(checked);
    navigator.go(
        new Destination.ScriptReport(
            path,
            Optional.empty(),
            checked.isPlayable() ? TEXTS.get("notice.added", title(checked)) : ""));
  }

  /// Whether a problem lies not in the script but in putting it on the shelf.
  private static boolean isOfTheShelf(Problem problem) {
    return problem.code() == ProblemCode.ID_TAKEN || problem.code() == ProblemCode.NOT_SAVED;
  }

  private void noted(Checked checked) {
    if (!checked.isPlayable()) {
      notice.set(new Notice(TEXTS.get("notice.notAdded", checked.name()), Optional.of(checked)));
      return;
    }
    notice.set(
        checked.problems().isEmpty()
            ? new Notice(TEXTS.get("notice.added", title(checked)), Optional.empty())
            : new Notice(
                TEXTS.get("notice.addedWarnings", title(checked), checked.problems().size()),
                Optional.of(checked)));
    listed(shelf.broken());
  }

  private static String title(Checked checked) {
    return checked.scenario().map(scenario -> scenario.card().title()).orElse(checked.name());
  }

  /// Opens the report of a scenario of the user's own; does nothing for one of the program's.
  public void report(ShelfItem item) {
    if (item.origin() instanceof ShelfItem.Own(Path path)) {
      navigator.go(new Destination.ScriptReport(path));
    }
  }

  /// Looks at the problems that the notice is about.
  public void showDetails() {
    notice.get().details().ifPresent(checked -> navigator.go(new Destination.Problems(checked)));
  }

  private void failed(Exception e) {
    notice.set(new Notice(TEXTS.get("notice.failed"), Optional.empty()));
  }
}
