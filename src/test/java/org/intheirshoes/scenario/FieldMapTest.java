package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMapTest {

  private static Json.Field field(int value) {
    Json.Spot spot = new Json.Spot(1, value + 1);
    return new Json.Field(spot, new Json.Num(spot, String.valueOf(value)));
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "name-" + (count - i)).toList();
  }

  private static FieldMap of(List<String> names) {
    FieldMap map = new FieldMap();
    for (int i = 0; i < names.size(); i++) {
      assertThat(map.add(names.get(i), field(i))).isTrue();
    }
    return map;
  }

  @ParameterizedTest(name = "{0} fields")
  @ValueSource(ints = {0, 1, 4, 5, 16, 17, 40})
  void keepsTheFieldsInTheirOrder(int count) {
    FieldMap map = of(names(count));

    assertThat(map.keySet()).containsExactlyElementsOf(names(count));
    assertThat(map).hasSize(count).doesNotContainKey("none");
    Map<String, Json.Field> walked = new TreeMap<>();
    map.forEach(walked::put);
    assertThat(walked).isEqualTo(map);
    for (int i = 0; i < count; i++) {
      assertThat(map.get(names(count).get(i))).isEqualTo(field(i));
    }
  }

  @ParameterizedTest(name = "{0} fields")
  @ValueSource(ints = {1, 16, 17, 40})
  void refusesANameForTheSecondTimeAndKeepsTheFirst(int count) {
    FieldMap map = of(names(count));

    for (String name : names(count)) {
      assertThat(map.add(name, field(99))).isFalse();
    }
    assertThat(map).isEqualTo(of(names(count)));
  }
}
