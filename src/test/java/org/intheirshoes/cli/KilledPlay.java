package org.intheirshoes.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A process of its own in which a learner plays by the JSON protocol, to be killed.
final class KilledPlay {

  private final Process process;
  private final BufferedReader out;
  private final Writer in;
  private final List<String> recorded = new ArrayList<>();

  private KilledPlay(Process process) {
    this.process = process;
    this.out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.in = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
  }

  /// Makes ready what lets the processes start fast: the program as a jar, an archive of its classes
  /// (only classes in jars go into one), and the native library.
  ///
  /// @param work a folder that does not exist yet
  static void prepare(Path work, String... arguments)
      throws IOException, InterruptedException, URISyntaxException {
    Files.createDirectories(work);
    pack(work);
    List<String> command = command(work, "-XX:ArchiveClassesAtExit=" + archive(work), work);
    command.addAll(List.of(arguments));
    KilledPlay play = new KilledPlay(started(command));
    for (String choice : List.of("hear", "courier", "ring")) {
      play.choose(choice);
    }
    if (play.finish() != 0) {
      throw new IllegalStateException("The program does not play: " + command);
    }
  }

  private static void pack(Path work) throws IOException, URISyntaxException {
    Path classes =
        Path.of(CommandLineApp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarOutputStream jar =
            new JarOutputStream(Files.newOutputStream(work.resolve("program.jar")));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
      }
    }
  }

  private static Path archive(Path work) {
    return work.resolve("classes.jsa");
  }

  /// Starts a play.
  ///
  /// @param work made by [#prepare]
  /// @param lane plays of one lane do not run at the same time
  static KilledPlay start(Path work, String lane, String... arguments) throws IOException {
    Path temporary = work.resolve(lane);
    sweep(temporary);
    List<String> command = command(work, "-XX:SharedArchiveFile=" + archive(work), temporary);
    command.addAll(List.of(arguments));
    return new KilledPlay(started(command));
  }

  /// A process that was killed leaves its copy of the native library.
  private static void sweep(Path temporary) throws IOException {
    Files.createDirectories(temporary);
    try (Stream<Path> files = Files.list(temporary)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }

  private static List<String> command(Path work, String archive, Path temporary) {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            archive,
            "-Xlog:disable",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.tmpdir=" + temporary,
            "-cp",
            classPath(work),
            "org.intheirshoes.Main"));
  }

  private static Process started(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /// The program and the libraries that it needs without a screen, whether this test runs in modules
  /// or on the class path.
  private static String classPath(Path work) {
    String all =
        String.join(
            File.pathSeparator,
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"));
    return Stream.concat(
            Stream.of(work.resolve("program.jar").toString()),
            Arrays.stream(all.split(File.pathSeparator, -1)).filter(KilledPlay::isNeeded))
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static boolean isNeeded(String part) {
    String name = new File(part).getName();
    return name.matches("(jackson|picocli|slf4j|sqlite|appdirs|jna).*\\.jar");
  }

  /// The next event; empty once the process is gone.
  Optional<JsonNode> next() {
    try {
      String line = out.readLine();
      if (line == null) {
        return Optional.empty();
      }
      JsonNode event = JsonMapper.shared().readTree(line);
      if (event.path("recorded").asBoolean(false) && !event.path("replayed").asBoolean(false)) {
        recorded.add(event.path("response").asString());
      }
      return Optional.of(event);
    } catch (IOException | JacksonException _) {
      // The last line may be cut off in the middle.
      return Optional.empty();
    }
  }

  /// The next event of a kind; empty if the process ended before.
  Optional<JsonNode> next(String kind) {
    Optional<JsonNode> event = next();
    while (event.isPresent()
        && (!event.get().path("event").asString().equals(kind)
            || event.get().path("replayed").asBoolean(false))) {
      event = next();
    }
    return event;
  }

  /// Chooses a response.
  void choose(String id) {
    try {
      in.write(id + "\n");
      in.flush();
    } catch (IOException _) {
      // It has ended already.
    }
  }

  /// Ends the process at once, and reads what it still had told.
  ///
  /// @return whether it was there to be killed
  boolean kill() throws InterruptedException {
    boolean alive = process.isAlive();
    process.destroyForcibly();
    int exit = process.waitFor();
    while (next().isPresent()) {
      // Only what it recorded matters now.
    }
    return alive && exit != 0;
  }

  /// Lets it come to its end.
  int finish() throws IOException, InterruptedException {
    in.close();
    while (next().isPresent()) {
      // Nothing matters any more.
    }
    return process.waitFor();
  }

  /// The choices that it reported as recorded.
  List<String> recorded() {
    return recorded;
  }
}
