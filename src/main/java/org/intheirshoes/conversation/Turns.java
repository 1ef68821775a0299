package org.intheirshoes.conversation;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// A list of turns that never changes, and of which a longer one is made without copying it: the
/// longer list knows its last turn and the list before it, which any number of lists may go on from.
/// Whoever first reads it lays the turns side by side.
final class Turns extends AbstractList<Turn> implements RandomAccess {

  private static final Turns NONE = new Turns(null, null, 0);

  private final @Nullable Turns before;
  private final @Nullable Turn last;
  private final int size;

  /// The turns in their order, once asked for. Two threads may both lay them out, and alike.
  private Turn @Nullable [] array;

  private Turns(@Nullable Turns before, @Nullable Turn last, int size) {
    this.before = before;
    this.last = last;
    this.size = size;
  }

  /// These turns.
  static Turns of(List<Turn> turns) {
    if (turns instanceof Turns known) {
      return known;
    }
    Turns all = NONE;
    for (Turn turn : turns) {
      all = all.with(turn);
    }
    return all;
  }

  /// These turns and one more.
  Turns with(Turn turn) {
    return new Turns(this, Objects.requireNonNull(turn), size + 1);
  }

  @Override
  public Turn get(int index) {
    return laidOut()[Objects.checkIndex(index, size)];
  }

  private Turn[] laidOut() {
    Turn[] known = array;
    if (known == null) {
      known = new Turn[size];
      for (Turns turns = this; turns != null && turns.last != null; turns = turns.before) {
        known[turns.size - 1] = turns.last;
      }
      array = known;
    }
    return known;
  }

  @Override
  public int size() {
    return size;
  }
}
