package org.intheirshoes;

import java.io.File;
import java.nio.file.Path;

/// What a test gives to another JVM to run its classes with.
final class ClassPath {

  private ClassPath() {}

  /// The program, the tests and all libraries, whether this test runs in modules or on the class path.
  static String ofTheTests() {
    return String.join(
        File.pathSeparator,
        Path.of("target", "classes").toString(),
        Path.of("target", "test-classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path"));
  }
}
