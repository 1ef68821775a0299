package org.intheirshoes.app.learners;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.logbook.JsonImport;
import org.intheirshoes.logbook.Learner;
import org.intheirshoes.logbook.Learners;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.texts.Texts;

/// The learners of this machine, and what can be done with the record of the one who practises. What
/// is behind a PIN can only be touched by giving it first; only deleting is open to who forgot it.
public final class LearnersModel {

  private static final Texts TEXTS = Texts.of(LearnersModel.class);

  private final LogbookFolder logbook;
  private final CurrentLearner current;
  private final FilePicker files;
  private final Background background;
  private final Pace pace;
  private final PinTries tries = new PinTries();
  private final ObservableList<Learner> learners = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Task> task = new ReadOnlyObjectWrapper<>(new Task.None());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Work> work = new ReadOnlyObjectWrapper<>(Work.DONE);

  /// What the page asks for, one thing at a time.
  public sealed interface Task {

    /// Nothing.
    record None() implements Task {}

    /// A learner's PIN, before she may practise.
    ///
    /// @param wrong how often in a row it was wrong
    /// @param waits seconds that the next try waits
    record Pin(Learner learner, int wrong, long waits) implements Task {}

    /// Another name for who practises.
    record Name() implements Task {}

    /// A new PIN for who practises.
    record NewPin() implements Task {}

    /// The name of a learner, typed once more, before she is deleted.
    record Delete(Learner learner) implements Task {}
  }

  /// Whether something is under way.
  public enum Work {
    UNDER_WAY,
    DONE
  }

  /// The learners of a logbook.
  public LearnersModel(
      LogbookFolder logbook,
      CurrentLearner current,
      FilePicker files,
      Background background,
      Pace pace) {
    this.logbook = logbook;
    this.current = current;
    this.files = files;
    this.background = background;
    this.pace = pace;
    list(this::askAtOnce);
  }

  /// The learners, by name.
  public ObservableList<Learner> learners() {
    return learners;
  }

  /// Who practises.
  public ReadOnlyObjectProperty<CurrentLearner.Seat> seatProperty() {
    return current.seatProperty();
  }

  /// What is asked for.
  public ReadOnlyObjectProperty<Task> taskProperty() {
    return task.getReadOnlyProperty();
  }

  /// What was done, or why it was not: a sentence; empty for nothing.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Whether something is under way; until it is done nothing else begins.
  public ReadOnlyObjectProperty<Work> workProperty() {
    return work.getReadOnlyProperty();
  }

  /// The learner who practises, if there is a record of her.
  public Optional<Learner> kept() {
    return current.get().isKept()
        ? learners.stream().filter(each -> isNow(each)).findFirst()
        : Optional.empty();
  }

  /// Whether this learner practises now, with her record open.
  public boolean isNow(Learner learner) {
    return current.get().isKept() && learner.name().equalsIgnoreCase(current.get().name());
  }

  private void list(Runnable then) {
    background
        .inOrder()
        .run(
            () -> logbook.get().learners().all(),
            all -> {
              learners.setAll(all);
              then.run();
            },
            this::failed);
  }

  /// Whose record is locked is asked for her PIN when she comes here.
  private void askAtOnce() {
    if (current.get().kind() == CurrentLearner.Kind.LOCKED) {
      learners.stream()
          .filter(each -> each.name().equalsIgnoreCase(current.get().name()))
          .findFirst()
          .ifPresent(this::choose);
    }
  }

  /// Lets a learner practise, once she gave her PIN if she has one.
  public void choose(Learner learner) {
    if (isNow(learner) || isBusy()) {
      return;
    }
    notice.set("");
    switch (learner.lock()) {
      case OPEN -> seat(learner);
      case PIN -> task.set(ask(learner));
    }
  }

  private Task.Pin ask(Learner learner) {
    return new Task.Pin(learner, tries.wrong(learner.id()), tries.delay(learner.id()).toSeconds());
  }

  private void seat(Learner learner) {
    current.choose(learner.name());
    done(TEXTS.get("now", learner.name()));
  }

  /// Tries the PIN that is asked for. After three wrong ones each try waits a little longer.
  public void enter(String pin) {
    if (isBusy() || !(task.get() instanceof Task.Pin(Learner learner, _, _))) {
      return;
    }
    notice.set("");
    work.set(Work.UNDER_WAY);
    background.run(
        () -> {
          pace.pause(tries.delay(learner.id()));
          return logbook.get().learners().opens(learner, pin);
        },
        opens -> {
          work.set(Work.DONE);
          if (opens) {
            tries.hit(learner.id());
            seat(learner);
          } else {
            tries.miss(learner.id());
            task.set(ask(learner));
          }
        },
        this::failed);
  }

  /// Lets a guest practise, who leaves no trace.
  public void chooseGuest() {
    if (!isBusy() && current.get().kind() != CurrentLearner.Kind.GUEST) {
      current.chooseGuest(TEXTS.get("guest"));
      done(TEXTS.get("guest.now"));
    }
  }

