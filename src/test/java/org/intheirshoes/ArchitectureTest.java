package org.intheirshoes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  @Test
  void onlyTheDesktopKnowsJavaFx() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.intheirshoes.app..")
        .and()
        .doNotHaveFullyQualifiedName("org.intheirshoes.DesktopApp")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..")
        .because("commands and the domain run without JavaFX; move the screen code to `app`")
        .check(PROGRAM);
  }
}
