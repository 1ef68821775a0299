package org.intheirshoes;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/// Who may import whom, and a few habits of style, each with a message that names the rule and the
/// way to keep it. They hold for the program below any root package, so that a test can show that
/// they fail.
final class ArchitectureRules {

  private static final List<String> CORE =
      List.of("scenario", "scoring", "conversation", "analysis", "texts");

  private static final String NEW_ARROW =
      ". Move the code to where its knowledge is, pass the value in from above, or write a decision"
          + " record for a new arrow";

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  private String below(String name) {
    return root + "." + name + "..";
  }

  private String[] below(List<String> names) {
    return names.stream().map(this::below).toArray(String[]::new);
  }

  /// What each package may import of the program.
  Map<String, ArchRule> imports() {
    List<String> belowScreens = new ArrayList<>(CORE);
    belowScreens.addAll(
        List.of("coach", "sheet", "voice", "library", "logbook", "drill", "classroom"));
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("texts", mayImport("texts", List.of()));
    rules.put("scenario", mayImport("scenario", List.of()));
    rules.put("scoring", mayImport("scoring", List.of("scenario")));
    rules.put("conversation", mayImport("conversation", List.of("scoring", "scenario")));
    rules.put(
        "analysis", mayImport("analysis", List.of("conversation", "scoring", "scenario", "texts")));
    rules.put("coach", mayImport("coach", CORE));
    rules.put("sheet", mayImport("sheet", CORE));
    rules.put("voice", mayImport("voice", List.of("scenario")));
    List<String> belowModes = new ArrayList<>(CORE);
    belowModes.add("sheet");
    for (String mode : List.of("library", "logbook", "drill", "classroom")) {
      rules.put(mode, mayImport(mode, belowModes));
    }
    rules.put("app", mayImport("app", belowScreens));
    rules.put("cli", mayImport("cli", belowScreens));
    return rules;
  }

  private ArchRule mayImport(String name, List<String> others) {
    List<String> allowed = new ArrayList<>(others);
    allowed.add(name);
    String said = others.isEmpty() ? "nothing of the program" : String.join(", ", others) + " only";
    return noClasses()
        .that()
        .resideInAPackage(below(name))
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(root + "..")
                .and(JavaClass.Predicates.resideOutsideOfPackages(below(allowed))))
        .because("`" + name + "` may import " + said + NEW_ARROW)
        .allowEmptyShould(true);
  }

  /// A mode is a screen or a group of screens under `app`.
  ArchRule modesDoNotImportEachOther() {
    return slices()
        .matching(root + ".app.(*)..")
        .should()
        .notDependOnEachOther()
        .ignoreDependency(
            JavaClass.Predicates.resideInAPackage(below("app")),
            JavaClass.Predicates.resideInAnyPackage(below("app.shell"), below("app.debrief")))
        .because(
            "modes in `app` never import each other: move what they share to `app.shell` or"
                + " `app.debrief`")
        .allowEmptyShould(true);
  }

  ArchRule shellAndDebriefKnowNoMode() {
    return noClasses()
        .that()
        .resideInAnyPackage(below("app.shell"), below("app.debrief"))
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage(below("app"))
                .and(
                    JavaClass.Predicates.resideOutsideOfPackages(
                        below("app.shell"), below("app.debrief"))))
        .because(
            "what modes share knows none of them: DesktopApp brings them together, with a"
                + " destination record or a function")
        .allowEmptyShould(true);
  }

  ArchRule onlyTheDesktopKnowsJavaFx() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackage(below("app"))
        .and()
        .doNotHaveFullyQualifiedName(root + ".DesktopApp")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx..", "com.sun.javafx..")
        .because("commands and the domain run without JavaFX: move the screen code to `app`")
        .allowEmptyShould(true);
  }

  ArchRule jacksonStaysAtTheEdges() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .resideOutsideOfPackages(
            below("scenario"), below("conversation"), below("logbook"), below("classroom"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("tools.jackson..")
        .because(
            "JSON is read and written only in `scenario`, `conversation`, `logbook` and"
                + " `classroom`: let one of them hand over a domain record or a line of text")
        .allowEmptyShould(true);
  }

  ArchRule noCycles() {
    return slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("packages in a circle are one package: move what both need below both")
        .allowEmptyShould(true);
  }

  ArchRule everyPackageIsNullMarked() {
    return classes()
        .that()
        .resideInAPackage(root + "..")
        .and()
        .doNotHaveSimpleName("module-info")
        .should(
            new ArchCondition<JavaClass>("be in a package with a package-info and @NullMarked") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                boolean marked =
                    item.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(
                    new SimpleConditionEvent(
                        item,
                        marked,
                        item.getPackageName() + " has no package-info with @NullMarked"));
              }
            })
        .because(
            "a package-info tells purpose, imports and where to start reading, and switches the"
                + " null checks on: write one")
        .allowEmptyShould(true);
  }

  ArchRule staticsNeverChange() {
    return fields()
        .that()
        .areDeclaredInClassesThat()
        .resideInAPackage(root + "..")
        .and()
        .areStatic()
        .should(
            new ArchCondition<JavaField>("be final, and no array where public") {
              @Override
              public void check(JavaField item, ConditionEvents events) {
                boolean constant = item.getModifiers().contains(FINAL);
                boolean array = item.getModifiers().contains(PUBLIC) && item.getRawType().isArray();
                events.add(
                    new SimpleConditionEvent(
                        item,
                        item.getModifiers().contains(STATIC) && constant && !array,
                        item.getFullName() + " can be changed"));
              }
            })
        .because("state has an owner that is passed in: make it a field, or a final constant")
        .allowEmptyShould(true);
  }

  ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Impl)")
        .because("such a name says nothing: name the class after the idea that it holds")
        .allowEmptyShould(true);
  }

  /// All of them.
  List<ArchRule> all() {
    List<ArchRule> all = new ArrayList<>(imports().values());
    all.add(modesDoNotImportEachOther());
    all.add(shellAndDebriefKnowNoMode());
    all.add(onlyTheDesktopKnowsJavaFx());
    all.add(jacksonStaysAtTheEdges());
    all.add(noCycles());
    all.add(everyPackageIsNullMarked());
    all.add(staticsNeverChange());
    all.add(namesSayWhatAClassIs());
    return all;
  }
}
