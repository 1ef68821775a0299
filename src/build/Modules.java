import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.attribute.ModulePackagesAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Gives libraries without a module descriptor one, so that jlink takes them.
///
/// A module made here is open, exports everything, and requires the modules whose classes it names. What it
/// names and nobody has is left out, as it would be missing at run time too.
final class Modules {

  private static final ClassFile CLASSES = ClassFile.of();

  private final Path folder;
  private final FileTime date;
  private final List<ModuleReference> libraries;
  private final Map<String, String> owners = new HashMap<>();

  /// Works on these libraries, the program among them.
  ///
  /// @param folder where the changed copies go; it exists
  /// @param date of what is added to them, so that two builds make the same files
  Modules(List<Path> libraries, Path folder, Instant date) {
    this.folder = folder;
    this.date = FileTime.from(date);
    this.libraries = List.copyOf(ModuleFinder.of(libraries.toArray(Path[]::new)).findAll());
    Stream.concat(this.libraries.stream(), ModuleFinder.ofSystem().findAll().stream())
        .map(ModuleReference::descriptor)
        .forEach(module -> module.packages().forEach(name -> owners.put(name, module.name())));
  }

  /// The libraries as modules: as they are, or a copy with a descriptor.
  List<Path> described() throws IOException {
    List<Path> described = new ArrayList<>();
    for (ModuleReference library : libraries) {
      Path jar = Path.of(library.location().orElseThrow());
      described.add(library.descriptor().isAutomatic() ? describe(library.descriptor(), jar) : jar);
    }
    described.sort(null);
    return described;
  }

  private Path describe(ModuleDescriptor module, Path jar) throws IOException {
    Path copy = folder.resolve(module.name() + ".jar");
    Files.copy(jar, copy);
    try (FileSystem content = FileSystems.newFileSystem(copy)) {
      Path root = content.getPath("/");
      unsign(root);
      drop(root, module.packages());
      Path made = root.resolve("module-info.class");
      Files.write(made, descriptor(module, named(root)));
      Files.getFileAttributeView(made, BasicFileAttributeView.class).setTimes(date, date, date);
    }
    return copy;
  }

  /// A changed jar is no longer what its publisher signed.
  private static void unsign(Path root) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("META-INF"))) {
      for (Path file :
          files.filter(each -> each.toString().matches(".*\\.(SF|RSA|DSA)")).toList()) {
        Files.delete(file);
      }
    }
  }

  /// Folders without classes hold what development tools show. Some are in several libraries, which two
  /// modules may not be.
  private static void drop(Path root, Set<String> packages) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file.getParent()).toString().replace('/', '.');
        if (!name.isEmpty() && !name.startsWith("META-INF") && !packages.contains(name)) {
          Files.delete(file);
        }
      }
    }
  }

  private byte[] descriptor(ModuleDescriptor module, Set<String> named) {
    Set<String> required = new TreeSet<>(Set.of("java.base"));
    for (String name : named) {
      String owner = owners.get(packageOf(name));
      if (owner != null && !owner.equals(module.name())) {
        required.add(owner);
      }
    }
    Set<String> used = new TreeSet<>();
    if (named.contains("java/util/ServiceLoader")) {
      libraries.stream()
          .flatMap(library -> library.descriptor().provides().stream())
          .map(ModuleDescriptor.Provides::service)
          .filter(service -> reaches(module.name(), required, owners.get(parent(service))))
          .forEach(used::add);
    }
    ModuleAttribute attribute =
        ModuleAttribute.of(
            ModuleDesc.of(module.name()),
            description -> {
              description.moduleFlags(AccessFlag.OPEN);
              required.forEach(
                  name ->
                      description.requires(
                          ModuleDesc.of(name),
                          name.equals("java.base") ? Set.of(AccessFlag.MANDATED) : Set.of(),
                          null));
              module.packages().stream()
                  .sorted()
                  .forEach(name -> description.exports(PackageDesc.of(name), Set.of()));
              used.forEach(service -> description.uses(ClassDesc.of(service)));
              module.provides().stream()
                  .sorted()
                  .forEach(
                      each ->
                          description.provides(
                              ClassDesc.of(each.service()),
                              each.providers().stream()
                                  .map(ClassDesc::of)
                                  .toArray(ClassDesc[]::new)));
            });
    return CLASSES.buildModule(
        attribute,
        built ->
            built.with(
                ModulePackagesAttribute.ofNames(
                    module.packages().stream().sorted().map(PackageDesc::of).toList())));
  }

  private static boolean reaches(String self, Set<String> required, String owner) {
    return owner != null && (owner.equals(self) || required.contains(owner));
  }

  /// The classes that the classes of a library name.
  private static Set<String> named(Path root) throws IOException {
    Set<String> names = new HashSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(Modules::isClass).forEach(file -> collect(file, names));
    }
    return names;
  }

  private static boolean isClass(Path file) {
    String name = file.toString();
    return name.endsWith(".class")
        && !name.endsWith("-info.class")
        && !name.startsWith("/META-INF");
  }

  private static void collect(Path file, Set<String> names) {
    try {
      for (PoolEntry entry : CLASSES.parse(Files.readAllBytes(file)).constantPool()) {
        if (entry instanceof ClassEntry named) {
          names.add(named.asInternalName().replaceFirst("^\\[+L?", "").replace(";", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packageOf(String internalName) {
    return parent(internalName.replace('/', '.'));
  }

  private static String parent(String className) {
    int dot = className.lastIndexOf('.');
    return dot < 0 ? "" : className.substring(0, dot);
  }
}
