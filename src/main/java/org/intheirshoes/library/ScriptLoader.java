package org.intheirshoes.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.ProblemCode;
import org.intheirshoes.scenario.ScenarioReader;

/// Reads and checks a script, wherever it comes from. What is wrong with it is a problem, never an
/// exception; limits are met before memory is spent, and nothing is executed.
public final class ScriptLoader {

  /// A loader; it keeps nothing.
  public ScriptLoader() {}

  /// Loads a `.json` file, a folder that holds one scenario, or a `.zip` of one.
  public Checked load(Path path) {
    return checked(path, Checked::of);
  }

  /// The same without the analysis: what can be told without playing the script.
  Checked read(Path path) {
    return checked(path, Checked::unanalysed);
  }

  private static Checked checked(
      Path path, BiFunction<String, ScenarioReader.Reading, Checked> check) {
    String name = path.toString();
    try {
      return check.apply(
          name,
          Files.isDirectory(path) || isZip(path)
              ? ScenarioReader.read(Pack.at(path).script().bytes())
              : ScenarioReader.read(path));
    } catch (Refusal refusal) {
      return Checked.refused(name, refusal.problem());
    } catch (IOException | SecurityException _) {
      return Checked.refused(name, unreadable(path));
    }
  }

  /// Checks the bytes of a script.
  ///
  /// @param name how the user knows it
  public Checked load(String name, byte[] script) {
    return Checked.of(name, ScenarioReader.read(script));
  }

  /// Whether a path is taken for a zip: by its name. `.shoes` is the name by which a desktop knows that a zip
  /// is a scenario.
  public static boolean isZip(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") || name.endsWith(".shoes");
  }

  private static Problem unreadable(Path path) {
    return Files.exists(path)
        ? Refusal.wholeFile(
            ProblemCode.UNREADABLE, "It cannot be read.", "Check that you may read it.")
        : Refusal.wholeFile(
            ProblemCode.UNREADABLE, "There is no such file.", "Give the path of a scenario.");
  }
}
