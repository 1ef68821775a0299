package org.intheirshoes.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The long run of the fuzzer: mutations by seed, then Jazzer, which looks for branches not yet
/// taken. It writes what came of it to a page, and what it found to a folder.
public final class FuzzRun {

  /// The most processor time that one input may take.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /// The most time by the clock that Jazzer allows an input, which on a busy machine is mostly waiting.
  private static final Duration LONGEST_BY_THE_CLOCK = Duration.ofSeconds(60);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
  private static final Pattern COVERED = Pattern.compile("cov: (\\d+) ft: (\\d+) corp: (\\d+)/");

  private final long seed;
  private final int inputs;
  private final Path findings;
  private final Map<Format, Count> counts = new EnumMap<>(Format.class);
  private final List<String> found = new ArrayList<>();
  private final Thread runner = Thread.currentThread();
  private volatile long began = Long.MAX_VALUE;
  private volatile byte[] current = {};

  private FuzzRun(long seed, int inputs, Path findings) {
    this.seed = seed;
    this.inputs = inputs;
    this.findings = findings;
  }

  private static final class Count {
    private int inputs;
    private int refused;
    private long bytes;
    private long nanos;
    private long slowest;
    private long mostAllocated;
    private final Map<String, Integer> codes = new TreeMap<>();
  }

  /// Runs it.
  ///
  /// @param args seed, how many inputs, how many runs of Jazzer (0 for none), the page to write,
  ///     a folder to work in
  public static void main(String[] args) throws IOException, InterruptedException {
    Path work = Files.createDirectories(Path.of(args[4]).toAbsolutePath());
    FuzzRun run = new FuzzRun(Long.parseLong(args[0]), Integer.parseInt(args[1]), work);
    run.watch();
    long begun = System.nanoTime();
    run.mutations();
    long seconds = (System.nanoTime() - begun) / 1_000_000_000;
    run.began = Long.MAX_VALUE;
    int jazzerRuns = Integer.parseInt(args[2]);
    List<String> jazzer = jazzerRuns > 0 ? run.jazzer(jazzerRuns, work) : List.of();
    Files.writeString(Path.of(args[3]), run.page(seconds, jazzer));
    System.out.println("Written to " + args[3] + "; findings: " + run.found.size());
    System.exit(run.found.isEmpty() ? 0 : 1);
  }

