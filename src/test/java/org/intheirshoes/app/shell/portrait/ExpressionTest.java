package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.intheirshoes.scenario.Feeling;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExpressionTest {

  @Nested
  class TheSixteenFeelings {

    @ParameterizedTest
    @EnumSource(Feeling.class)
    void eachHasAPoseThatCanBeDrawn(Feeling feeling) throws ReflectiveOperationException {
      for (double number : numbers(Expression.of(feeling))) {
        assertThat(number).isFinite();
      }
    }

    @Test
    void anyTwoAreFarEnoughApartToBeToldApart() throws ReflectiveOperationException {
      for (Feeling one : Feeling.values()) {
        for (Feeling other : Feeling.values()) {
          if (one.compareTo(other) < 0) {
            assertThat(distance(face(Expression.of(one)), face(Expression.of(other))))
                .as("%s and %s by face, head and shoulders alone", one, other)
                .isGreaterThan(0.9);
          }
        }
      }
    }
  }

  @Nested
  class OnTheWayFromOneToAnother {
    private final Pose calm = Expression.of(Feeling.CALM);
    private final Pose furious = Expression.of(Feeling.FURIOUS);

    @Test
    void itStartsAtTheOneAndEndsAtTheOther() {
      assertThat(calm.towards(furious, 0)).isEqualTo(calm);
      assertThat(calm.towards(furious, 1)).isEqualTo(furious);
    }

    @Test
    void itIsInTheMiddleHalfWay() {
      Pose half = calm.towards(furious, 0.5);
      assertThat(half.carriage().lean())
          .isEqualTo((calm.carriage().lean() + furious.carriage().lean()) / 2);
    }

    @Test
    void aHandThatComesUpHasItsShapeFromTheStart() {
      assertThat(calm.towards(furious, 0.1).arms().right().hand()).isEqualTo(Hand.POINTING);
      assertThat(furious.towards(calm, 0.9).arms().right().hand()).isEqualTo(Hand.POINTING);
    }
  }

  @Nested
  class TheMood {
    private final Pose calm = Expression.of(Feeling.CALM);

    @Test
    void doesNotShowWhileItIsEven() {
      assertThat(calm.inMood(50, 50)).isEqualTo(calm);
      assertThat(calm.inMood(0, 0)).isEqualTo(calm);
    }

    @Test
    void bringsColourAndTensionWhenFrustrationIsHigh() {
      Pose tense = calm.inMood(100, 0);
      assertThat(tense.colour().heat()).isGreaterThan(calm.colour().heat());
      assertThat(tense.carriage().shoulders()).isGreaterThan(calm.carriage().shoulders());
    }

    @Test
    void softensLidsAndBrowsWhenTrustIsHigh() {
      Pose easy = calm.inMood(0, 100);
      assertThat(easy.eyes().open()).isLessThan(calm.eyes().open());
      assertThat(easy.brows().left().raise()).isGreaterThan(calm.brows().left().raise());
    }

    @Test
    void beyondItsScaleCountsAsItsEnd() {
      assertThat(calm.inMood(170, -20)).isEqualTo(calm.inMood(100, 0));
    }

    @Test
    void neverTurnsOneFeelingIntoAnother() throws ReflectiveOperationException {
      for (Feeling one : Feeling.values()) {
        double drift = distance(face(Expression.of(one)), face(Expression.of(one).inMood(100, 0)));
        for (Feeling other : Feeling.values()) {
          if (one != other) {
            assertThat(drift)
                .as("%s in the worst mood, seen against %s", one, other)
                .isLessThan(distance(face(Expression.of(one)), face(Expression.of(other))));
          }
        }
      }
    }
  }

  /// Everything but the hands; those count for themselves.
  private static List<Double> face(Pose pose) throws ReflectiveOperationException {
    List<Double> numbers = new ArrayList<>();
    numbers.addAll(numbers(pose.brows()));
    numbers.addAll(numbers(pose.eyes()));
    numbers.addAll(numbers(pose.mouth()));
    numbers.addAll(numbers(pose.colour()));
    Pose.Carriage carriage = pose.carriage();
    // A tilt of eight degrees is as plain to see as a head that hangs.
    numbers.addAll(
        List.of(
            carriage.tilt() / 8,
            carriage.turn(),
            carriage.drop(),
            carriage.shoulders(),
            carriage.lean()));
    return numbers;
  }

  private static double distance(List<Double> one, List<Double> other) {
    double sum = 0;
    for (int i = 0; i < one.size(); i++) {
      sum += Math.pow(one.get(i) - other.get(i), 2);
    }
    return Math.sqrt(sum);
  }

  /// All numbers of a record and of the records in it.
  private static List<Double> numbers(Record values) throws ReflectiveOperationException {
    List<Double> numbers = new ArrayList<>();
    for (RecordComponent component : values.getClass().getRecordComponents()) {
      switch (valueOf(values, component)) {
        case Double number -> numbers.add(number);
        case Record inner -> numbers.addAll(numbers(inner));
        case Hand _ -> {}
        default -> throw new AssertionError("A pose is made of numbers: " + component);
      }
    }
    return numbers;
  }

  private static Object valueOf(Record values, RecordComponent component)
      throws IllegalAccessException, InvocationTargetException {
    return component.getAccessor().invoke(values);
  }
}
