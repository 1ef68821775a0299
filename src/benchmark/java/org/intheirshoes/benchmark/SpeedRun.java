package org.intheirshoes.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Audit;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures ours, ink and bare arrays in turn, round by round, so that whatever else the machine does
/// meets all three; prints the ratios, and writes the page and the picture.
public final class SpeedRun {

  private static final List<String> BENCHMARKS = List.of("ours", "ink", "bare", "read", "analyse");
  private static final List<String> STEPPING = List.of("ours", "ink", "bare");
  private static final List<Integer> SIZES = List.of(100, 1000, 10_000);

  private static final int WARMUP_ITERATIONS = 3;

  private final int rounds;
  private final int seconds;

  /// By benchmark and size, one figure of each round.
  private final Map<String, Map<Integer, List<Double>>> figures = new TreeMap<>();

  private final List<Double> loads = new ArrayList<>();

  /// Milliseconds of processor time that the first reading of the largest script took.
  private final double coldRead;

  private SpeedRun(int rounds, int seconds) {
    this.coldRead = coldRead();
    this.rounds = rounds;
    this.seconds = seconds;
  }

  /// Runs it.
  ///
  /// @param args how many rounds; seconds of each iteration; the page; the picture
  public static void main(String[] args) throws RunnerException, IOException {
    SpeedRun run = new SpeedRun(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
    run.measure();
    String page = run.page();
    System.out.println(page);
    Files.writeString(Path.of(args[2]), page);
    Files.writeString(Path.of(args[3]), SpeedPicture.of(SIZES, run::median));
  }

  private static double coldRead() {
    byte[] json = new LargeScript(SIZES.getLast()).json();
    long before = processorTimeSoFar();
    ScenarioReader.Reading reading = ScenarioReader.read(json);
    List<Problem> problems = Audit.beforehand(reading.scenario().orElseThrow(), reading.source());
    if (!problems.isEmpty()) {
      throw new IllegalStateException("The script has problems: " + problems);
    }
    return (processorTimeSoFar() - before) / 1e6;
  }

  private static long processorTimeSoFar() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void measure() throws RunnerException {
    for (int round = 0; round < rounds; round++) {
      for (int size : SIZES) {
        for (String benchmark : BENCHMARKS) {
          loads.add(load());
          for (RunResult result :
              new Runner(
                      new OptionsBuilder()
                          .include(SpeedBenchmark.class.getSimpleName() + "\\." + benchmark + "$")
                          .param("beats", String.valueOf(size))
                          .warmupIterations(WARMUP_ITERATIONS)
                          .warmupTime(TimeValue.seconds(seconds))
                          .measurementTime(TimeValue.seconds(seconds))
                          .addProfiler(ProcessorTime.class)
                          .jvmArgsAppend(
                              "-Xmx1g", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow")
                          .shouldFailOnError(true)
                          .verbosity(VerboseMode.SILENT)
                          .build())
                  .run()) {
            figures
                .computeIfAbsent(benchmark, _ -> new TreeMap<>())
                .computeIfAbsent(size, _ -> new ArrayList<>())
                .add(figure(benchmark, processorTime(result)));
          }
        }
        System.out.printf(
            Locale.ROOT,
            "round %d, %d beats: ours %.0f/s = %.1f x ink, %.3f x bare; load %.1f%n",
            round + 1,
            size,
            last("ours", size),
            last("ours", size) / last("ink", size),
            last("ours", size) / last("bare", size),
            load());
      }
    }
  }

  /// By the benchmark: steps a second of processor time, or milliseconds of it.
  private static double figure(String benchmark, double nanoseconds) {
    return STEPPING.contains(benchmark) ? 1e9 / nanoseconds : nanoseconds / 1e6;
  }

  private static double processorTime(RunResult result) {
    for (Map.Entry<String, ?> secondary : result.getSecondaryResults().entrySet()) {
      if (secondary.getKey().endsWith(ProcessorTime.LABEL)) {
        return result.getSecondaryResults().get(secondary.getKey()).getScore();
      }
    }
    throw new IllegalStateException("No processor time was measured");
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private double last(String benchmark, int size) {
    return figures.get(benchmark).get(size).getLast();
  }

  private double median(String benchmark, int size) {
    return median(figures.get(benchmark).get(size));
  }

  private static double median(List<Double> of) {
    List<Double> sorted = of.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  /// The median of the ratios within a round, which the load of the hour bears on least.
  private double ratio(String one, String other, int size) {
    return median(ratios(one, other, size));
  }

  private List<Double> ratios(String one, String other, int size) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ratios.add(figures.get(one).get(size).get(i) / figures.get(other).get(size).get(i));
    }
    return ratios;
  }

  /// The ratios of all rounds, so that nobody takes a median of few for the whole truth.
  private String spread(int size) {
    List<Double> ratios = ratios("ours", "ink", size).stream().sorted().toList();
    return String.format(Locale.ROOT, "%.0f to %.0f", ratios.getFirst(), ratios.getLast());
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# How time grows with a script\n\n![Time against beats](pictures/speed.svg)\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "Written by `src/benchmark/java/org/intheirshoes/benchmark/SpeedRun.java` on %s: %s,"
                + " Java %s,%n%d processors, load average %.1f to %.1f (%.1f in the middle). %d"
                + " rounds, in each of which ours, ink and the bare loop%nran in turn, each in a"
                + " JVM of its own with a heap of 1 GiB and the serial collector; medians."
                + " All%ntimes are processor time, the collector's included. Make it anew with%n%n "
                + "   ./mvnw -q -Pspeed process-classes%n%n",
            LocalDate.now(ZoneOffset.UTC),
            System.getProperty("os.name"),
            System.getProperty("java.version"),
            Runtime.getRuntime().availableProcessors(),
            loads.stream().mapToDouble(each -> each).min().orElse(0),
            loads.stream().mapToDouble(each -> each).max().orElse(0),
            median(loads),
            rounds));
    page.append(
        "| beats | steps/s | ink steps/s | ours : ink (all rounds) | bare loop steps/s | bare :"
            + " ours | read, ms | analyse, ms | states | bytes of a conversation, by turn |\n"
            + "|---|---|---|---|---|---|---|---|---|---|\n");
    for (int size : SIZES) {
      LargeScript script = new LargeScript(size);
      Scenario scenario = ScenarioReader.read(script.json()).scenario().orElseThrow();
      Analysis analysis = Analysis.of(scenario);
      page.append(
          String.format(
              Locale.ROOT,
              "| %,d | %,.0f | %,.0f | %.1f (%s) | %,.0f | %.0f | %.0f | %.0f | %,d%s | %,d |%n",
              size,
              median("ours", size),
              median("ink", size),
              ratio("ours", "ink", size),
              spread(size),
              median("bare", size),
              ratio("bare", "ours", size),
              median("read", size),
              median("analyse", size),
              analysis.states(),
              analysis instanceof Exact ? "" : " and more: not exact",
              bytesByTurn(scenario)));
    }
    page.append(
        String.format(
            Locale.ROOT,
            """

            ## What is compared

            A step is one choice at random among those offered. Ours asks `Conversation.offered()`,
            picks one and calls `Conversation.choose`, which makes the next conversation; where it
            ends, a new one begins. Ink picks among `getCurrentChoices()`, calls `chooseChoiceIndex`
            and `continueMaximally`, which builds the text and the choices; its story has the same
            beats, choices, conditions and ways on, and goes on from the first beat where ours ends.
            Each of its choices writes %d variables, as many as a turn of ours changes: soft turns,
            frustration, trust, turns, the loss on three axes, and one of cue, fix, fault or
            question. The bare loop follows arrays and adds three integers.

            What lies between ours and the bare loop buys rules R1 to R5, the reasons for every lost
            mark, conditions and promises, and a conversation that never changes: it can be stepped
            back, replayed and compared, and keeps a record of every turn.

            Reading includes every problem that can be told without playing the script. It is
            measured warm, after %d seconds of the same. The very first reading in a new process, of
            the largest script, took %.1f s of processor time in this run, most of it for loading
            and compiling the program.

            The analysis is that of `check`, in the program's own limit of states. How many states
            there are depends on the script more than on its size. This one is kind to the
            analysis: each act ends in responses that all keep its promise, and nothing reads an
            act's cue or fault once it is over, so that what happened in one act does not multiply
            what may happen in the next. A script of this size whose promises stay open to the
            end, or whose flags are read far from where they are set, has many more, and past the
            limit `check` says that its scores could not be proved.
            """,
            LargeScript.WRITTEN,
            WARMUP_ITERATIONS * seconds,
            coldRead / 1e3));
    return page.toString();
  }

  /// What lies on the heap for a turn that was played, the script not counted.
  private static long bytesByTurn(Scenario scenario) {
    SplittableRandom random = new SplittableRandom(2);
    Conversation[] held = new Conversation[2000];
    long before = used();
    long turns = 0;
    for (int i = 0; i < held.length; i++) {
      Conversation conversation = Conversation.begin(scenario);
      while (!conversation.isOver()) {
        List<Response> offered = conversation.offered();
        conversation = conversation.choose(offered.get(random.nextInt(offered.size())));
        turns++;
      }
      held[i] = conversation;
    }
    long bytes = used() - before;
    return held[held.length - 1].turns().isEmpty() ? 0 : bytes / turns;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
