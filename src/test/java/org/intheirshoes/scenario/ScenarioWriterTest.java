package org.intheirshoes.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioWriterTest {

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ScenarioWriterTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }

  private static Scenario read(byte[] json) {
    ScenarioReader.Reading reading = ScenarioReader.read(json);
    assertThat(reading.problems()).noneMatch(Problem::isError);
    return reading.scenario().orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "every-field.json",
        "late-parcel.json",
        "/scenarios/broken-tv.json",
        "/scenarios/hotel-guest.json",
        "/scenarios/narrow-shoes.json"
      })
  void whatIsWrittenIsReadToAnEqualScript(String name) throws IOException {
    Scenario scenario = read(resource(name));
    assertThat(read(ScenarioWriter.write(scenario))).isEqualTo(scenario);
  }

  @Test
  void spacesDoNotChangeTheBytes() throws IOException {
    String json = new String(resource("every-field.json"), StandardCharsets.UTF_8);
    byte[] spaced = json.replace("{", "{\n ").getBytes(StandardCharsets.UTF_8);
    assertThat(ScenarioWriter.write(read(spaced)))
        .isEqualTo(ScenarioWriter.write(read(json.getBytes(StandardCharsets.UTF_8))));
  }
}
