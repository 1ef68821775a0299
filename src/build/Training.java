import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lets the packaged program rehearse once, and keeps what the Java virtual machine has learnt in it as its AOT
/// cache: the classes that a start and a first conversation need, read and linked.
///
/// The window opens on JavaFX's Headless platform, so this works on a machine without a display.
final class Training {

  private final Image image;
  private final Path work;
  private final Options options;
  private final String main;

  Training(Image image, Path work, Options options, String main) {
    this.image = image;
    this.work = work;
    this.options = options;
    this.main = main;
  }

  void run() throws IOException, InterruptedException {
    Path learnt = work.resolve("training.aotconf");
    Path cache = image.app().resolve(options.cache() + ".aot");
    Path data = work.resolve("rehearsal");
    java(
        Stream.of(
            "-XX:AOTMode=record",
            "-XX:AOTConfiguration=" + learnt,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dshoes.rehearsal=true"),
        Stream.of("--data", data.toString()));
    java(
        Stream.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + learnt, "-XX:AOTCache=" + cache),
        Stream.of());
  }

  private void java(Stream<String> more, Stream<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(image.java().toString()));
    options.forWindow().stream()
        .filter(option -> !option.startsWith("-XX:AOTCache"))
        .map(option -> option.replace("$APPDIR", image.app().toString()))
        .forEach(command::add);
    more.forEach(command::add);
    command.addAll(List.of("-m", main));
    arguments.forEach(command::add);
    Path printed = work.resolve("training.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(printed.toFile()))
            .start();
    int exitCode = process.waitFor();
    if (exitCode != 0) {
      System.err.print(Files.readString(printed));
      System.err.println("Packaging stopped: the rehearsal ended with " + exitCode + ".");
      System.exit(1);
    }
  }
}
