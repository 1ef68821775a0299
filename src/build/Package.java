import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes `target/in-their-shoes`, the program with a Java runtime of its own.
///
/// The runtime holds the JDK's modules and JavaFX; the other libraries stay jars beside it, since
/// jlink refuses those without a module descriptor. The runtime is made again only when its parts
/// changed.
///
/// Arguments: target folder, compiled classes, library path, version, modules with native access.
final class Package {

  private static final String NAME = "in-their-shoes";
  private static final String MODULE = "org.intheirshoes";

  /// Needed by libraries that say so nowhere: zip files as folders, and sun.misc.Unsafe.
  private static final List<String> UNDECLARED = List.of("jdk.unsupported", "jdk.zipfs");

  private final Path work;
  private final Path target;
  private final Path classes;
  private final List<Path> libraries;

  private Package(Path target, Path classes, List<Path> libraries) {
    this.target = target;
    this.work = target.resolve("package");
    this.classes = classes;
    this.libraries = libraries;
  }

  public static void main(String[] args) throws IOException {
    List<Path> libraries =
        Arrays.stream(args[2].split(File.pathSeparator))
            .map(Path::of)
            .filter(Package::holdsClasses)
            .toList();
    new Package(Path.of(args[0]), Path.of(args[1]), libraries).make(args[3], args[4]);
  }

  private void make(String version, String nativeModules) throws IOException {
    Files.createDirectories(work);
    Path runtime = runtime();
    Path modules = modules(version);
    delete(target.resolve(NAME));
    run(
        "jpackage",
        "--type",
        "app-image",
        "--name",
        NAME,
        "--app-version",
        version.replace("-SNAPSHOT", ""),
        "--dest",
        target.toString(),
        "--runtime-image",
        runtime.toString(),
        "--module-path",
        modules.toString(),
        "--module",
        MODULE + "/org.intheirshoes.Main",
        "--java-options",
        "--enable-native-access=" + nativeModules);
  }

  /// The Java runtime, made by jlink or kept from the last time.
  private Path runtime() throws IOException {
    Path runtime = work.resolve("runtime");
    Path contents = work.resolve("runtime.txt");
    List<Path> javafx = libraries.stream().filter(Package::isJavaFx).toList();
    Set<String> modules = new TreeSet<>(UNDECLARED);
    for (ModuleReference module : resolved()) {
      String name = module.descriptor().name();
      if (isInJdk(module) || name.startsWith("javafx.")) {
        modules.add(name);
      }
    }
    String wanted = Runtime.version() + "\n" + javafx + "\n" + modules + "\n";
    if (Files.exists(contents) && Files.readString(contents, UTF_8).equals(wanted)) {
      return runtime;
    }
    Files.deleteIfExists(contents);
    delete(runtime);
    run(
        "jlink",
        "--module-path",
        joined(javafx),
        "--add-modules",
        String.join(",", modules),
        "--output",
        runtime.toString(),
        "--no-header-files",
        "--no-man-pages");
    Files.writeString(contents, wanted, UTF_8);
    return runtime;
  }

  /// The folder with the program's own jar and the libraries that are not in the runtime.
  private Path modules(String version) throws IOException {
    Path modules = work.resolve("modules");
    delete(modules);
    Files.createDirectories(modules);
    for (Path library : libraries) {
      if (!isJavaFx(library)) {
        Files.copy(library, modules.resolve(library.getFileName()));
      }
    }
    run(
        "jar",
        "--create",
        "--file",
        modules.resolve(NAME + ".jar").toString(),
        "--main-class",
        "org.intheirshoes.Main",
        "--module-version",
        version,
        "-C",
        classes.toString(),
        ".");
    return modules;
  }

  /// Every module that the program needs, the JDK's among them.
  private Set<ModuleReference> resolved() {
    ModuleFinder finder =
        ModuleFinder.of(Stream.concat(Stream.of(classes), libraries.stream()).toArray(Path[]::new));
    return Configuration.resolve(
            finder, List.of(Configuration.empty()), ModuleFinder.ofSystem(), Set.of(MODULE))
        .modules()
        .stream()
        .map(ResolvedModule::reference)
        .collect(Collectors.toSet());
  }

  private static boolean isInJdk(ModuleReference module) {
    return module.location().filter(place -> place.getScheme().equals("jrt")).isPresent();
  }

  private static boolean isJavaFx(Path library) {
    return library.getFileName().toString().startsWith("javafx-");
  }

  /// Each JavaFX library is two jars: an empty one, and one for this operating system.
  private static boolean holdsClasses(Path library) {
    return !library.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /// Runs a tool of the JDK, and shows what it printed only if it failed: jpackage warns of missing
  /// jmod files also where none are needed.
  private static void run(String tool, String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    int exitCode = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    if (exitCode != 0) {
      System.err.print(printed);
      System.err.println("Packaging stopped: " + tool + " ended with " + exitCode + ".");
      System.exit(exitCode);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
