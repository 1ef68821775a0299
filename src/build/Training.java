import java.io.IOException;
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
            // What the second compiler would want to know is left out.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-AOTRecordTraining",
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
    List<String> command = new ArrayList<>();
    options.forWindow().stream()
        .filter(option -> !option.startsWith("-XX:AOTCache"))
        .map(option -> option.replace("$APPDIR", image.app().toString()))
        .forEach(command::add);
    more.forEach(command::add);
    command.addAll(List.of("-m", main));
    arguments.forEach(command::add);
    Tools.java(image.java(), work.resolve("training.txt"), command);
  }
}
