package org.intheirshoes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.classroom.ClassPlan;
import org.intheirshoes.classroom.ClassRecord;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.classroom.Stamped;
import org.intheirshoes.logbook.ClassRecords;
import org.intheirshoes.logbook.KeptClass;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesCommandTest {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  @TempDir Path folder;

  private static Scenario script() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("scenarios", "broken-tv.json"));
      return ScenarioReader.read(bytes).scenario().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A class that voted once: 3 hands for the first answer, 5 for the second.
  private static ClassSession voted() {
    ClassSession session = ClassSession.begin(ClassPlan.of(script()), AT);
    String first = session.branch().offered().getFirst().id();
    String second = session.branch().offered().get(1).id();
    for (ClassStep step :
        List.of(
            new ClassStep.OpenVote(),
            new ClassStep.CountTyped(first, 3),
            new ClassStep.CountTyped(second, 5),
            new ClassStep.CloseVote(),
            new ClassStep.Commit(second, Optional.empty()))) {
      session = session.apply(step, AT.plusSeconds(session.log().size() + 1L));
    }
    return session;
  }

  private LogbookFolder logbook(String name) {
    return new LogbookFolder(folder.resolve(name), Clock.system(ZoneId.systemDefault()));
  }

  private void keep(String name, ClassSession session, int steps) {
    try (LogbookFolder logbook = logbook(name)) {
      ClassRecords classes = logbook.get().classes();
      String uuid =
          classes.begin(
              session.plan().scenario(),
              ClassRecord.plan(session.plan(), session.began()),
              session.began());
      go(classes, uuid, session, 0, steps);
    }
  }

  private static void go(
      ClassRecords classes, String uuid, ClassSession session, int from, int to) {
    for (int i = from; i < to; i++) {
      Stamped step = session.log().get(i);
      classes.append(uuid, i + 1, ClassRecord.step(step), step.at(), ClassRecords.State.RUNNING);
    }
  }

  private List<KeptClass> kept(String name) {
    try (LogbookFolder logbook = logbook(name)) {
      return logbook.get().classes().all();
    }
  }

  private TestRun classes(String... args) {
    List<String> all = new ArrayList<>(List.of("classes"));
    all.addAll(List.of(args));
    return TestRun.of(folder, all.toArray(String[]::new));
  }

  private TestRun export(String name, String file) {
    return classes(
        "export",
        "--data",
        folder.resolve(name).toString(),
        "--format",
        "json",
        "--out",
        folder.resolve(file).toString());
  }

  private TestRun take(String file, String name) {
    return classes(
        "import", "--data", folder.resolve(name).toString(), folder.resolve(file).toString());
  }

  @Test
  void theClassesMoveToAnotherMachineAndNothingIsAddedTwice() {
    keep("here", voted(), 5);
    keep("here", voted(), 2);
    assertThat(export("here", "classes.json").exit()).isZero();
    assertThat(take("classes.json", "there").out()).startsWith("2 classes were added;");
    assertThat(kept("there")).isEqualTo(kept("here"));
    assertThat(take("classes.json", "there").out()).contains("2 were here already");
    assertThat(kept("there")).isEqualTo(kept("here"));
  }

  @Test
  void aClassThatWentOnElsewhereGoesOnHere() {
    ClassSession session = voted();
    keep("here", session, 2);
    export("here", "classes.json");
    take("classes.json", "there");
    try (LogbookFolder logbook = logbook("there")) {
      ClassRecords classes = logbook.get().classes();
      go(classes, classes.all().getFirst().uuid(), session, 2, 5);
    }
    export("there", "more.json");
    assertThat(take("more.json", "here").out()).contains("1 was renewed");
    assertThat(kept("here")).isEqualTo(kept("there"));
  }

  @Test
  void theVotesOfAllClassesAreATable() {
    keep("here", voted(), 5);
    TestRun run = classes("export", "--data", folder.resolve("here").toString(), "--format", "csv");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .hasSize(1 + voted().branch().offered().size())
        .first()
        .asString()
        .startsWith("\uFEFFclass_began".substring(run.out().startsWith("\uFEFF") ? 0 : 1));
    assertThat(run.out()).contains(",5,8,");
  }

  @Test
  void aFileThatIsWrongInOnePlaceChangesNothing() throws IOException {
    keep("here", voted(), 5);
    export("here", "classes.json");
    String right = Files.readString(folder.resolve("classes.json"));
    for (String wrong :
        List.of(
            "{}",
            "[{}]",
            right.replace("\"format\":1", "\"format\":2"),
            right.replace("\"at\":\"2026", "\"at\":\"x"),
            right.replaceFirst("close-vote|closeVote|close", "elsewhere"),
            right + "x")) {
      Files.writeString(folder.resolve("wrong.json"), wrong);
      TestRun run = take("wrong.json", "there");
      assertThat(run.exit()).as(run.out()).isEqualTo(2);
      assertThat(run.complaint()).contains("Nothing was imported.");
      assertThat(kept("there")).isEmpty();
    }
  }

  @Test
  void withoutALogbookOrACommandThereIsASentence() {
    assertThat(export("none", "classes.json").err()).startsWith("There is no logbook");
    assertThat(classes().err()).contains("Name a command: export or import.");
    assertThat(classes().exit()).isEqualTo(2);
  }
}
