import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Native libraries, laid beside Java's own. As resources of a module they would be unpacked into the user's
/// folders at the first start (JavaFX) or at every start (SQLite), and those of other systems would come along.
final class Natives {

  /// What jlink leaves out. On Windows JNA finds the user's folders, with a library of its own.
  static final String NOT_AS_RESOURCES =
      "regex:/(javafx\\.[a-z]+|org\\.xerial\\.sqlitejdbc"
          + (Image.Os.here() == Image.Os.WINDOWS ? "" : "|com\\.sun\\.jna")
          + ")/.*\\.(so|dll|dylib|jnilib|a)";

  private Natives() {}

  static void ofJavaFx(List<Path> libraries, Path runtime) throws IOException {
    Path place = runtime.resolve(Image.Os.here() == Image.Os.WINDOWS ? "bin" : "lib");
    for (Path library : named(libraries, "javafx-")) {
      try (FileSystem jar = FileSystems.newFileSystem(library);
          Stream<Path> files = Files.list(jar.getPath("/"))) {
        for (Path file : files.filter(Natives::isNative).toList()) {
          Files.copy(file, place.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  static void ofSqlite(List<Path> libraries, Path place) throws IOException {
    String system =
        switch (Image.Os.here()) {
          case LINUX -> "Linux";
          case MAC -> "Mac";
          case WINDOWS -> "Windows";
        };
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    for (Path library : named(libraries, "sqlite-jdbc-")) {
      try (FileSystem jar = FileSystems.newFileSystem(library);
          Stream<Path> files = Files.list(jar.getPath("/org/sqlite/native", system, processor))) {
        for (Path file : files.filter(Natives::isNative).toList()) {
          Files.copy(file, place.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  private static List<Path> named(List<Path> libraries, String start) {
    return libraries.stream()
        .filter(library -> library.getFileName().toString().startsWith(start))
        .toList();
  }

  private static boolean isNative(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
  }
}
