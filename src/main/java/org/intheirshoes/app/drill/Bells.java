package org.intheirshoes.app.drill;

import org.intheirshoes.drill.Bell;

/// What is heard of the clock. What is seen of it does not depend on this.
@FunctionalInterface
public interface Bells {

  /// Rings. Returns at once, whether or not the machine has a sound.
  void ring(Bell bell);

  /// Bells that nobody hears.
  static Bells silent() {
    return _ -> {};
  }
}