  /// Adds a learner, who practises from then on.
  public void add(String name) {
    change(learners -> learners.add(name), this::seat);
  }

  /// Asks for another name.
  public void askName() {
    ask(new Task.Name());
  }

  /// Asks for a new PIN.
  public void askPin() {
    ask(new Task.NewPin());
  }

  /// Asks for the name once more before a learner is deleted.
  public void askDelete(Learner learner) {
    ask(new Task.Delete(learner));
  }

  /// What was told before has nothing to do with what is asked for now.
  private void ask(Task what) {
    notice.set("");
    task.set(what);
  }

  /// Asks for nothing any more.
  public void leaveTask() {
    task.set(new Task.None());
  }

  /// Gives who practises another name.
  public void rename(String name) {
    change(
        learners -> learners.rename(learners.named(current.get().name()), name),
        renamed -> {
          current.choose(renamed.name());
          done(TEXTS.get("renamed", renamed.name()));
        });
  }

  /// Puts the record of who practises behind a PIN.
  ///
  /// @param again the PIN once more, against slips
  public void lock(String pin, String again) {
    if (!pin.equals(again)) {
      notice.set(TEXTS.get("pin.differ"));
      return;
    }
    change(
        learners -> learners.lock(learners.named(current.get().name()), pin),
        locked -> {
          current.choose(locked.name());
          done(TEXTS.get("pin.set"));
        });
  }

  /// Takes the PIN of who practises away.
  public void unlock() {
    change(
        learners -> learners.unlock(learners.named(current.get().name())),
        _ -> done(TEXTS.get("pin.removed")));
  }

  /// Changes learners of the logbook, lists them anew, and goes on with the one who was changed.
  private void change(
      java.util.function.Function<Learners, Learner> change, Consumer<Learner> then) {
    start(
        () -> change.apply(logbook.get().learners()), changed -> list(() -> then.accept(changed)));
  }

  /// Writes the record of who practises to a file that she picks.
  public void export(ExportFormat format) {
    kept().ifPresent(learner -> export(learner, format));
  }

  private void export(Learner learner, ExportFormat format) {
    String name = learner.name().replaceAll("[^\\p{L}\\p{N}]+", "-").toLowerCase(Locale.ROOT);
    String suggested = name + "-" + LocalDate.now(pace.clock()) + "." + format.ending();
    files.saveAs(suggested).ifPresent(path -> export(learner, format, path));
  }

  private void export(Learner learner, ExportFormat format, Path path) {
    start(
        () -> {
          Logbook open = logbook.get();
          open.rate();
          WholeFile.write(
              path, out -> format.export(pace.clock()).write(open, List.of(learner), out));
          return path;
        },
        written -> done(TEXTS.get("exported", written.toString())));
  }

  /// Reads what another machine exported, from a file that the user picks.
  public void importFile() {
    files.pickExport().ifPresent(this::importFile);
  }

  private void importFile(Path path) {
    start(
        () -> JsonImport.from(path, logbook.get()),
        read ->
            list(() -> done(TEXTS.get("imported", read.added(), read.renewed(), read.known()))));
  }

  /// Deletes a learner for good, if her name was typed once more.
  public void delete(String typed) {
    if (!(task.get() instanceof Task.Delete(Learner learner))) {
      return;
    }
    if (!typed.strip().equalsIgnoreCase(learner.name())) {
      notice.set(TEXTS.get("delete.differs", learner.name()));
      return;
    }
    start(() -> logbook.get().learners().delete(learner), copies -> deleted(learner, copies));
  }

  private void deleted(Learner learner, List<Path> copies) {
    CurrentLearner.Seat seat = current.get();
    if (seat.kind() != CurrentLearner.Kind.GUEST && seat.name().equalsIgnoreCase(learner.name())) {
      current.forget(TEXTS.get("guest"));
    }
    String names = String.join(", ", copies.stream().map(Path::toString).toList());
    list(
        () ->
            done(
                copies.isEmpty()
                    ? TEXTS.get("deleted", learner.name())
                    : TEXTS.get("deleted.copies", learner.name(), names)));
  }

  private <T> void start(Callable<T> what, Consumer<T> then) {
    if (isBusy()) {
      return;
    }
    notice.set("");
    work.set(Work.UNDER_WAY);
    background
        .inOrder()
        .run(
            what,
            result -> {
              work.set(Work.DONE);
              then.accept(result);
            },
            this::failed);
  }

  private void done(String sentence) {
    task.set(new Task.None());
    notice.set(sentence);
  }

  private void failed(Exception e) {
    work.set(Work.DONE);
    notice.set(TEXTS.get("failed", String.valueOf(e.getMessage())));
  }

  private boolean isBusy() {
    return work.get() == Work.UNDER_WAY;
  }
}
