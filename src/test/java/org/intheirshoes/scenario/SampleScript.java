package org.intheirshoes.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A small script, `late-parcel`, with a way to meet each rule; a test changes what it cares about.
public record SampleScript(String json) {

  /// The script as it stands in the test resources.
  public static SampleScript lateParcel() {
    try (InputStream in =
        Objects.requireNonNull(SampleScript.class.getResourceAsStream("late-parcel.json"))) {
      return new SampleScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The script with other words in one place.
  public SampleScript with(String words, String others) {
    if (!json.contains(words)) {
      throw new IllegalArgumentException("The sample has no " + words);
    }
    return new SampleScript(json.replace(words, others));
  }

  /// The script under another id.
  public SampleScript withId(String id) {
    return with("\"id\": \"late-parcel\"", "\"id\": \"" + id + "\"");
  }

  /// The script in bytes.
  public byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /// The script, read.
  public Scenario scenario() {
    return ScenarioReader.read(bytes()).scenario().orElseThrow();
  }

  /// The script, written to a file.
  public Path in(Path file) {
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
