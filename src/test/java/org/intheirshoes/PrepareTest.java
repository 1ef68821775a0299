package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What `src/build/Prepare.java` makes for the packages.
class PrepareTest {

  private static final Path CLASSES = Path.of("target", "classes");

  /// The order of a set changes with the run of the JVM, one time in two.
  private static final int RUNS = 5;

  @TempDir Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void eachRunMakesTheSame() throws IOException, InterruptedException {
    List<Map<String, ByteBuffer>> made = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      made.add(made(folder.resolve("run" + run)));
    }
    assertThat(made.getFirst().keySet())
        .anyMatch(name -> name.endsWith("theme/primer-light.bss"))
        .anyMatch(name -> name.startsWith("scenarios/courses/"));
    assertThat(made).allSatisfy(run -> assertThat(run).isEqualTo(made.getFirst()));
  }

  /// @return the bytes of each file that was made, by its path in the folder of classes
  private static Map<String, ByteBuffer> made(Path classes)
      throws IOException, InterruptedException {
    copySheets(classes);
    Files.createDirectories(classes.resolve("scenarios/drills"));
    Files.createDirectories(classes.resolve("scenarios/courses"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                ClassPath.ofTheTests(),
                "src/build/Prepare.java",
                classes.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor()).isZero();
    Map<String, ByteBuffer> made = new TreeMap<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().endsWith(".css")) {
          made.put(name(classes, file), ByteBuffer.wrap(Files.readAllBytes(file)));
        }
      }
    }
    return made;
  }

  private static void copySheets(Path to) throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/intheirshoes/app"))) {
      for (Path sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        Path copy = to.resolve(name(CLASSES, sheet));
        Files.createDirectories(copy.getParent());
        Files.copy(sheet, copy);
      }
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
