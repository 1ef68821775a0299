package org.intheirshoes.app.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Reflection;

/// What a learner notes beside one play, from its briefing to its debrief. Used on the screen's thread.
public final class Journal {

  private record Place(int turn, Reflection.Kind kind) {}

  private final Map<Place, String> words = new HashMap<>();
  private final Map<Integer, CueFind> finds = new HashMap<>();
  private final Consumer<MarginNote> keep;

  /// An empty one.
  ///
  /// @param keep brings a note to the logbook
  public Journal(Consumer<MarginNote> keep) {
    this.keep = keep;
  }

  /// One that is forgotten with the page.
  public static Journal untold() {
    return new Journal(_ -> {});
  }

  /// Brings in what was noted when the conversation was left; what was noted since stays.
  public void recall(List<MarginNote> before) {
    for (MarginNote note : before) {
      switch (note) {
        case Reflection reflection ->
            words.putIfAbsent(new Place(reflection.turn(), reflection.kind()), reflection.words());
        case CueFind find -> finds.putIfAbsent(find.turn(), find);
      }
    }
  }

  /// What stands at a turn, from 1, or for the conversation as a whole, 0; empty where nothing does.
  public Optional<String> words(int turn, Reflection.Kind kind) {
    return Optional.ofNullable(words.get(new Place(turn, kind))).filter(said -> !said.isEmpty());
  }

  /// Writes something, in place of what stood there; blank takes it back. Nothing is kept anew where
  /// the same stands already.
  public void write(int turn, Reflection.Kind kind, String said) {
    Reflection note = new Reflection(turn, kind, said);
    String before = words.put(new Place(turn, kind), note.words());
    if (!note.words().equals(before == null ? "" : before)) {
      keep.accept(note);
    }
  }

  /// Writes something for this play alone: the debrief can show it, and the logbook never hears of it.
  public void jot(int turn, Reflection.Kind kind, String said) {
    words.put(new Place(turn, kind), new Reflection(turn, kind, said).words());
  }

  /// What was marked in the customer's words before a turn.
  public Optional<CueFind> found(int turn) {
    return Optional.ofNullable(finds.get(turn));
  }

  /// All that was marked, by turn.
  public List<CueFind> finds() {
    List<CueFind> all = new ArrayList<>(finds.values());
    all.sort(Comparator.comparingInt(CueFind::turn));
    return all;
  }

  /// Notes what was marked before a turn.
  public void find(CueFind find) {
    finds.put(find.turn(), find);
    keep.accept(find);
  }
}