  private void watch() {
    Thread watchdog =
        new Thread(
            () -> {
              while (true) {
                try {
                  Thread.sleep(200);
                } catch (InterruptedException _) {
                  return;
                }
                long now = THREADS.getThreadCpuTime(runner.threadId());
                if (began != Long.MAX_VALUE && now - began > LONGEST.toNanos()) {
                  save("slow", current);
                  System.out.println("An input took longer than " + LONGEST.toSeconds() + " s.");
                  System.exit(3);
                }
              }
            },
            "watchdog");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  private void mutations() {
    Trial trial = new Trial();
    for (int i = 0; i < inputs; i++) {
      Trial.Input input = trial.input(Numbers.seeded(seed * 1_000_000_000 + i));
      Count count = counts.computeIfAbsent(input.format(), _ -> new Count());
      current = input.bytes();
      long allocated = THREADS.getCurrentThreadAllocatedBytes();
      long from = THREADS.getCurrentThreadCpuTime();
      began = from;
      try {
        Set<String> codes = input.format().feed(input.bytes());
        count.refused += codes.isEmpty() ? 0 : 1;
        codes.forEach(code -> count.codes.merge(code, 1, Integer::sum));
        keep(input, codes);
      } catch (RuntimeException | Error broken) {
        finding("input " + i + ", " + input.format() + ": " + broken, input.bytes());
      }
      long took = THREADS.getCurrentThreadCpuTime() - from;
      allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
      count.inputs++;
      count.bytes += input.bytes().length;
      count.nanos += took;
      count.slowest = Math.max(count.slowest, took);
      count.mostAllocated = Math.max(count.mostAllocated, allocated);
      if (i % 20_000 == 19_999) {
        System.out.println(i + 1 + " inputs, " + found.size() + " findings");
      }
    }
  }

  /// Keeps the smallest input known for each set of codes, for a person to look through.
  private void keep(Trial.Input input, Set<String> codes) {
    if (codes.size() != 1 || input.format() == Format.LOGBOOK) {
      return;
    }
    Path file = findings.resolve("kept").resolve(input.format().name());
    file = file.resolve(codes.iterator().next().replace(' ', '_'));
    try {
      if (!Files.exists(file) || Files.size(file) > input.bytes().length) {
        Files.createDirectories(file.getParent());
        Files.write(file, input.bytes());
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void finding(String what, byte[] bytes) {
    found.add(what);
    System.out.println(what);
    save("finding-" + found.size(), bytes);
  }

  private void save(String name, byte[] bytes) {
    try {
      Files.write(findings.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Jazzer in a process of its own, over the same readers.
  private List<String> jazzer(int runs, Path work) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    int number = 0;
    for (Format format : Format.values()) {
      for (Format.Seed sound : format.seeds()) {
        if (sound.bytes().length < 20_000) {
          byte[] bytes = new byte[sound.bytes().length + 1];
          bytes[0] = (byte) format.ordinal();
          System.arraycopy(sound.bytes(), 0, bytes, 1, sound.bytes().length);
          Files.write(corpus.resolve("sound-" + number++), bytes);
        }
      }
    }
    java.util.SplittableRandom random = new java.util.SplittableRandom(seed);
    for (int i = 0; i < 200; i++) {
      byte[] decisions = new byte[64];
      random.nextBytes(decisions);
      decisions[0] = -1;
      Files.write(corpus.resolve("decisions-" + i), decisions);
    }
    Path log = work.resolve("jazzer.log");
    int exit =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--class-path",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=org.intheirshoes.**",
                "-runs=" + runs,
                "-seed=" + seed,
                "-max_len=20000",
                "-timeout=" + LONGEST_BY_THE_CLOCK.toSeconds(),
                "-rss_limit_mb=4096",
                "-artifact_prefix=" + work + "/",
                corpus.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    List<String> told = new ArrayList<>();
    String text = Files.readString(log, UTF_8);
    Matcher done = DONE.matcher(text);
    if (done.find()) {
      told.add(done.group(1));
      told.add(done.group(2));
    }
    Matcher covered = COVERED.matcher(text);
    while (covered.find()) {
      if (told.size() > 2) {
        told.subList(2, told.size()).clear();
      }
      told.addAll(List.of(covered.group(1), covered.group(2), covered.group(3)));
    }
    if (exit != 0 || told.size() < 5) {
      found.add("Jazzer ended with " + exit + ": see " + log.getFileName());
    }
    return told;
  }

  private String page(long seconds, List<String> jazzer) {
    StringBuilder page = new StringBuilder();
    long jazzerRuns = jazzer.size() < 5 ? 0 : Long.parseLong(jazzer.get(0));
    page.append("# Files that nobody meant to write\n\n");
    page.append("Written by `src/benchmark/java/org/intheirshoes/fuzz/FuzzRun.java` on ");
    page.append(DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(Instant.now()));
    page.append(", seed ").append(seed).append("; make it anew with\n\n");
    page.append("    ./mvnw -q -Pfuzz process-test-classes\n\n");
    page.append(
        String.format(
            Locale.ROOT,
            "%,d inputs in all: %,d mutations in %d s, and %,d runs of Jazzer%s. Load average at"
                + " the end: %.1f.\n"
                + "Each ended in something whole or in problems; a mutation within %d s of"
                + " processor time and a heap of %d MiB%s.%n%n",
            inputs + jazzerRuns,
            inputs,
            seconds,
            jazzerRuns,
            jazzer.size() < 5 ? "" : " in " + jazzer.get(1) + " s",
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
            LONGEST.toSeconds(),
            Runtime.getRuntime().maxMemory() >> 20,
            found.isEmpty() ? "" : ", but for the findings below"));
    page.append("## Mutations\n\n");
    page.append(
        "Sound files, changed: as bytes, as lines, and as JSON (fields dropped, doubled,\n");
    page.append("swapped, renamed, nested, references crossed, odd numbers and characters, long\n");
    page.append(
        "texts). A script that stays playable is also played, written down and read again,\n");
    page.append("and a small one goes through the whole report of the check.\n\n");
    page.append(
        "| kind | inputs | with problems | mean bytes | mean ms | slowest ms | most MiB allocated |"
            + " kinds of problems |\n|---|---|---|---|---|---|---|---|\n");
    counts.forEach(
        (format, count) ->
            page.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %,d | %,d | %,d | %.2f | %.0f | %.0f | %d |%n",
                    format.name().toLowerCase(Locale.ROOT),
                    count.inputs,
                    count.refused,
                    count.bytes / count.inputs,
                    count.nanos / 1e6 / count.inputs,
                    count.slowest / 1e6,
                    count.mostAllocated / 1048576.0,
                    count.codes.size())));
    page.append("\nIn scripts were found: ").append(codes()).append(".\n\n## Jazzer\n\n");
    page.append(
        jazzer.size() < 5
            ? "Not run.\n"
            : String.format(
                Locale.ROOT,
                "%s runs; its bytes are either a file as it stands or the decisions of the"
                    + " mutations%nabove. Each ended within %d s by the clock and a heap of 1 GiB."
                    + " It reached %s edges (%s features)%nand kept %s inputs.%n",
                jazzer.get(0),
                LONGEST_BY_THE_CLOCK.toSeconds(),
                jazzer.get(2),
                jazzer.get(3),
                jazzer.get(4)));
    page.append("\n## Findings\n\n");
    page.append(found.isEmpty() ? "None.\n" : "");
    found.forEach(each -> page.append("- ").append(each).append('\n'));
    return page.toString();
  }

  private String codes() {
    Count scripts = counts.get(Format.SCRIPT);
    return scripts == null
        ? "none"
        : String.join(", ", new TreeSet<>(scripts.codes.keySet())).replace('_', ' ');
  }
}
