package org.intheirshoes.app.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Recorder;

/// Brings choices to the disk apart from the screen, in the order they were made. What cannot be
/// written waits and is tried again.
public final class Saving {

  private final Background background;
  private final Consumer<String> tell;

  /// Asked for and not begun: [#finish] writes them even when no background work runs any more.
  private final ConcurrentLinkedQueue<Save> asked = new ConcurrentLinkedQueue<>();

  private final Set<Recorder> waiting = new LinkedHashSet<>();

  private record Save(Recorder recorder, Conversation now) {}

  /// @param background runs the writing; what is read through its [Background#inOrder] comes after
  /// @param tell gets a sentence for the user, on the screen's thread
  @SuppressWarnings("MissingSummary")
  public Saving(Background background, Consumer<String> tell) {
    this.background = background.inOrder();
    this.tell = tell;
  }

  /// Saves where a conversation stands.
  ///
  /// @param kept called on the screen's thread once it is on the disk, or waits since it cannot be
  ///     written
  public void save(Recorder recorder, Conversation now, Runnable kept) {
    asked.add(new Save(recorder, now));
    background.run(
        this::write,
        news -> {
          news.forEach(tell);
          kept.run();
        },
        e -> {
          throw new IllegalStateException(e);
        });
  }

  /// Saves a note beside the conversation of a recorder.
  public void note(Recorder recorder, MarginNote note) {
    background.run(
        () -> noted(recorder, note),
        news -> news.forEach(tell),
        e -> {
          throw new IllegalStateException(e);
        });
  }

  private synchronized List<String> noted(Recorder recorder, MarginNote note) {
    return told(recorder, recorder.note(note));
  }

  /// Tries again to save what could not be saved.
  public void retry() {
    background.run(
        this::again,
        news -> news.forEach(tell),
        e -> {
          throw new IllegalStateException(e);
        });
  }

  /// Saves, on this thread, all that was asked for and tries a last time what waits: for the end of
  /// the program.
  public void finish() {
    write();
    again();
  }

  private synchronized List<String> write() {
    Optional<Save> next = Optional.ofNullable(asked.poll());
    List<String> news = List.of();
    while (next.isPresent()) {
      Save save = next.get();
      List<String> told = told(save.recorder, save.recorder.record(save.now));
      news = told.isEmpty() ? news : told;
      next = Optional.ofNullable(asked.poll());
    }
    return news;
  }

  private synchronized List<String> again() {
    return List.copyOf(waiting).stream()
        .flatMap(recorder -> told(recorder, recorder.retry()).stream())
        .toList();
  }

  private List<String> told(Recorder recorder, Recorder.Report report) {
    waiting.remove(recorder);
    if (report.status() == Recorder.Status.WAITING) {
      waiting.add(recorder);
    }
    return report.news().stream().toList();
  }
}
