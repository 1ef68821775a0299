package org.intheirshoes.scenario;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The places of a script by id, in its order, which never change; and the same on a board.
final class Places extends AbstractMap<String, Place> {

  private final Map<String, Place> places;
  private final Board board;

  private Places(Map<String, Place> places) {
    this.places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    this.board = new Board(this.places.values());
  }

  /// These places.
  static Places of(Map<String, Place> places) {
    return places instanceof Places known ? known : new Places(places);
  }

  Board board() {
    return board;
  }

  @Override
  public @Nullable Place get(Object id) {
    return places.get(id);
  }

  @Override
  public boolean containsKey(Object id) {
    return places.containsKey(id);
  }

  @Override
  public Set<Entry<String, Place>> entrySet() {
    return places.entrySet();
  }
}
