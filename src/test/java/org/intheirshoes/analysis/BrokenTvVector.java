package org.intheirshoes.analysis;

import java.io.InputStream;
import java.util.Objects;

/// The worked script of the scoring rules and the expected result of all its paths.
public final class BrokenTvVector {

  private BrokenTvVector() {}

  /// The file; the caller closes it.
  public static InputStream open() {
    return Objects.requireNonNull(
        BrokenTvVector.class.getResourceAsStream("broken-tv-vector.json"));
  }
}
