import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes `target/in-their-shoes`, the program with a Java runtime of its own.
///
/// The runtime holds everything: the JDK's modules, JavaFX, the other libraries and the program. So each
/// class is there once, nothing is unpacked at a start, and the AOT cache of [Training] depends on no dates
/// of files.
///
/// Arguments: target folder, compiled classes, library path, version, modules with native access, the date of
/// what is in the jar.
final class Package {

  private static final String NAME = "in-their-shoes";
  private static final String COMMANDS = "shoes";
  private static final String MODULE = "org.intheirshoes";
  private static final String MAIN = MODULE + "/org.intheirshoes.Main";

  /// Needed by libraries that say so nowhere: zip files as folders, sun.misc.Unsafe, and the names of
  /// months and days in other languages than English.
  private static final List<String> UNDECLARED =
      List.of("jdk.localedata", "jdk.unsupported", "jdk.zipfs");

  /// The languages whose names of months and days the runtime knows: those that the program speaks.
  private static final String LOCALES = "en,es";

  private final Path work;
  private final Path target;
  private final Path classes;
  private final List<Path> libraries;
  private final Image image;

  private Package(Path target, Path classes, List<Path> libraries) {
    this.target = target;
    this.work = target.resolve("package");
    this.classes = classes;
    this.libraries = libraries;
    this.image = Image.in(target, NAME);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Path> libraries =
        Arrays.stream(args[2].split(File.pathSeparator))
            .map(Path::of)
            .filter(Package::holdsClasses)
            .toList();
    new Package(Path.of(args[0]), Path.of(args[1]), libraries).make(args[3], args[4], args[5]);
  }

  private void make(String version, String nativeModules, String date)
      throws IOException, InterruptedException {
    Tools.delete(work);
    Files.createDirectories(work);
    Options options = new Options(nativeModules, NAME);
    Path runtime = runtime(modules(version, date));
    Path commands = work.resolve("commands.properties");
    Files.writeString(
        commands,
        "win-console=true\njava-options=" + String.join(" ", options.forCommands()),
        UTF_8);
    Tools.delete(image.root());
    Tools.run(
        "jpackage",
        Stream.of(
                Stream.of("--type", "app-image", "--name", NAME),
                Stream.of("--app-version", version.replace("-SNAPSHOT", "")),
                Stream.of("--dest", target.toString()),
                Stream.of("--runtime-image", runtime.toString(), "--module", MAIN),
                Stream.of("--icon", Icons.forThisSystem().toString()),
                Stream.of("--add-launcher", COMMANDS + "=" + commands),
                options.forWindow().stream().flatMap(each -> Stream.of("--java-options", each)))
            .flatMap(each -> each)
            .toArray(String[]::new));
    if (Image.Os.here() == Image.Os.LINUX) {
      Launchers launchers = new Launchers(image, MAIN);
      launchers.write(NAME, options.forWindow());
      launchers.write(COMMANDS, options.forCommands());
      launchers.tidy();
    }
    Natives.ofSqlite(libraries, image.app());
    Licences.collect(libraries, target, image.app().resolve("legal"));
    new Training(image, work, options, MAIN).run();
  }

  /// The Java runtime, with the program in it.
  private Path runtime(List<Path> modules) throws IOException {
    Path runtime = work.resolve("runtime");
    Set<String> names = new TreeSet<>(UNDECLARED);
    for (ModuleReference module : resolved(modules)) {
      names.add(module.descriptor().name());
    }
    Tools.run(
        "jlink",
        "--module-path",
        modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        "--add-modules",
        String.join(",", names),
        "--output",
        runtime.toString(),
        "--include-locales",
        LOCALES,
        "--ignore-signing-information",
        "--exclude-resources",
        Natives.NOT_AS_RESOURCES,
        "--no-header-files",
        "--no-man-pages");
    Natives.ofJavaFx(libraries, runtime);
    return runtime;
  }

  /// The program's own jar and its libraries, all with module descriptors.
  private List<Path> modules(String version, String date) throws IOException, InterruptedException {
    Path modules = work.resolve("modules");
    Files.createDirectories(modules);
    Path program = work.resolve(NAME + ".jar");
    Tools.run(
        "jar",
        "--create",
        "--file",
        program.toString(),
        "--main-class",
        "org.intheirshoes.Main",
        "--module-version",
        version,
        "--date",
        date,
        "-C",
        prepared().toString(),
        ".");
    List<Path> all = new ArrayList<>(libraries);
    all.add(program);
    return new Modules(all, modules, Instant.parse(date)).described();
  }

  /// The program's classes and resources, with what [Prepare] makes of them.
  private Path prepared() throws IOException, InterruptedException {
    Path prepared = work.resolve("classes");
    Tools.copy(classes, prepared);
    Files.copy(
        target.resolve("licences/licences.txt"),
        prepared.resolve("org/intheirshoes/app/shell/licences.txt"));
    String path =
        Stream.concat(Stream.of(prepared), libraries.stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    Tools.java(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        work.resolve("prepare.txt"),
        List.of("--class-path", path, "src/build/Prepare.java", prepared.toString()));
    return prepared;
  }

  /// Every module that the program needs, the JDK's among them, and the libraries that offer services.
  private static Set<ModuleReference> resolved(List<Path> modules) {
    ModuleFinder finder = ModuleFinder.of(modules.toArray(Path[]::new));
    Set<String> roots = new TreeSet<>(Set.of(MODULE));
    finder.findAll().stream()
        .map(ModuleReference::descriptor)
        .filter(module -> !module.provides().isEmpty())
        .forEach(module -> roots.add(module.name()));
    return Configuration.resolve(
            finder, List.of(Configuration.empty()), ModuleFinder.ofSystem(), roots)
        .modules()
        .stream()
        .map(ResolvedModule::reference)
        .collect(Collectors.toSet());
  }

  /// Each JavaFX library is two jars: an empty one, and one for this operating system.
  private static boolean holdsClasses(Path library) {
    return !library.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+\\.jar");
  }
}
