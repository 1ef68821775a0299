package org.intheirshoes.voice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A voice for tests: what it says is listed, and nothing sounds.
public final class Heard implements Voice {

  private final List<Speech> said = new CopyOnWriteArrayList<>();
  private final List<String> ended = new CopyOnWriteArrayList<>();

  @Override
  public Saying say(Speech speech) {
    said.add(speech);
    return new Saying() {
      @Override
      public void stop() {
        ended.add(speech.text());
      }

      @Override
      public boolean await() {
        return true;
      }
    };
  }

  /// What was said, oldest first.
  public List<String> words() {
    return said.stream().map(Speech::text).toList();
  }

  /// How the last thing was said.
  public Manner manner() {
    return said.getLast().manner();
  }

  /// What fell silent, oldest first.
  public List<String> ended() {
    return List.copyOf(ended);
  }
}
