package org.intheirshoes.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.intheirshoes.scenario.Limits;
import org.intheirshoes.scenario.ProblemCode;

/// Goes through the files of a folder or a zip, one after the other, and finds the one script. Every
/// limit is counted on the way, whatever the files say of themselves.
abstract class Pack {

  /// Bytes of a zip as it lies on the disk.
  static final long PACKED_BYTES = 64L << 20;

  /// Bytes of all files together.
  static final long BYTES = 256L << 20;

  /// Files and folders.
  static final int ENTRIES = 2000;

  /// Takes the files of a pack as they come.
  interface Taker {
    /// Takes one file.
    ///
    /// @param path relative, with `/`, inside the pack
    /// @param content not to be kept
    void take(String path, InputStream content) throws IOException, Refusal;
  }

  /// Hands over every file of the pack.
  abstract void walk(Taker taker) throws IOException, Refusal;

  /// The pack at a path: a zip or a folder.
  static Pack at(Path path) {
    return Files.isDirectory(path) ? new FolderPack(path) : new ZipPack(path);
  }

  /// The one script of a pack.
  static final class Script {
    private final String path;
    private final byte[] bytes;

    Script(String path, byte[] bytes) {
      this.path = path;
      this.bytes = bytes;
    }

    /// Where it lies in the pack.
    String path() {
      return path;
    }

    /// At most one byte more than a script may have.
    byte[] bytes() {
      return bytes;
    }

    /// The folder of the script with a `/` at its end; empty at the top.
    String folder() {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }
  }

  /// Reads the script and lets every other file pass.
  final Script script() throws IOException, Refusal {
    List<Script> found = new ArrayList<>();
    walk(
        (path, content) -> {
          if (isScript(path)) {
            if (!found.isEmpty()) {
              throw new Refusal(
                  ProblemCode.SEVERAL_SCRIPTS,
                  "There is more than one script in it: “"
                      + shown(found.getFirst().path())
                      + "” and “"
                      + shown(path)
                      + "”.",
                  "Put one .json file and its media into a folder or zip of their own.");
            }
            found.add(new Script(path, content.readNBytes(Limits.FILE_BYTES + 1)));
          }
        });
    if (found.isEmpty()) {
      throw new Refusal(
          ProblemCode.NO_SCRIPT,
          "There is no script in it.",
          "Put the scenario's .json file there.");
    }
    return found.getFirst();
  }

  /// The bytes of one file, at most so many; empty if it is not in the pack.
  ///
  /// @param wanted path inside the pack
  final Optional<byte[]> file(String wanted, int most) throws IOException, Refusal {
    List<byte[]> found = new ArrayList<>();
    walk(
        (path, content) -> {
          if (path.equals(wanted)) {
            found.add(content.readNBytes(most));
          }
        });
    return found.stream().findFirst();
  }

  /// Whether a file is a script: it ends in `.json`, and no part of its path is hidden.
  static boolean isScript(String path) {
    return path.toLowerCase(Locale.ROOT).endsWith(".json")
        && !path.startsWith(".")
        && !path.contains("/.")
        && !path.startsWith("__MACOSX/");
  }

  /// A path short enough for a sentence, without characters that would upset a terminal.
  static String shown(String path) {
    String plain = path.replaceAll("\\p{Cntrl}", "?");
    return plain.length() <= 60 ? plain : plain.substring(0, 59) + "…";
  }
}
