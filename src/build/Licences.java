import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Collects what a package must say about the work of others: the licence and notice files that the libraries
/// bring, the texts of the licences, who uses which, and the list of parts for tools (CycloneDX). The JDK's own
/// lie in the runtime's folder `legal`.
final class Licences {

  private Licences() {}

  static void collect(List<Path> libraries, Path target, Path legal) throws IOException {
    Files.createDirectories(legal);
    Files.copy(Path.of("LICENSE"), legal.resolve("LICENSE"));
    Files.copy(target.resolve("licences/licences.txt"), legal.resolve("libraries.txt"));
    Files.copy(target.resolve("in-their-shoes.cdx.json"), legal.resolve("in-their-shoes.cdx.json"));
    Tools.copy(Path.of("src/build/licences"), legal.resolve("texts"));
    Files.copy(
        target.resolve("classes/org/intheirshoes/app/shell/fonts/LICENSE.txt"),
        legal.resolve("texts/Inter.txt"));
    for (Path library : libraries) {
      String name = library.getFileName().toString().replaceFirst("\\.jar$", "");
      try (FileSystem jar = FileSystems.newFileSystem(library);
          Stream<Path> files = Files.walk(jar.getPath("/"))) {
        for (Path file : files.filter(Licences::isAbout).toList()) {
          Path folder = Files.createDirectories(legal.resolve(name));
          Files.copy(file, folder.resolve(file.getFileName().toString()));
        }
      }
    }
  }

  private static boolean isAbout(Path file) {
    return file.toString()
        .matches("(?i)/(META-INF/(maven/.*/)?)?(license|licenses|notice|about)[^/]*");
  }
}
