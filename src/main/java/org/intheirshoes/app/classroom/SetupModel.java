package org.intheirshoes.app.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.classroom.ClassKeeper;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecorder;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.RefusedException;
import org.intheirshoes.classroom.Timing;
import org.intheirshoes.classroom.Voters;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// What a facilitator settles before a class, and classes that were left unfinished.
public final class SetupModel {

  private static final Texts TEXTS = Texts.of(SetupModel.class);

  /// Who votes.
  public enum VoteBy {
    HANDS,
    TEAMS
  }

  /// How often the scene is played.
  public enum Rounds {
    ONE,
    /// Once with the policy first, once with the acknowledgement first, to compare both.
    IN_TWO_ORDERS
  }

  /// A class that can be gone on with.
  ///
  /// @param at when its last step was made
  public record Left(ClassKeeper.Kept kept, ClassSession session, Instant at) {}

  private final ClassSources sources;
  private final Navigator navigator;
  private final ObjectProperty<Optional<ShelfItem>> chosen;
  private final StringProperty minutes =
      new SimpleStringProperty(String.valueOf(Timing.USUAL.minutes()));
  private final StringProperty think =
      new SimpleStringProperty(String.valueOf(Timing.USUAL.thinkSeconds()));
  private final StringProperty talk =
      new SimpleStringProperty(String.valueOf(Timing.USUAL.talkSeconds()));
  private final ObjectProperty<VoteBy> voteBy = new SimpleObjectProperty<>(VoteBy.HANDS);
  private final StringProperty teams = new SimpleStringProperty("");
  private final ObjectProperty<ClassPlan.MarksShown> marks =
      new SimpleObjectProperty<>(ClassPlan.MarksShown.EACH_TURN);
  private final ObjectProperty<ClassPlan.Purpose> purpose =
      new SimpleObjectProperty<>(ClassPlan.Purpose.REAL);
  private final ObjectProperty<Rounds> rounds = new SimpleObjectProperty<>(Rounds.ONE);
  private final ObservableList<Left> left = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// The settings that are proposed, for the first scenario of the shelf.
  public SetupModel(ClassSources sources, Navigator navigator) {
    this.sources = sources;
    this.navigator = navigator;
    chosen = new SimpleObjectProperty<>(sources.shelf().items().stream().findFirst());
    sources
        .background()
        .run(() -> unfinished(sources.keeper()), left::setAll, failure -> tell(failure));
  }

  /// The classes that were left unfinished, the one begun last first. One that cannot be read is left
  /// out: the logbook's check tells of it.
  static List<Left> unfinished(ClassKeeper keeper) {
    return keeper.unfinished().stream().flatMap(kept -> left(kept).stream()).toList();
  }

  /// The finished classes, by the time they began.
  static List<ClassSession> finished(ClassKeeper keeper) {
    return keeper.finished().stream()
        .flatMap(kept -> left(kept).stream())
        .map(Left::session)
        .toList();
  }

  private static Optional<Left> left(ClassKeeper.Kept kept) {
    try {
      ClassSession session = kept.session();
      Instant at = session.log().isEmpty() ? session.began() : session.log().getLast().at();
      return Optional.of(new Left(kept, session, at));
    } catch (org.intheirshoes.classroom.ClassRecord.UnreadableException _) {
      return Optional.empty();
    }
  }

  /// The scenarios to choose from.
  public List<ShelfItem> items() {
    return sources.shelf().items();
  }

  /// The scenario that is chosen.
  public ObjectProperty<Optional<ShelfItem>> chosenProperty() {
    return chosen;
  }

  /// Minutes of the class, as typed.
  public StringProperty minutesProperty() {
    return minutes;
  }

  /// Seconds to think, as typed.
  public StringProperty thinkProperty() {
    return think;
  }

  /// Seconds to talk, as typed.
  public StringProperty talkProperty() {
    return talk;
  }

  /// Who votes.
  public ObjectProperty<VoteBy> voteByProperty() {
    return voteBy;
  }

  /// Names of the teams, as typed: one on each line, or with commas between.
  public StringProperty teamsProperty() {
    return teams;
  }

  /// When the room sees the marks.
  public ObjectProperty<ClassPlan.MarksShown> marksProperty() {
    return marks;
  }

  /// Whether it counts.
  public ObjectProperty<ClassPlan.Purpose> purposeProperty() {
    return purpose;
  }

  /// How often the scene is played.
  public ObjectProperty<Rounds> roundsProperty() {
    return rounds;
  }

  /// Classes that were left unfinished.
  public ObservableList<Left> left() {
    return left;
  }

  /// A sentence for the facilitator; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Begins the class, or says what is missing.
  public void begin() {
    open(this::begin);
  }

  /// Reads the script that is chosen, or says what is missing.
  void open(Consumer<Scenario> to) {
    chosen
        .get()
        .ifPresentOrElse(
            item ->
                sources
                    .background()
                    .run(
                        () -> sources.shelf().open(item),
                        checked -> opened(checked, to),
                        failure -> tell(failure)),
            () -> notice.set(TEXTS.get("setup.none")));
  }

  private void opened(Checked checked, Consumer<Scenario> to) {
    checked.scenario().ifPresentOrElse(to, () -> navigator.go(new Destination.Problems(checked)));
  }

  private void begin(Scenario scenario) {
    try {
      ClassPlan plan =
          new ClassPlan(
              scenario,
              voters(),
              new Timing(number(minutes), number(think), number(talk)),
              marks.get(),
              purpose.get());
      navigator.go(
          new Destination.ClassConsole(
              begun(ClassSession.begin(plan, sources.clock().instant())),
              ClassRecorder.ofNew(sources.keeper())));
    } catch (RefusedException e) {
      notice.set(String.valueOf(e.getMessage()));
    }
  }

  private ClassSession begun(ClassSession session) {
    return switch (rounds.get()) {
      case ONE -> session;
      case IN_TWO_ORDERS ->
          session.apply(
              new ClassStep.NameBranch(1, Order.POLICY_FIRST.pathName()), session.began());
    };
  }

  private Voters voters() {
    return switch (voteBy.get()) {
      case HANDS -> new Voters.Hands();
      case TEAMS ->
          new Voters.Teams(
              teams
                  .get()
                  .lines()
                  .flatMap(line -> java.util.Arrays.stream(line.split(",")))
                  .map(String::strip)
                  .filter(name -> !name.isEmpty())
                  .toList());
    };
  }

  /// What was typed as a number; 0, which no setting allows, for anything else.
  private static int number(StringProperty typed) {
    String text = typed.get().strip();
    return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
  }

  /// Goes on with a class that was left.
  public void goOn(Left unfinished) {
    navigator.go(resumed(unfinished, sources));
  }

  /// A class as it goes on: the time since its last step does not count.
  static Destination.ClassConsole resumed(Left left, ClassSources sources) {
    ClassSession session = left.session().apply(new ClassStep.Reopen(), sources.clock().instant());
    return new Destination.ClassConsole(session, ClassRecorder.of(sources.keeper(), left.kept()));
  }

  /// Tells the facilitator something.
  void tell(String sentence) {
    notice.set(sentence);
  }

  private void tell(Exception failure) {
    tell(String.valueOf(failure.getMessage()));
  }
}
