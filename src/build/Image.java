import java.nio.file.Path;
import java.util.Locale;

/// Where things lie in an app image of jpackage, which each system has in another way.
///
/// @param root the image
/// @param app the folder that options call `$APPDIR`
/// @param java the runtime's own launcher
record Image(Path root, Path app, Path java) {

  /// The image of this name on this system.
  static Image in(Path folder, String name) {
    return switch (Os.here()) {
      case LINUX -> {
        Path lib = folder.resolve(name).resolve("lib");
        yield new Image(folder.resolve(name), lib.resolve("app"), lib.resolve("runtime/bin/java"));
      }
      case MAC -> {
        Path contents = folder.resolve(name + ".app").resolve("Contents");
        yield new Image(
            folder.resolve(name + ".app"),
            contents.resolve("app"),
            contents.resolve("runtime/Contents/Home/bin/java"));
      }
      case WINDOWS ->
          new Image(
              folder.resolve(name),
              folder.resolve(name).resolve("app"),
              folder.resolve(name).resolve("runtime/bin/java.exe"));
    };
  }

  /// The systems that the program is packaged for, on themselves.
  enum Os {
    LINUX,
    MAC,
    WINDOWS;

    static Os here() {
      return of(System.getProperty("os.name"));
    }

    private static Os of(String osName) {
      String name = osName.toLowerCase(Locale.ROOT);
      return name.startsWith("win") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
    }
  }
}
