package org.intheirshoes.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLineTest {

  @Test
  void writesMapsInTheirOrder() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("script", "late");
    object.put("K", 76.42);
    object.put("ways", List.of(1, 2L, true));
    object.put("inside", Map.of("a", "b"));
    assertThat(JsonLine.of(object))
        .isEqualTo(
            "{\"script\":\"late\",\"K\":76.42,\"ways\":[1,2,true],\"inside\":{\"a\":\"b\"}}");
  }

  @Test
  void writesWhatIsNotThereAsNull() {
    assertThat(JsonLine.of(Arrays.asList(1, null, Double.NaN))).isEqualTo("[1,null,null]");
    assertThat(JsonLine.of(null)).isEqualTo("null");
  }

  @Test
  void writesNumbersInPlainDigits() {
    assertThat(JsonLine.of(List.of(1e-7, 1.5e12, -0.25)))
        .isEqualTo("[0.00000010,1500000000000,-0.25]");
  }

  @Test
  void staysOnOneLineAndKeepsEveryLetter() {
    assertThat(JsonLine.of("a\nb “é” 語 \u001b \"")).isEqualTo("\"a\\nb “é” 語 \\u001B \\\"\"");
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> JsonLine.of(new Object()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
