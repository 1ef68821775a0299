package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import org.intheirshoes.drill.Bell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChimeTest {

  /// Samples of -32768..32767.
  private static int[] wave(Bell bell) {
    ShortBuffer shorts =
        ByteBuffer.wrap(Chime.of(bell).samples()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    int[] wave = new int[shorts.remaining()];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = shorts.get(i);
    }
    return wave;
  }

  private static int loudest(int[] wave) {
    int most = 0;
    for (int each : wave) {
      most = Math.max(most, Math.abs(each));
    }
    return most;
  }

  /// Root of the mean square, 0..1, between two moments in seconds.
  private static double power(int[] wave, double from, double to) {
    double rate = Chime.FORMAT.getSampleRate();
    double sum = 0;
    int first = (int) (from * rate);
    int end = Math.min(wave.length, (int) (to * rate));
    for (int i = first; i < end; i++) {
      sum += (double) wave[i] * wave[i];
    }
    return Math.sqrt(sum / (end - first)) / Short.MAX_VALUE;
  }

  /// How strong a pitch is in the first 0.3 seconds (Goertzel).
  private static double pitch(int[] wave, double hertz) {
    double rate = Chime.FORMAT.getSampleRate();
    double turn = 2 * Math.cos(2 * Math.PI * hertz / rate);
    double one = 0;
    double two = 0;
    int length = (int) (0.3 * rate);
    for (int i = 0; i < length; i++) {
      double next = wave[i] + turn * one - two;
      two = one;
      one = next;
    }
    return Math.sqrt(one * one + two * two - turn * one * two) / length;
  }

  @ParameterizedTest
  @EnumSource
  void aBellIsHeardAndNeverDistorted(Bell bell) {
    assertThat(loudest(wave(bell))).isBetween(Short.MAX_VALUE / 8, Short.MAX_VALUE - 1);
    assertThat(power(wave(bell), 0, 0.5)).isGreaterThan(0.02);
  }

  @ParameterizedTest
  @EnumSource
  void aBellBeginsAndEndsInSilenceSoThatNothingClicks(Bell bell) {
    int[] wave = wave(bell);
    assertThat(wave[0]).isZero();
    assertThat(Math.abs(wave[wave.length - 1])).isLessThan(8);
  }

  @ParameterizedTest
  @EnumSource
  void noStepIsSoSteepThatItWouldCrack(Bell bell) {
    int[] wave = wave(bell);
    int steepest = 0;
    for (int i = 1; i < wave.length; i++) {
      steepest = Math.max(steepest, Math.abs(wave[i] - wave[i - 1]));
    }
    assertThat(steepest).isLessThan(Short.MAX_VALUE / 2);
  }

  @Test
  void theBellsAreToldApartByPitchLoudnessAndLength() {
    int[] soft = wave(Bell.SOFT);
    int[] hard = wave(Bell.HARD);
    assertThat(power(hard, 0, 0.9)).isGreaterThan(power(soft, 0, 0.9) * 1.8);
    assertThat(hard.length).isGreaterThan(soft.length * 5 / 4);
    assertThat(pitch(soft, 660)).isGreaterThan(pitch(soft, 880) * 5);
    assertThat(pitch(hard, 880)).isGreaterThan(pitch(hard, 660) * 5);
  }

  @Test
  void theHardBellStrikesThreeTimes() {
    int[] hard = wave(Bell.HARD);
    for (double stroke : new double[] {0.32, 0.64}) {
      assertThat(power(hard, stroke, stroke + 0.05))
          .isGreaterThan(power(hard, stroke - 0.05, stroke) * 1.3);
    }
    assertThat(power(hard, 1.2, 1.25)).isLessThan(power(hard, 1.1, 1.15));
  }
}
