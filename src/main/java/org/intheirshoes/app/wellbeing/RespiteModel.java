package org.intheirshoes.app.wellbeing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.ScenarioStart;
import org.intheirshoes.coach.Respite;
import org.intheirshoes.library.ShelfItem;
import org.intheirshoes.logbook.Played;
import org.intheirshoes.logbook.ScenarioScores;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Whether several hard conversations in a row are behind the learner, and what to do then.
final class RespiteModel {

  private static final Logger LOG = LoggerFactory.getLogger(RespiteModel.class);

  private final WellbeingSources sources;
  private final ScenarioStart start;
  private final CurrentLearner.Seat seat;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new Nothing());

  /// What to show.
  sealed interface State {}

  /// Nothing: too few hard ones, or the learner wanted none today.
  record Nothing() implements State {}

  /// A good one, if the shelf has one, or a break.
  record Suggested(Optional<GoodOne> good) implements State {}

  /// A scenario that is likely to go well.
  ///
  /// @param best the learner's best headline in it, 0..100, if she finished it before
  record GoodOne(ShelfItem item, Respite.Reason reason, OptionalInt best) {}

  RespiteModel(WellbeingSources sources, ScenarioStart start, CurrentLearner.Seat seat) {
    this.sources = sources;
    this.start = start;
    this.seat = seat;
    // What is being saved comes first, or the conversation just finished would be missed.
    sources
        .background()
        .inOrder()
        .run(
            () -> seat,
            _ -> sources.background().run(this::read, state::set, this::unread),
            this::unread);
  }

  private State read() {
    if (sources.quieted().hasNoRest(seat, today())) {
      return new Nothing();
    }
    seat.log().rate();
    List<Played> latest = seat.log().latest(Respite.IN_A_ROW);
    List<Respite.Past> past = latest.stream().flatMap(this::past).toList();
    if (!Respite.isDue(past, sources.clock().instant())) {
      return new Nothing();
    }
    Map<String, OptionalInt> best = new HashMap<>();
    for (ScenarioScores scores : seat.log().progress().scenarios()) {
      best.put(scores.scenario(), scores.best());
    }
    List<Respite.Known> shelf =
        sources.shelf().items().stream()
            .map(
                item ->
                    new Respite.Known(
                        item.id(), item.card(), best.getOrDefault(item.id(), OptionalInt.empty())))
            .toList();
    return new Suggested(
        Respite.goodOne(shelf, latest.stream().map(Played::scenario).collect(Collectors.toSet()))
            .flatMap(
                good ->
                    sources
                        .shelf()
                        .find(good.id())
                        .map(
                            item ->
                                new GoodOne(
                                    item,
                                    good.reason(),
                                    best.getOrDefault(item.id(), OptionalInt.empty())))));
  }

  private Stream<Respite.Past> past(Played played) {
    return played.finished().stream()
        .map(
            finished ->
                new Respite.Past(
                    finished,
                    sources.shelf().find(played.scenario()).map(ShelfItem::card),
                    played.headline()));
  }

  private void unread(Exception e) {
    // Home tells of a logbook that cannot be read.
    LOG.warn("Home suggests no rest", e);
  }

  private LocalDate today() {
    return LocalDate.now(sources.clock());
  }

  /// What to show.
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /// Plays the good one.
  void play() {
    if (state.get() instanceof Suggested(Optional<GoodOne> good)) {
      good.ifPresent(one -> start.open(one.item(), e -> LOG.warn("The good one does not open", e)));
    }
  }

  /// Goes to small things that went well.
  void showMoments() {
    sources.navigator().go(new Destination.Moments());
  }

  /// Suggests nothing more today.
  void dismiss() {
    sources.quieted().dropRest(seat, today());
    state.set(new Nothing());
  }
}
