package org.intheirshoes.app.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.CuePickup;
import org.intheirshoes.logbook.Exercise;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.Unfinished;
import org.intheirshoes.texts.Texts;

/// What one learner has practised, as the progress page shows it.
public final class ProgressModel {

  private static final Texts TEXTS = Texts.of(ProgressModel.class);

  private final Shelf shelf;
  private final LearnerLog log;
  private final Background background;
  private final Days days;
  private final ScenarioStart start;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Loading());
  private final ObservableSet<GoodMoment> kept = FXCollections.observableSet();

  // One view for all: it hears of changes weakly, so that one made anew would be collected with its
  // listeners.
  private final ObservableSet<GoodMoment> keptShown = FXCollections.unmodifiableObservableSet(kept);

  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// What there is to show.
  public sealed interface State {}

  /// The logbook is being read.
  public record Loading() implements State {}

  /// The logbook cannot be read.
  ///
  /// @param sentence what happened and what to do
  public record Unreadable(String sentence) implements State {}

  /// Nothing was played to its end yet.
  ///
  /// @param next where to begin; empty only for an empty shelf
  public record Empty(Optional<Next> next, List<GoodMoment> moments) implements State {
    public Empty {
      moments = List.copyOf(moments);
    }
  }

  /// There is something to show.
  ///
  /// @param pickup how well cues are found before the responses show
  /// @param next what to practise next; empty only for an empty shelf
  /// @param moments good moments: those that are kept, then those of late
  public record Shown(
      Progress progress, CuePickup pickup, Optional<Next> next, List<GoodMoment> moments)
      implements State {
    public Shown {
      moments = List.copyOf(moments);
    }
  }

  /// What was read of the logbook.
  private record Read(State state, List<GoodMoment> kept) {}

  /// What to practise next.
  ///
  /// @param left where it was left, if it was left before its end
  public record Next(ShelfItem item, Practice practice, Optional<Unfinished> left) {}

  /// The progress page of a learner.
  ///
  /// @param clock tells today, in the learner's time zone
  public ProgressModel(
      Shelf shelf, LearnerLog log, Background background, ScenarioStart start, Clock clock) {
    this.shelf = shelf;
    this.log = log;
    this.background = background;
    this.days = new Days(LocalDate.now(clock), clock.getZone());
    this.start = start;
    load();
  }

  private void load() {
    state.set(new Loading());
    // What is being saved comes first, or the page would miss the last choice by a moment.
    background
        .inOrder()
        .run(
            () -> log,
            _ -> background.run(this::read, this::show, this::unreadable),
            this::unreadable);
  }

  private Read read() {
    Progress progress = log.progress();
    Optional<Next> next = next();
    List<GoodMoment> keptOnes = log.kept();
    if (progress.calendar().isEmpty()) {
      return new Read(new Empty(next, keptOnes), keptOnes);
    }
    Set<GoodMoment> moments = new LinkedHashSet<>(keptOnes);
    moments.addAll(progress.good());
    return new Read(new Shown(progress, log.cuePickup(), next, List.copyOf(moments)), keptOnes);
  }

  private void show(Read read) {
    kept.clear();
    kept.addAll(read.kept());
    state.set(read.state());
  }

  private Optional<Next> next() {
    List<Exercise> exercises = shelf.items().stream().map(ProgressModel::exercise).toList();
    List<Unfinished> left = log.unfinished();
    return log.next(exercises)
        .flatMap(
            practice ->
                shelf
                    .find(practice.exercise().scenario())
                    .map(
                        item ->
                            new Next(
                                item,
                                practice,
                                left.stream()
                                    .filter(each -> each.scenario().equals(item.id()))
                                    .findFirst())));
  }

  private static Exercise exercise(ShelfItem item) {
    return new Exercise(
        item.id(),
        item.card().title(),
        item.card().level(),
        item.card().minutes(),
        item.card().skills());
  }

  private void unreadable(Exception e) {
    state.set(new Unreadable(TEXTS.get("unreadable", String.valueOf(e.getMessage()))));
  }

  /// What there is to show.
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// A sentence about something that did not work; empty for nothing.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Today, and days in words.
  Days days() {
    return days;
  }

  /// Begins what to practise next, or goes on where it was left.
  public void begin(Next next) {
    start.goOn(next.item(), next.left(), _ -> notice.set(TEXTS.get("failed")));
  }

  /// The good moments that are kept.
  public ObservableSet<GoodMoment> kept() {
    return keptShown;
  }

  /// Keeps a good moment. It stays where it is on the page, and is among the first when the page is
  /// opened again.
  public void keep(GoodMoment moment) {
    write(() -> log.keep(moment));
  }

  /// Keeps a good moment no longer. It stays on the page until that is left, so that it can be kept
  /// again.
  public void letGo(GoodMoment moment) {
    write(() -> log.letGo(moment));
  }

  private void write(Runnable change) {
    notice.set("");
    background.run(
        () -> {
          change.run();
          return log.kept();
        },
        now -> {
          kept.retainAll(now);
          kept.addAll(now);
        },
        e -> notice.set(TEXTS.get("moments.failed", String.valueOf(e.getMessage()))));
  }

  /// Reads the logbook again.
  public void tryAgain() {
    load();
  }

  /// Goes to the shelf.
  public void toShelf() {
    start.browse();
  }
}
