package org.intheirshoes.conversation;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A list of turns that never changes, and of which a longer one is made without copying it: the
/// first that goes on from here writes behind the last turn of the same array. Whoever goes on from
/// here again, after a step back for example, finds that place taken and gets an array of his own.
final class Turns extends AbstractList<Turn> implements RandomAccess {

  private static final int FIRST = 8;

  /// Nothing behind the taken places.
  private final @Nullable Turn[] array;

  private final int size;

  /// How many places of the array are taken, by whichever list.
  private final AtomicInteger taken;

  private Turns(@Nullable Turn[] array, int size, AtomicInteger taken) {
    this.array = array;
    this.size = size;
    this.taken = taken;
  }

  /// These turns.
  static Turns of(List<Turn> turns) {
    return turns instanceof Turns known ? known : owning(turns.toArray(new Turn[0]));
  }

  private static Turns owning(Turn[] array) {
    for (Turn turn : array) {
      Objects.requireNonNull(turn);
    }
    return new Turns(array, array.length, new AtomicInteger(array.length));
  }

  /// These turns and one more.
  Turns with(Turn turn) {
    if (size < array.length && taken.compareAndSet(size, size + 1)) {
      array[size] = turn;
      return new Turns(array, size + 1, taken);
    }
    @Nullable Turn[] own = new @Nullable Turn[Math.max(FIRST, size + size / 2 + 1)];
    System.arraycopy(array, 0, own, 0, size);
    own[size] = turn;
    return new Turns(own, size + 1, new AtomicInteger(size + 1));
  }

  @Override
  public Turn get(int index) {
    return Objects.requireNonNull(array[Objects.checkIndex(index, size)]);
  }

  @Override
  public int size() {
    return size;
  }
}
