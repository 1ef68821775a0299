package org.intheirshoes.scenario;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

/// Responses side by side, which never change. Its array is known to hold nothing else, so that
/// to take one out of it is not to look at it: at the next turn of a play in a large script that
/// look would be the longest wait.
public final class Responses extends AbstractList<Response> implements RandomAccess {

  private final Response[] all;
  private final int from;
  private final int size;

  /// A part of an array that nobody changes any more.
  Responses(Response[] all, int from, int size) {
    this.all = all;
    this.from = from;
    this.size = size;
  }

  /// These responses.
  public static Responses of(Response... responses) {
    return new Responses(responses.clone(), 0, responses.length);
  }

  @Override
  public Response get(int index) {
    return all[from + Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
