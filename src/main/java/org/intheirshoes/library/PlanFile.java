package org.intheirshoes.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intheirshoes.analysis.plan.PlanProblem;
import org.intheirshoes.analysis.plan.TestPlanReader;

/// The test plan beside a script: `broken-tv.testplan` beside `broken-tv.json`, on the disk, in a folder
/// of one scenario or in its zip.
///
/// @param name how the user knows it: a path, inside a zip after the zip's
/// @param reading what stands in it; one that cannot be read is a problem too
public record PlanFile(String name, TestPlanReader.Reading reading) {

  private static final String SCRIPT = ".json";
  private static final String PLAN = ".testplan";

  /// The plan of a script; empty where there is none, or the script cannot be found.
  ///
  /// @param script a `.json` file, a folder that holds one scenario, or a `.zip` of one
  public static Optional<PlanFile> of(Path script) {
    if (Files.isDirectory(script) || ScriptLoader.isZip(script)) {
      return inside(script);
    }
    return beside(script).map(plan -> new PlanFile(plan.toString(), read(plan)));
  }

  /// The file of the plan beside a script that is a file itself.
  static Optional<Path> beside(Path script) {
    Path name = script.getFileName();
    if (name == null || !isScript(name.toString())) {
      return Optional.empty();
    }
    return Optional.of(script.resolveSibling(beside(name.toString()))).filter(Files::isRegularFile);
  }

  private static Optional<PlanFile> inside(Path pack) {
    try {
      String plan = beside(Pack.at(pack).script().path());
      return Pack.at(pack)
          .file(plan, TestPlanReader.LENGTH_MAX + 1)
          .map(bytes -> new PlanFile(pack + "!/" + plan, read(bytes)));
    } catch (IOException | SecurityException | Refusal _) {
      return Optional.empty(); // the loader tells why it cannot be read
    }
  }

  private static boolean isScript(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(SCRIPT);
  }

  private static String beside(String script) {
    return script.substring(0, script.length() - SCRIPT.length()) + PLAN;
  }

  private static TestPlanReader.Reading read(Path plan) {
    try {
      if (Files.size(plan) > TestPlanReader.LENGTH_MAX) {
        return tooLong();
      }
      return read(Files.readAllBytes(plan));
    } catch (IOException | SecurityException _) {
      return refused("The plan cannot be read.");
    }
  }

  private static TestPlanReader.Reading read(byte[] plan) {
    if (plan.length > TestPlanReader.LENGTH_MAX) {
      return tooLong();
    }
    try {
      return TestPlanReader.read(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(plan)).toString());
    } catch (CharacterCodingException _) {
      return refused("The plan cannot be read as a text in UTF-8.");
    }
  }

  private static TestPlanReader.Reading tooLong() {
    return refused("The plan is longer than a mebibyte.");
  }

  private static TestPlanReader.Reading refused(String why) {
    return new TestPlanReader.Reading(List.of(), List.of(new PlanProblem(0, why)));
  }
}
