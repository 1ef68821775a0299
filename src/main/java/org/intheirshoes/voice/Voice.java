package org.intheirshoes.voice;

import java.io.IOException;

/// Says things aloud.
public interface Voice {

  /// Begins to say something and returns while it is being said. It may take some tens of milliseconds:
  /// call it in the background.
  ///
  /// @throws IOException if the engine cannot be started
  Saying say(Speech speech) throws IOException;

  /// Something that is being said.
  interface Saying {

    /// Falls silent. Nothing happens once it is over.
    void stop();

    /// Waits until it is over, or was stopped.
    ///
    /// @return whether it was said to its end
    /// @throws InterruptedException if the waiting thread is interrupted
    boolean await() throws InterruptedException;
  }
}
