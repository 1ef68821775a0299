package org.intheirshoes.logbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.intheirshoes.analysis.Audit;
import org.intheirshoes.scenario.Limits;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.ScenarioWriter;

/// A script as the logbook keeps it: written anew from what it says, so that spaces do not make it
/// another one, and named by the SHA-256 of that.
final class ScriptCopy {

  private final Scenario scenario;
  private final byte[] json;
  private final String hash;

  private ScriptCopy(Scenario scenario, byte[] json) {
    this.scenario = scenario;
    this.json = json;
    this.hash = ScenarioWriter.hash(json);
  }

  /// The copy of a script.
  static ScriptCopy of(Scenario scenario) {
    return new ScriptCopy(scenario, ScenarioWriter.write(scenario));
  }

  /// Reads a script that came from elsewhere; empty if it cannot be played.
  static Optional<ScriptCopy> read(byte[] json) {
    ScenarioReader.Reading reading = ScenarioReader.read(json);
    return reading
        .scenario()
        .filter(scenario -> Audit.beforehand(scenario, reading.source()).isEmpty())
        .map(ScriptCopy::of);
  }

  /// Opens what [#packed] made; empty if that is damaged.
  static Optional<ScriptCopy> unpack(byte[] packed) {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] json = in.readNBytes(Limits.FILE_BYTES + 1);
      return read(json).map(copy -> new ScriptCopy(copy.scenario, json));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  /// Compressed.
  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  Scenario scenario() {
    return scenario;
  }

  /// JSON in UTF-8.
  byte[] json() {
    return json.clone();
  }

  /// 64 hexadecimal digits.
  String hash() {
    return hash;
  }
}
