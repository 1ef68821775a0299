import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// What every step of the packaging does.
final class Tools {

  private Tools() {}

  /// Runs a tool of the JDK, and shows what it printed only if it failed: jpackage warns of missing
  /// jmod files also where none are needed.
  static void run(String tool, String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    if (exitCode != 0) {
      System.err.print(printed);
      System.err.println("Packaging stopped: " + tool + " ended with " + exitCode + ".");
      System.exit(exitCode);
    }
  }

  /// Runs Java, and shows what it printed only if it failed.
  static void java(Path java, Path printed, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(arguments);
    int exitCode =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
            .start()
            .waitFor();
    if (exitCode != 0) {
      System.err.print(Files.readString(printed));
      System.err.println("Packaging stopped: " + command + " ended with " + exitCode + ".");
      System.exit(1);
    }
  }

  /// Copies a folder.
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /// Deletes a folder and what is in it, if it is there.
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> leavesFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : leavesFirst) {
        Files.delete(file);
      }
    }
  }
}
