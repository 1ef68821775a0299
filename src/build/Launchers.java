import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// The programs that start ours on Linux, in place of those that jpackage makes.
///
/// Before it starts Java, jpackage's launcher asks the system's package manager what package it belongs to, and that
/// twice, since it starts itself anew in between. On Debian this took as long as the start of Java. These are scripts of
/// a few lines that start Java at once.
final class Launchers {

  private final Image image;
  private final String main;

  Launchers(Image image, String main) {
    this.image = image;
    this.main = main;
  }

  /// Writes a launcher over jpackage's of the same name.
  void write(String name, List<String> options) throws IOException {
    String words =
        options.stream()
            .map(option -> "\"" + option.replace("$APPDIR", "$lib/app") + "\"")
            .collect(Collectors.joining(" \\\n  "));
    Path launcher = image.root().resolve("bin").resolve(name);
    Files.writeString(
        launcher,
        """
        #!/bin/sh
        case $0 in */*) here=$0 ;; *) here=./$0 ;; esac
        # Called by a link, as from /usr/bin.
        [ -L "$here" ] && here=$(readlink -f -- "$here")
        lib=${here%%/*}/../lib
        # Options for every Java of this user are not meant for us.
        unset JDK_JAVA_OPTIONS
        exec "$lib/runtime/bin/java" \\
          %s \\
          -m %s "$@"
        """
            .formatted(words, main),
        UTF_8);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.delete(image.app().resolve(name + ".cfg"));
  }

  /// Removes what jpackage's launchers needed beside themselves.
  void tidy() throws IOException {
    Files.delete(image.root().resolve("lib/libapplauncher.so"));
    try (DirectoryStream<Path> left = Files.newDirectoryStream(image.app(), "*.cfg")) {
      for (Path file : left) {
        throw new IOException("A launcher without a script: " + file);
      }
    }
  }
}
