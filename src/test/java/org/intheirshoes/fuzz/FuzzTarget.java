package org.intheirshoes.fuzz;

import java.util.Arrays;

/// Where Jazzer comes in. It needs no library for that: Jazzer calls this method by its name, and
/// watches which branches its bytes come through.
public final class FuzzTarget {

  private static final Trial TRIAL = new Trial();

  private FuzzTarget() {}

  /// Jazzer calls this before the first input: reading the sound files must not count as its time.
  public static void fuzzerInitialize() {
    Format[] formats = Format.values();
    for (Format format : formats) {
      TRIAL.sound(format).forEach(seed -> format.feed(seed.bytes()));
    }
  }

  /// Feeds one input.
  ///
  /// @param data an input as it stands, behind a 0 to 5 for the kind; or the decisions of a mutation
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length == 0) {
      return;
    }
    Format[] formats = Format.values();
    if (data[0] >= 0 && data[0] < formats.length) {
      formats[data[0]].feed(Arrays.copyOfRange(data, 1, data.length));
    } else {
      Trial.Input input = TRIAL.input(Numbers.from(data, 1));
      input.format().feed(input.bytes());
    }
  }
}
