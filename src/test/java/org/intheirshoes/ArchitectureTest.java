package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEachRule() {
    JavaClasses program = new ClassFileImporter().importPath(Path.of("target", "classes"));
    assertThat(program).hasSizeGreaterThan(50);
    return new ArchitectureRules("org.intheirshoes")
        .all().stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(program)));
  }

  @Test
  void packagesThatAreStillEmptyBreakNoRule() {
    JavaClasses nothing = new ClassFileImporter().importPath(Path.of("target", "no-such-folder"));
    new ArchitectureRules("org.intheirshoes").all().forEach(rule -> rule.check(nothing));
  }

  /// The small program under `architecture.wrong` breaks every rule once.
  @Nested
  class AProgramThatDoesItWrong {

    private static final String ROOT = "org.intheirshoes.architecture.wrong";

    private final ArchitectureRules rules = new ArchitectureRules(ROOT);
    private final JavaClasses wrong =
        new ClassFileImporter()
            .importPath(
                Path.of("target", "test-classes", "org", "intheirshoes", "architecture", "wrong"));

    private void breaks(ArchRule rule, String culprit, String advice) {
      assertThatThrownBy(() -> rule.check(wrong))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(culprit)
          .hasMessageContaining(advice);
    }

    @ParameterizedTest
    @CsvSource({
      "scenario, KnowsScoring, `scenario` may import nothing of the program",
      "scoring, KnowsConversation, `scoring` may import scenario only",
      "conversation, KnowsAnalysis, '`conversation` may import scoring, scenario only'",
      "texts, KnowsScenario, `texts` may import nothing of the program",
      "analysis, KnowsLibrary, '`analysis` may import conversation, scoring, scenario, texts only'",
      "coach, KnowsLogbook, `coach` may import",
      "sheet, KnowsDrill, `sheet` may import",
      "voice, KnowsLogbook, `voice` may import scenario only",
      "library, KnowsLogbook, `library` may import",
      "logbook, KnowsDrill, `logbook` may import",
      "drill, KnowsClassroom, `drill` may import",
      "classroom, KnowsCli, `classroom` may import",
      "cli, KnowsApp, `cli` may import",
      "app, KnowsCli, `app` may import"
    })
    void isToldWhichImportIsWrong(String name, String culprit, String advice) {
      ArchRule rule = Objects.requireNonNull(rules.imports().get(name));
      breaks(rule, culprit, advice);
      breaks(rule, culprit, "write a decision record for a new arrow");
    }

    @Test
    void isToldThatModesAreStrangers() {
      breaks(rules.modesDoNotImportEachOther(), "KnowsHome", "move what they share to `app.shell`");
    }

    @Test
    void isToldThatTheShellKnowsNoMode() {
      breaks(rules.shellAndDebriefKnowNoMode(), "KnowsPractice", "DesktopApp brings them together");
    }

    @Test
    void isToldWhereJavaFxBelongs() {
      breaks(rules.onlyTheDesktopKnowsJavaFx(), "KnowsJavaFx", "move the screen code to `app`");
    }

    @Test
    void isToldWhereJsonBelongs() {
      breaks(rules.jacksonStaysAtTheEdges(), "KnowsJackson", "hand over a domain record");
    }

    @Test
    void isToldOfCircles() {
      breaks(rules.noCycles(), "Cycle detected", "move what both need below both");
    }

    @Test
    void isToldToWriteAPackageInfo() {
      breaks(rules.everyPackageIsNullMarked(), ROOT + ".drill", "write one");
    }

    @Test
    void isToldToOwnItsState() {
      breaks(rules.staticsNeverChange(), "Statics.count", "make it a field, or a final constant");
      breaks(rules.staticsNeverChange(), "Statics.LIST", "make it a field, or a final constant");
      assertThat(rules.staticsNeverChange().evaluate(wrong).getFailureReport().getDetails())
          .hasSize(2);
    }

    @Test
    void isToldToFindABetterName() {
      breaks(rules.namesSayWhatAClassIs(), "ScoreManager", "name the class after the idea");
    }
  }
}
