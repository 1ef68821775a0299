package org.intheirshoes.app.drill;

import java.util.List;
import javax.sound.sampled.AudioFormat;
import org.intheirshoes.drill.Bell;

/// The sound of a bell, computed: a few partials that die away, as of a struck bowl.
///
/// @param pitches of the strokes, one after another, in hertz
/// @param gap between strokes, in seconds
/// @param loudness 0..1
record Chime(List<Double> pitches, double gap, double loudness) {

  static final AudioFormat FORMAT = new AudioFormat(44_100, 16, 1, true, false);

  private static final double RING = 1.4;
  private static final List<Partial> PARTIALS =
      List.of(new Partial(1, 1), new Partial(2.76, 0.45), new Partial(5.4, 0.2));
  private static final double SOFTEST_ATTACK = 0.004;

  private record Partial(double times, double share) {}

  /// One stroke before the end, three at the end.
  static Chime of(Bell bell) {
    return switch (bell) {
      case SOFT -> new Chime(List.of(660.0), 0, 0.3);
      case HARD -> new Chime(List.of(880.0, 880.0, 1109.0), 0.32, 0.75);
    };
  }

  /// Samples in [#FORMAT].
  byte[] samples() {
    double rate = FORMAT.getSampleRate();
    int length = (int) ((gap * (pitches.size() - 1) + RING) * rate);
    byte[] bytes = new byte[length * 2];
    for (int i = 0; i < length; i++) {
      double sum = 0;
      for (int stroke = 0; stroke < pitches.size(); stroke++) {
        sum += stroke(pitches.get(stroke), i / rate - stroke * gap);
      }
      int value = (int) Math.round(Math.clamp(sum * loudness, -1, 1) * Short.MAX_VALUE);
      bytes[2 * i] = (byte) value;
      bytes[2 * i + 1] = (byte) (value >> 8);
    }
    return bytes;
  }

  private static double stroke(double pitch, double at) {
    if (at < 0 || at > RING) {
      return 0;
    }
    double sum = 0;
    for (Partial partial : PARTIALS) {
      double decay = Math.exp(-at * 3.2 * Math.sqrt(partial.times()));
      sum += partial.share() * decay * Math.sin(2 * Math.PI * pitch * partial.times() * at);
    }
    double attack = Math.min(1, at / SOFTEST_ATTACK);
    double release = Math.min(1, (RING - at) / 0.1);
    return sum / 1.65 * attack * release;
  }
}
