package org.intheirshoes.app.drill;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundRecord;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.scenario.BrokenFile;

/// What two people can play, what they left, and what they promised themselves.
public final class PairsModel {

  /// A round that can be gone on with.
  ///
  /// @param at when its last step was made
  public record Left(RoundKeeper.Kept kept, Round round, Instant at) {

    /// Whether nobody has it in a record, so that it may be forgotten.
    public boolean isNobodys() {
      return kept.agreed().isEmpty();
    }
  }

  private record Known(List<Left> left, List<Promise> promises) {}

  private final PairSources sources;
  private final Navigator navigator;
  private final ObservableList<Drill> drills = FXCollections.observableArrayList();
  private final ObservableList<BrokenFile> broken = FXCollections.observableArrayList();
  private final ObservableList<Left> left = FXCollections.observableArrayList();
  private final ObservableList<Promise> promises = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// Reads the drills, and the rounds that were kept.
  public PairsModel(PairSources sources, Navigator navigator) {
    this.sources = sources;
    this.navigator = navigator;
    sources.background().run(() -> sources.drills().get(), this::read, this::tell);
    sources
        .background()
        .inOrder()
        .run(
            () -> new Known(unfinished(sources.keeper()), Promise.latest(sources.keeper())),
            known -> {
              left.setAll(known.left());
              promises.setAll(known.promises());
            },
            this::tell);
  }

  private void read(DrillShelf shelf) {
    drills.setAll(shelf.drills());
    broken.setAll(shelf.broken());
  }

  /// The rounds that were left unfinished, the one begun last first. One that cannot be read is left
  /// out: the logbook's check tells of it.
  static List<Left> unfinished(RoundKeeper keeper) {
    return keeper.unfinished().stream()
        .flatMap(kept -> round(kept).map(round -> new Left(kept, round, last(round))).stream())
        .toList();
  }

  /// The finished rounds, by the time they began.
  static List<Round> finished(RoundKeeper keeper) {
    return keeper.finished().stream().flatMap(kept -> round(kept).stream()).toList();
  }

  static Optional<Round> round(RoundKeeper.Kept kept) {
    try {
      return Optional.of(kept.round());
    } catch (RoundRecord.UnreadableException _) {
      return Optional.empty();
    }
  }

  static Instant last(Round round) {
    return round.log().isEmpty() ? round.began() : round.log().getLast().at();
  }

  /// The drills; empty until they are read.
  public ObservableList<Drill> drills() {
    return drills;
  }

  /// Files of the user's that are no drills.
  public ObservableList<BrokenFile> broken() {
    return broken;
  }

  /// Looks at what is wrong with a file.
  public void look(Destination problems) {
    navigator.go(problems);
  }

  /// The scenarios that a pair can play.
  public List<ShelfItem> scenarios() {
    return sources.shelf().items();
  }

  /// Rounds that were left unfinished.
  public ObservableList<Left> left() {
    return left;
  }

  /// What the people here promised themselves last.
  public ObservableList<Promise> promises() {
    return promises;
  }

  /// A sentence to tell; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Opens a drill.
  public void open(Drill drill) {
    navigator.go(PairPages.before(drill));
  }

  /// Opens a scenario for a pair.
  public void open(ShelfItem item) {
    sources.background().run(() -> sources.shelf().open(item), this::opened, this::tell);
  }

  private void opened(Checked checked) {
    navigator.go(
        checked
            .scenario()
            .<Destination>map(
                scenario -> new Destination.PairSetup(new Material.OfScenario(scenario)))
            .orElseGet(() -> new Destination.Problems(checked)));
  }

  /// Goes on with a round: the time since its last step does not count.
  public void goOn(Left unfinished) {
    navigator.go(goneOn(sources, unfinished));
  }

  static Destination goneOn(PairSources sources, Left unfinished) {
    return new Destination.PairRound(
        unfinished.round().apply(new RoundStep.Reopen(), sources.clock().instant()),
        RoundRecorder.of(sources.keeper(), unfinished.kept()));
  }

  /// Forgets a round that is in nobody's record.
  public void forget(Left unfinished) {
    sources
        .background()
        .inOrder()
        .run(
            () -> {
              sources.keeper().forget(unfinished.kept().id());
              return unfinished;
            },
            left::remove,
            this::tell);
  }

  /// Makes a rotation for a group.
  public void rotate() {
    navigator.go(new Destination.PairRotation());
  }

  private void tell(Exception failure) {
    notice.set(String.valueOf(failure.getMessage()));
  }
}
