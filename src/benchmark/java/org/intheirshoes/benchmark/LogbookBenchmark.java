package org.intheirshoes.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.GoodMoment;
import org.intheirshoes.logbook.LearnerLog;
import org.intheirshoes.logbook.LogbookFolder;
import org.intheirshoes.logbook.Practice;
import org.intheirshoes.logbook.Progress;
import org.intheirshoes.logbook.Recorder;
import org.intheirshoes.logbook.Unfinished;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// How long the logbook of one learner with a million turns takes to answer, and to save a choice.
///
/// The logbook is made first, if it is not there: the bundled scenarios, played to their ends thirty
/// times a day for years.
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 30)
@Measurement(iterations = 300)
public class LogbookBenchmark {

  private static final String FOLDER = "logbook.folder";

  /// The logbook, open.
  @State(Scope.Benchmark)
  public static class Open {
    private final LogbookFolder folder =
        new LogbookFolder(Path.of(System.getProperty(FOLDER)), Plays.afterAll());
    private final LearnerLog log = new LearnerLog(folder, Plays.LEARNER, Plays.afterAll());

    /// Opens it.
    @Setup
    public void open() {
      folder.get();
    }

    /// Closes it.
    @TearDown
    public void close() {
      folder.close();
    }
  }

  /// A play that goes on, choice by choice.
  @State(Scope.Benchmark)
  public static class Playing {
    private Conversation conversation = Plays.begin(0);
    private Optional<Recorder> recorder = Optional.empty();
    private int plays;

    /// Makes the next choice, which is then to be saved.
    @Setup(Level.Invocation)
    public void choose(Open open) {
      if (recorder.isEmpty() || conversation.isOver()) {
        plays++;
        conversation = Plays.begin(plays);
        recorder = Optional.of(open.log.recorder(conversation));
      }
      conversation = Plays.choose(conversation);
    }
  }

  /// The progress page's figures.
  @Benchmark
  public Progress progress(Open open) {
    return open.log.progress();
  }

  /// What to practise next, on the home page.
  @Benchmark
  public Optional<Practice> next(Open open) {
    return open.log.next(Plays.shelf());
  }

  /// What was left, on the home page.
  @Benchmark
  public List<Unfinished> unfinished(Open open) {
    return open.log.unfinished();
  }

  /// The good moments kept.
  @Benchmark
  public List<GoodMoment> kept(Open open) {
    return open.log.kept();
  }

  /// Saving one choice, onto the disk.
  @Benchmark
  @Warmup(iterations = 100)
  @Measurement(iterations = 2000)
  public Recorder.Report save(Open open, Playing playing) {
    return playing.recorder.orElseThrow().record(playing.conversation);
  }

  /// What is done in the background after a conversation has ended.
  @Benchmark
  @Measurement(iterations = 20)
  @Warmup(iterations = 2)
  public void rate(Open open) {
    open.log.rate();
  }

  /// A new process that opens the logbook and asks for progress, with cold code.
  @Benchmark
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Progress firstProgress() {
    try (LogbookFolder folder =
        new LogbookFolder(Path.of(System.getProperty(FOLDER)), Plays.afterAll())) {
      return new LearnerLog(folder, Plays.LEARNER, Plays.afterAll()).progress();
    }
  }

  /// The same, once the logbook is open.
  @Benchmark
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Progress firstProgressOfAnOpenLogbook(Open open) {
    return open.log.progress();
  }

  /// Runs them all.
  ///
  /// @param args the folder in which the logbook is, or is to be made; how many turns
  public static void main(String[] args) throws RunnerException, SQLException {
    Path folder = Path.of(args[0]).toAbsolutePath();
    Plays.fill(folder, Integer.parseInt(args[1]));
    System.out.printf(
        "%-34s %8s %12s %12s %12s%n", "in milliseconds", "times", "median", "p99", "most");
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(LogbookBenchmark.class.getSimpleName())
                    .jvmArgsAppend(
                        "-D" + FOLDER + "=" + folder, "--sun-misc-unsafe-memory-access=allow")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      Statistics times = result.getPrimaryResult().getStatistics();
      System.out.printf(
          Locale.ROOT,
          "%-34s %8d %12.2f %12.2f %12.2f%n",
          result.getPrimaryResult().getLabel(),
          times.getN(),
          times.getPercentile(50) / 1000,
          times.getPercentile(99) / 1000,
          times.getMax() / 1000);
    }
  }
}
