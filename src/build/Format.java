import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Checks or writes the format of all Java files below `src`: `Format.java check` or `write`.
///
/// The build runs this on JDK 25 because google-java-format reads Java through the JDK it runs on,
/// and Maven, with its formatting plugins, may run on an older one.
final class Format {

  private Format() {}

  public static void main(String[] args) throws Exception {
    boolean write = args[0].equals("write");
    // Doc comments keep the layout their author gave them: the formatter would join the lines of a
    // package-info.
    List<String> arguments = new ArrayList<>(List.of("--skip-javadoc-formatting"));
    arguments.addAll(write ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    StringWriter unformatted = new StringWriter();
    PrintWriter out = new PrintWriter(unformatted, true);
    PrintWriter err = new PrintWriter(System.err, true);
    int exitCode = new Main(out, err, System.in).format(arguments.toArray(String[]::new));
    if (!unformatted.toString().isEmpty()) {
      System.err.println("These files are not formatted:");
      System.err.print(unformatted.toString().indent(2));
      System.err.println("To format them: ./mvnw -q initialize exec:exec@format");
    }
    System.exit(exitCode);
  }
}
