package org.intheirshoes.app.wellbeing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.coach.Uplifting;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Small things that went well, one at a time: the learner's own, and while those are few, others'.
final class MomentsModel {

  /// With fewer moments of her own a learner is shown others' too.
  static final int FEW = 5;

  /// Of those of late that she did not keep, so many.
  static final int LATELY = 10;

  private static final Logger LOG = LoggerFactory.getLogger(MomentsModel.class);

  private final WellbeingSources sources;
  private final LearnerLog log;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Moment> moments = List.of();

  /// A moment.
  sealed interface Moment {}

  /// One of the learner's own.
  ///
  /// @param day when it was
  record Own(GoodMoment moment, LocalDate day) implements Moment {}

  /// Someone else's.
  record Told(Uplifting moment) implements Moment {}

  /// The moment on the page.
  ///
  /// @param number from 1
  /// @param of how many there are
  record Shown(Moment moment, int number, int of) {}

  MomentsModel(WellbeingSources sources, LearnerLog log) {
    this.sources = sources;
    this.log = log;
    sources
        .background()
        .inOrder()
        .run(
            () -> log,
            _ -> sources.background().run(this::own, this::found, this::unread),
            this::unread);
  }

  /// The same words, said again in another play, are read once.
  private List<GoodMoment> own() {
    Map<List<String>, GoodMoment> own = new LinkedHashMap<>();
    for (GoodMoment kept : log.kept()) {
      own.putIfAbsent(words(kept), kept);
    }
    int most = own.size() + LATELY;
    for (GoodMoment late : log.progress().good()) {
      if (own.size() < most) {
        own.putIfAbsent(words(late), late);
      }
    }
    return List.copyOf(own.values());
  }

  private static List<String> words(GoodMoment moment) {
    return List.of(moment.title(), moment.words());
  }

  private void unread(Exception e) {
    LOG.warn("The learner's own moments could not be read", e);
    found(List.of());
  }

  private void found(List<GoodMoment> own) {
    ZoneId zone = sources.clock().getZone();
    List<Moment> all = new ArrayList<>();
    for (GoodMoment moment : own) {
      all.add(new Own(moment, moment.at().atZone(zone).toLocalDate()));
    }
    if (all.size() < FEW) {
      todays().forEach(each -> all.add(new Told(each)));
    }
    moments = List.copyOf(all);
    show(0);
  }

  /// Those of the program, beginning with another one each day.
  private List<Uplifting> todays() {
    List<Uplifting> all = new ArrayList<>(Uplifting.ofTheProgram());
    long day = LocalDate.now(sources.clock()).toEpochDay();
    Collections.rotate(all, -Math.floorMod(day, all.size()));
    return all;
  }

  private void show(int index) {
    int at = Math.floorMod(index, moments.size());
    shown.set(Optional.of(new Shown(moments.get(at), at + 1, moments.size())));
  }

  private void step(int by) {
    shown.get().ifPresent(now -> show(now.number() - 1 + by));
  }

  /// What is shown; empty while the logbook is read.
  ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /// Today, for telling how long ago something was.
  LocalDate today() {
    return LocalDate.now(sources.clock());
  }

  /// Shows the next one; after the last comes the first.
  void forward() {
    step(1);
  }

  /// Shows the one before; before the first comes the last.
  void back() {
    step(-1);
  }

  /// Leaves for the shelf.
  void leave() {
    sources.navigator().go(new Destination.Home());
  }
}
