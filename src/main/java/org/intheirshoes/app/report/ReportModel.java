package org.intheirshoes.app.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.intheirshoes.analysis.Arrivals;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.CheckedScript;
import org.intheirshoes.library.FileStamp;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.sheet.report.ReportPage;
import org.intheirshoes.sheet.report.ScriptGraph;
import org.intheirshoes.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the check tells of one script. While it is watched it looks at the file about every second,
/// and reads it again once it has changed and rests: editors write in several steps, and many write a
/// new file and give it the old name.
public final class ReportModel {

  private static final Logger LOG = LoggerFactory.getLogger(ReportModel.class);
  private static final Texts TEXTS = Texts.of(ReportModel.class);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /// Ticks from one look at the file to the next.
  static final int TICKS_A_LOOK = 3;

  /// States followed to find out how one comes to a beat.
  private static final int ARRIVAL_STATES = 100_000;

  /// What of the report is shown.
  enum Section {
    FINDINGS,
    GRAPH,
    FIGURES,
    BEST_LINE
  }

  /// A script that can be played, as it was when it last could.
  ///
  /// @param script what was found in it
  /// @param report what is said of it
  /// @param read when
  record Good(CheckedScript script, Report report, LocalTime read) {
    Scenario scenario() {
      return report.scenario();
    }
  }

  /// What takes longer: how the script is drawn, and how one comes to its beats.
  ///
  /// @param around the place around which a part of the script is drawn; empty where all of it is
  record Plan(ScriptGraph graph, Optional<String> around, Arrivals arrivals) {}

