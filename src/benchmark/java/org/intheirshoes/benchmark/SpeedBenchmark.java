package org.intheirshoes.benchmark;

import com.bladecoder.ink.runtime.Story;
import java.util.List;
import java.util.SplittableRandom;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Audit;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Problem;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What a step of a random play costs: ours, in ink, and in bare arrays; and what it costs to read
/// and to analyse a large script. [SpeedRun] runs these in turn and writes down what came of it.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(java.util.concurrent.TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SpeedBenchmark {

  private static final int STEPS = 1000;

  /// Our conversation, played again and again.
  @State(Scope.Benchmark)
  public static class Ours {
    @Param({"100", "1000", "10000"})
    private int beats;

    private Scenario scenario;
    private Conversation conversation;
    private final SplittableRandom random = new SplittableRandom(1);

    /// Reads the script.
    @Setup
    public void read() {
      scenario = ScenarioReader.read(new LargeScript(beats).json()).scenario().orElseThrow();
      conversation = Conversation.begin(scenario);
    }
  }

  /// The same shape in ink.
  @State(Scope.Benchmark)
  public static class Ink {
    @Param({"100", "1000", "10000"})
    private int beats;

    private Story story;
    private final SplittableRandom random = new SplittableRandom(1);

    /// Reads the story.
    @Setup
    public void read() throws Exception {
      story = new Story(new LargeScript(beats).ink());
      story.continueMaximally();
    }
  }

  /// The same shape in bare arrays.
  @State(Scope.Benchmark)
  public static class Bare {
    @Param({"100", "1000", "10000"})
    private int beats;

    private int[][] targets;
    private int[][] losses;
    private int at;
    private final SplittableRandom random = new SplittableRandom(1);

    /// Makes the arrays.
    @Setup
    public void make() {
      targets = new LargeScript(beats).targets();
      losses = new int[LargeScript.MARKS.length][];
      for (int i = 0; i < losses.length; i++) {
        int[] marks = LargeScript.MARKS[i];
        losses[i] = new int[] {Marks.MAX - marks[0], Marks.MAX - marks[1], Marks.MAX - marks[2]};
      }
    }
  }

  /// A file that is to be read, and what was read.
  @State(Scope.Benchmark)
  public static class File {
    @Param({"100", "1000", "10000"})
    private int beats;

    private byte[] json;
    private ScenarioReader.Reading reading;

    /// Makes the file.
    @Setup
    public void make() {
      json = new LargeScript(beats).json();
      reading = ScenarioReader.read(json);
    }
  }

  /// A choice in our conversation, with a new one wherever it ended.
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Conversation ours(Ours ours) {
    Conversation conversation = ours.conversation;
    for (int i = 0; i < STEPS; i++) {
      List<Response> offered = conversation.offered();
      conversation = conversation.choose(offered.get(ours.random.nextInt(offered.size())));
      if (conversation.isOver()) {
        conversation = Conversation.begin(ours.scenario);
      }
    }
    ours.conversation = conversation;
    return conversation;
  }

  /// A choice in ink, and all the text that follows it.
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public Story ink(Ink ink) throws Exception {
    Story story = ink.story;
    for (int i = 0; i < STEPS; i++) {
      story.chooseChoiceIndex(ink.random.nextInt(story.getCurrentChoices().size()));
      story.continueMaximally();
    }
    return story;
  }

  /// A choice in arrays: three sums.
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public int bare(Bare bare) {
    int acknowledgement = 0;
    int action = 0;
    int boundaries = 0;
    int at = bare.at;
    for (int i = 0; i < STEPS; i++) {
      int[] targets = bare.targets[at];
      int response = bare.random.nextInt(targets.length);
      int[] losses = bare.losses[response];
      acknowledgement += losses[0];
      action += losses[1];
      boundaries += losses[2];
      at = targets[response] < bare.beats ? targets[response] : 0;
    }
    bare.at = at;
    return 3 * acknowledgement + 4 * action + 3 * boundaries;
  }

  /// Reading a script, with every problem that can be told without playing it.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
  public List<Problem> read(File file) {
    ScenarioReader.Reading reading = ScenarioReader.read(file.json);
    return Audit.beforehand(reading.scenario().orElseThrow(), reading.source());
  }

  /// Its exact analysis.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
  public Analysis analyse(File file) {
    return Analysis.of(file.reading.scenario().orElseThrow());
  }
}
