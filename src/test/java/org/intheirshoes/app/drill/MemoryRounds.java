package org.intheirshoes.app.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.FilePicker;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Scenario;

/// Keeps rounds in memory.
final class MemoryRounds implements RoundKeeper {

  static final Path CARDS = Path.of("target", "cards.pdf");

  private record Entry(Optional<Scenario> scenario, String plan, List<String> steps) {}

  private final List<Entry> entries = new ArrayList<>();
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
        kept.add(new Kept(String.valueOf(i), entry.scenario(), entry.plan(), entry.steps()));
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
