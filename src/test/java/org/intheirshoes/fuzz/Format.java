package org.intheirshoes.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.check.Report;
import org.intheirshoes.analysis.plan.PlanRun;
import org.intheirshoes.analysis.plan.TestPlanReader;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.Agreement;
import org.intheirshoes.drill.DrillReader;
import org.intheirshoes.drill.MarksFile;
import org.intheirshoes.library.Checked;
import org.intheirshoes.library.LanguagePacks;
import org.intheirshoes.library.ScriptLoader;
import org.intheirshoes.logbook.GuestLogbook;
import org.intheirshoes.logbook.JsonExport;
import org.intheirshoes.logbook.JsonImport;
import org.intheirshoes.logbook.Logbook;
import org.intheirshoes.logbook.LogbookException;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.scenario.LanguagePackReader;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.intheirshoes.scenario.ScenarioWriter;

/// The kinds of file that come from outside, each with sound ones to begin with. What is read must
/// come out as something whole or as problems, and nothing else.
enum Format {
  SCRIPT {
    @Override
    List<Path> sound() throws IOException {
      List<Path> sound = new ArrayList<>(files(Path.of("scenarios"), ".json"));
      // The small ones come more often: they are quicker to read.
      for (int i = 0; i < 30; i++) {
        sound.addAll(files(SAMPLES, ".json"));
      }
      return sound;
    }

    @Override
    Set<String> feed(byte[] bytes) {
      Checked checked = new ScriptLoader().load("fuzz", bytes);
      Set<String> found = told(checked.problems());
      whole(checked.isPlayable(), checked.problems());
      checked.scenario().ifPresent(Format::plays);
      checked
          .scenario()
          .filter(_ -> bytes.length < SMALL)
          .ifPresent(
              script -> {
                Analysis analysis = checked.analysis().orElseThrow();
                Report.of(analysis, PACKS.of(script.language()))
                    .smells()
                    .forEach(smell -> found.add("smell " + smell.code()));
              });
      return found;
    }
  },
  DRILL {
    @Override
    List<Path> sound() throws IOException {
      return files(Path.of("scenarios", "drills"), ".json");
    }

    @Override
    Set<String> feed(byte[] bytes) {
      DrillReader.Reading reading = DrillReader.read(bytes);
      whole(reading.drill().isPresent(), reading.problems());
      return told(reading.problems());
    }
  },
  LANGUAGE {
    @Override
    List<Path> sound() throws IOException {
      return files(Path.of("assets", "language"), ".json");
    }

    @Override
    Set<String> feed(byte[] bytes) {
      LanguagePackReader.Reading reading = LanguagePackReader.read(bytes);
      whole(reading.pack().isPresent(), reading.problems());
      return told(reading.problems());
    }
  },
  PLAN {
    @Override
    List<Path> sound() throws IOException {
      return files(Path.of("scenarios"), ".testplan");
    }

    @Override
    Set<String> feed(byte[] bytes) {
      TestPlanReader.Reading reading = TestPlanReader.read(new String(bytes, UTF_8));
      reading.plans().forEach(plan -> PlanRun.of(plan, BrokenTv.ANALYSIS));
      must(
          !reading.plans().isEmpty() || !reading.problems().isEmpty(),
          "neither plans nor problems");
      return reading.problems().isEmpty() ? Set.of() : Set.of("problem");
    }
  },
  MARKS {
    @Override
    List<Path> sound() throws IOException {
      return files(FUZZ.resolve("seeds"), ".csv");
    }

    @Override
    Set<String> feed(byte[] bytes) {
      MarksFile.Reading reading = MarksFile.read(bytes);
      must(reading.ratings().isEmpty() || reading.problems().isEmpty(), "both marks and problems");
      reading.ratings().values().forEach(Agreement::of);
      return reading.problems().isEmpty() ? Set.of() : Set.of("problem");
    }
  },
  LOGBOOK {
    @Override
    List<Path> sound() throws IOException {
      return List.of();
    }

    @Override
    List<Seed> seeds() {
      return List.of(Seed.of(BrokenTv.logbook()));
    }

    @Override
    Set<String> feed(byte[] bytes) {
      try (GuestLogbook guest = new GuestLogbook(CLOCK)) {
        Path file = Files.createTempFile("fuzz", ".json");
        try {
          Files.write(file, bytes);
          JsonImport.from(file, guest.get());
          new JsonExport()
              .write(guest.get(), guest.get().learners().all(), new ByteArrayOutputStream());
          return Set.of();
        } catch (LogbookException refused) {
          must(refused.reason() == LogbookException.Reason.REFUSED, refused.toString());
          must(guest.get().played().isEmpty(), "refused, and yet something was kept");
          return Set.of("refused");
        } finally {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  /// Inputs worth keeping, and seeds that the program does not ship.
  static final Path FUZZ = Path.of("src", "test", "resources", "fuzz");

  private static final Path SAMPLES =
      Path.of("src", "test", "resources", "org", "intheirshoes", "scenario");

  /// Bytes of a script up to which the whole report is made too.
  private static final int SMALL = 20_000;

  private static final LanguagePacks PACKS = LanguagePacks.ofTheProgram();
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  /// A sound file.
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Seed(byte[] bytes, Optional<Tree> tree) {
    static Seed of(byte[] bytes) {
      boolean json = bytes[0] == '{' || bytes[0] == '[';
      return new Seed(bytes, json ? Optional.of(Tree.read(bytes)) : Optional.empty());
    }
  }

  /// Files that are read without an error.
  abstract List<Path> sound() throws IOException;

  /// The same, read.
  List<Seed> seeds() {
    try {
      List<Seed> seeds = new ArrayList<>();
      for (Path each : sound()) {
        seeds.add(Seed.of(Files.readAllBytes(each)));
      }
      return seeds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads an input as the program would.
  ///
  /// @return what was found in it: codes of problems and smells; empty if it is sound
  /// @throws RuntimeException or an error, if it came out as neither something whole nor problems
  abstract Set<String> feed(byte[] bytes);

  private static List<Path> files(Path folder, String suffix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void whole(boolean present, List<Problem> problems) {
    must(present == problems.stream().noneMatch(Problem::isError), "neither whole nor refused");
  }

  private static Set<String> told(List<Problem> problems) {
    Set<String> codes = new TreeSet<>();
    for (Problem problem : problems) {
      codes.add(problem.code().name());
      must(ends(problem.message()) && ends(problem.hint()), "no sentence: " + problem);
      must(problem.pointer().isEmpty() || problem.pointer().startsWith("/"), "no pointer");
    }
    return codes;
  }

  private static boolean ends(String sentence) {
    return !sentence.isBlank() && ".?!".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
  }

  /// A playable script plays to an ending, whatever is chosen, and survives being written down.
  private static void plays(Scenario script) {
    for (int first = 0; first < 3; first++) {
      Conversation conversation = Conversation.begin(script);
      for (int turn = first; !conversation.isOver(); turn++) {
        var offered = conversation.offered();
        conversation = conversation.choose(offered.get(turn * (first + 1) % offered.size()));
      }
      must(
          Conversation.replay(script, conversation.choices()).equals(conversation),
          "a replay went another way");
    }
    must(
        ScenarioReader.read(ScenarioWriter.write(script)).scenario().equals(Optional.of(script)),
        "written down and read again it is another script");
  }

  /// A script that plans and logbooks are about.
  private static final class BrokenTv {
    private static final Checked CHECKED =
        new ScriptLoader().load(Path.of("scenarios", "broken-tv.json"));
    private static final Analysis ANALYSIS = CHECKED.analysis().orElseThrow();

    private static byte[] logbook() {
      try (GuestLogbook guest = new GuestLogbook(CLOCK)) {
        Logbook logbook = guest.get();
        Scenario small =
            new ScriptLoader()
                .load(SAMPLES.resolve("late-parcel.json"))
                .scenario()
                .orElse(ANALYSIS.scenario());
        Conversation conversation = Conversation.begin(small);
        Recorder recorder = new Recorder(() -> logbook, "Ada", conversation, CLOCK);
        while (!conversation.isOver()) {
          conversation = conversation.choose(conversation.offered().getLast());
          recorder.record(conversation);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonExport().write(logbook, logbook.learners().all(), out);
        return out.toByteArray();
      }
    }
  }
}
