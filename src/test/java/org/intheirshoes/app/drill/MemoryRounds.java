package org.intheirshoes.app.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;

/// Keeps rounds in memory.
final class MemoryRounds implements RoundKeeper {

  static final Path CARDS = Path.of("target", "cards.pdf");

  private record Entry(Optional<Scenario> scenario, String plan, List<String> steps) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<RoundStep.KeepMoment> moments = new ArrayList<>();
  private final Map<String, String> pins = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private final List<Map<Integer, String>> agreed = new ArrayList<>();

  @Override
  public String begin(
      Optional<Scenario> scenario, String plan, Map<Integer, String> agreed, Instant at) {
    entries.add(new Entry(scenario, plan, new ArrayList<>()));
    states.add(State.RUNNING);
    this.agreed.add(agreed);
    return String.valueOf(entries.size() - 1);
  }

  @Override
  public void append(String id, int number, String line, Instant at, State state) {
    int index = Integer.parseInt(id);
    entries.get(index).steps().add(line);
    states.set(index, state);
  }

  @Override
  public void keep(String id, int number, RoundStep.KeepMoment moment, String title, Instant at) {
    moments.add(moment);
  }

  @Override
  public void forget(String id) {
    states.set(Integer.parseInt(id), State.FINISHED);
  }

  @Override
  public Lock lock(String name) {
    return pins.containsKey(name) ? Lock.PIN : Lock.OPEN;
  }

  @Override
  public boolean opens(String name, String pin) {
    return pin.equals(pins.getOrDefault(name, pin));
  }

  /// Puts a record behind a PIN.
  void lock(String name, String pin) {
    pins.put(name, pin);
  }

  /// The good moments that were kept.
  List<RoundStep.KeepMoment> moments() {
    return moments;
  }

  @Override
  public List<Kept> unfinished() {
    return kept(State.RUNNING);
  }

  @Override
  public List<Kept> finished() {
    return kept(State.FINISHED);
  }

  private List<Kept> kept(State state) {
    List<Kept> kept = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (states.get(i) == state) {
        kept.add(
            new Kept(
                String.valueOf(i), entry.scenario(), entry.plan(), entry.steps(), agreed.get(i)));
      }
    }
    return kept;
  }

  /// Who agreed, round by round.
  List<Map<Integer, String>> agreed() {
    return agreed;
  }

  /// Keeps a round as its recorder would.
  void keep(Round round) {
    RoundRecorder.ofNew(this, Map.of(0, round.name(0))).record(round);
  }

  PairSources sources() {
    return new PairSources(
        () -> DrillShelf.read(Path.of("target", "no-such-folder")),
        new Shelf(Path.of("target", "no-such-folder")),
        this,
        Background.inline(),
        new FilePicker() {
          @Override
          public Optional<Path> pickScenario() {
            return Optional.empty();
          }

          @Override
          public Optional<Path> pickExport() {
            return Optional.empty();
          }

          @Override
          public Optional<Path> saveAs(String name) {
            return Optional.of(CARDS);
          }
        },
        Clock.fixed(Sitting.NOON.plusSeconds(3600), ZoneOffset.UTC));
  }
}