  private final ReportSources sources;
  private final Path file;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Optional<CheckedScript>> now =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Good>> good =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Plan>> plan =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyStringWrapper told;
  private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Optional<String>> place;
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.FINDINGS);
  private Optional<FileStamp> read = Optional.empty();
  private FileStamp seen = new FileStamp(List.of());
  private Subscription watching = Subscription.EMPTY;
  private Subscription working = Subscription.EMPTY;
  private Subscription following = Subscription.EMPTY;
  private boolean looking;
  private boolean reading;
  private int ticks;

  /// The report of a script; it is read at once.
  ///
  /// @param asked the script, and what to begin with
  public ReportModel(Destination.ScriptReport asked, ReportSources sources, Navigator navigator) {
    this.sources = sources;
    this.file = asked.script();
    this.navigator = navigator;
    this.told = new ReadOnlyStringWrapper(asked.told());
    this.place = new ReadOnlyObjectWrapper<>(asked.place());
    if (asked.place().isPresent()) {
      section.set(Section.GRAPH);
    }
    sources.readings().last(file).ifPresentOrElse(this::showAgain, this::read);
  }

  /// What was read before stands there at once; whether it still holds is looked up behind it.
  private void showAgain(Readings.Reading before) {
    got(before);
    looking = true;
    background()
        .run(
            () -> FileStamp.of(file),
            stamp -> {
              looking = false;
              seen = stamp;
              if (!stamp.equals(before.stamp())) {
                read();
              }
            },
            this::notLooked);
  }

  private Background background() {
    return sources.readings().background();
  }

  /// The script's file.
  Path file() {
    return file;
  }

  /// What was found when the file was last read; empty until it was.
  ReadOnlyObjectProperty<Optional<CheckedScript>> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// The script as it was when it last could be played.
  ReadOnlyObjectProperty<Optional<Good>> goodProperty() {
    return good.getReadOnlyProperty();
  }

  /// The plan of [#goodProperty], once it is drawn.
  ReadOnlyObjectProperty<Optional<Plan>> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /// The latest thing to say, in a sentence; empty for nothing.
  public ReadOnlyStringProperty toldProperty() {
    return told.getReadOnlyProperty();
  }

  /// What is being worked on, in a sentence; empty for nothing.
  public ReadOnlyStringProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// The id of the beat or ending that is chosen.
  ReadOnlyObjectProperty<Optional<String>> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /// What of the report is shown.
  ObjectProperty<Section> sectionProperty() {
    return section;
  }

  /// Begins to look at the file from time to time.
  void watch() {
    watching.unsubscribe();
    watching = sources.ticker().start(this::tick);
  }

  /// Ends that, and whatever is under way: nobody waits for it any more.
  void rest() {
    watching.unsubscribe();
    watching = Subscription.EMPTY;
    working.unsubscribe();
    working = Subscription.EMPTY;
    following.unsubscribe();
    following = Subscription.EMPTY;
    reading = false;
    progress.set("");
  }

  private void tick() {
    ticks++;
    if (ticks % TICKS_A_LOOK == 0 && !looking && !reading) {
      looking = true;
      background().run(() -> FileStamp.of(file), this::looked, this::notLooked);
    }
  }

  private void looked(FileStamp stamp) {
    looking = false;
    boolean rests = stamp.equals(seen);
    seen = stamp;
    if (rests && !reading && read.filter(stamp::equals).isEmpty()) {
      read();
    }
  }

  private void notLooked(Exception e) {
    looking = false;
    LOG.warn("The script could not be looked at", e);
  }

  private void read() {
    reading = true;
    progress.set(TEXTS.get(read.isEmpty() ? "progress.reading" : "progress.readingAgain"));
    working.unsubscribe();
    working = sources.readings().read(file, this::got, this::failed);
  }

  private void got(Readings.Reading got) {
    reading = false;
    boolean again = read.isPresent();
    read = Optional.of(got.stamp());
    seen = got.stamp();
    progress.set("");
    LocalTime time = LocalTime.now(sources.clock());
    CheckedScript script = got.script();
    if (again) {
      told.set(readAgain(script, time));
    }
    script
        .report()
        .filter(_ -> script.checked().isPlayable())
        .ifPresent(report -> show(new Good(script, report, time), got.plan()));
    now.set(Optional.of(script));
  }

  private String readAgain(CheckedScript script, LocalTime time) {
    if (script.checked().isPlayable()) {
      return TEXTS.get("told.again", HOUR.format(time));
    }
    return good.get()
        .map(last -> TEXTS.get("told.again.broken", HOUR.format(time), HOUR.format(last.read())))
        .orElseGet(() -> TEXTS.get("told.again", HOUR.format(time)));
  }

  private void show(Good next, Optional<Plan> known) {
    Scenario scenario = next.scenario();
    boolean same = good.get().filter(before -> before.scenario().equals(scenario)).isPresent();
    if (place.get().filter(scenario.places()::containsKey).isEmpty()) {
      place.set(Optional.of(scenario.start()));
    }
    if (same && plan.get().isPresent()) {
      good.set(Optional.of(next));
      return;
    }
    plan.set(Optional.empty());
    good.set(Optional.of(next));
    if (known.isPresent()) {
      plan.set(known);
      return;
    }
    progress.set(TEXTS.get("progress.drawing"));
    Optional<String> around =
        place.get().filter(_ -> scenario.places().size() > ScriptGraph.PLACES_MAX);
    working =
        background().start(() -> plan(next, around), drawn -> show(next, drawn), this::failed);
  }

  private static Plan plan(Good script, Optional<String> around) {
    ScriptGraph graph =
        around
            .map(id -> ScriptGraph.around(script.scenario(), id))
            .orElseGet(() -> ScriptGraph.of(script.scenario()));
    return new Plan(graph, around, Arrivals.of(script.report().analysis(), ARRIVAL_STATES));
  }

  /// Draws the part of a large script around the place that is chosen, if what is drawn ends there.
  private void follow(Good script, Plan drawn) {
    place
        .get()
        .filter(id -> drawn.around().filter(centre -> !centre.equals(id)).isPresent())
        .filter(id -> !drawn.graph().showsAllAround(script.scenario(), id))
        .ifPresent(
            id -> {
              following.unsubscribe();
              following =
                  background()
                      .start(
                          () -> ScriptGraph.around(script.scenario(), id),
                          part -> show(script, new Plan(part, Optional.of(id), drawn.arrivals())),
                          this::failed);
            });
  }

  private void show(Good script, Plan drawn) {
    if (good.get().filter(script::equals).isPresent()) {
      progress.set("");
      plan.set(Optional.of(drawn));
      sources.readings().drawn(script.script(), drawn);
      follow(script, drawn);
    }
  }

  private void failed(Exception e) {
    reading = false;
    progress.set("");
    LOG.warn("The report failed", e);
    told.set(TEXTS.get("told.failed"));
  }

  /// Chooses a beat or an ending.
  void choose(String id) {
    if (good.get().filter(script -> script.scenario().places().containsKey(id)).isPresent()) {
      place.set(Optional.of(id));
      good.get().ifPresent(script -> plan.get().ifPresent(drawn -> follow(script, drawn)));
    }
  }

  /// Chooses a beat or an ending and shows it in the graph.
  void walkTo(String id) {
    choose(id);
    section.set(Section.GRAPH);
  }

  /// How one comes to a beat, once that is known and if some way leads there.
  Optional<Arrivals.Arrival> arrival(String beat) {
    return plan.get().flatMap(drawn -> drawn.arrivals().at(beat));
  }

  /// Tries the script from a beat on. Nothing of it is kept.
  void playFrom(String beat) {
    arrival(beat)
        .ifPresent(
            arrival ->
                navigator.go(
                    new Destination.Trial(
                        arrival.conversation(),
                        told(arrival),
                        new Destination.ScriptReport(file, Optional.of(beat), ""))));
  }

  /// How an arrival came about, in a sentence.
  static String told(Arrivals.Arrival arrival) {
    int turns = arrival.conversation().turns().size();
    if (turns == 0) {
      return TEXTS.get("arrival.start");
    }
    return switch (arrival.how()) {
      case BEST_LINE -> TEXTS.get("arrival.best", turns);
      case LIKELIEST -> TEXTS.get("arrival.likeliest", turns);
    };
  }

  /// Saves the report of the script as it last could be played.
  void save() {
    good.get()
        .ifPresent(
            script ->
                sources
                    .files()
                    .saveAs(script.scenario().id() + "-report.html")
                    .ifPresent(path -> save(script.report(), path)));
  }

  private void save(Report report, Path path) {
    background()
        .run(
            () -> {
              byte[] page = ReportPage.of(List.of(report)).getBytes(StandardCharsets.UTF_8);
              WholeFile.write(path, out -> out.write(page));
              return path;
            },
            saved -> told.set(TEXTS.get("told.saved", saved)),
            e -> told.set(TEXTS.get("told.notSaved", path, String.valueOf(e.getMessage()))));
  }

  /// Whether the script can be put on the shelf: it can be played, and is not there by its own file.
  boolean canBeShelved() {
    return now.get().filter(script -> script.checked().isPlayable()).isPresent()
        && !sources.shelf().holds(file);
  }

  /// Puts the script as it stands on the shelf.
  void shelve() {
    background().run(() -> sources.shelf().add(file), this::shelved, this::failed);
  }

  private void shelved(Checked checked) {
    told.set(
        checked.isPlayable()
            ? TEXTS.get("told.shelved", LocalTime.now(sources.clock()).format(HOUR))
            : checked.problems().stream()
                .findFirst()
                .map(Problem::message)
                .orElseGet(() -> TEXTS.get("told.failed")));
  }

  /// Goes back to the shelf.
  void leave() {
    navigator.go(new Destination.Home());
  }
}
