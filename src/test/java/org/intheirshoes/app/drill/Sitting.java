package org.intheirshoes.app.drill;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.util.Subscription;
import org.intheirshoes.drill.Bell;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.DrillShelf;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundStep;
import org.intheirshoes.drill.Sheet;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Scenario;

/// People at a table with a round on the screen, a clock that stands still until it is moved, and bells
/// that are only written down.
final class Sitting {

  static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private final List<Bell> bells = new ArrayList<>();
  private final List<Round> kept = new ArrayList<>();
  private final RoundModel model;
  private Instant now = NOON;
  private Runnable tick = () -> {};

  private Sitting(Material material, List<String> players) {
    model =
        new RoundModel(
            Round.begin(new RoundPlan(material, players), NOON),
            kept::add,
            ticks -> {
              tick = ticks;
              return Subscription.EMPTY;
            },
            clock(),
            bells::add);
    model.open();
  }

  static Sitting at(String drill, String... players) {
    return new Sitting(new Material.OfDrill(drill(drill), Hand.BASIC), List.of(players));
  }

  static Sitting over(String scenario, String... players) {
    return new Sitting(new Material.OfScenario(scenario(scenario)), List.of(players));
  }

  static List<Drill> drills() {
    return DrillShelf.read(Path.of("target", "no-such-folder")).drills();
  }

  static Drill drill(String id) {
    return DrillShelf.read(Path.of("target", "no-such-folder")).find(id).orElseThrow();
  }

  static Scenario scenario(String id) {
    Shelf shelf = new Shelf(Path.of("target", "no-such-folder"));
    return shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow();
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  RoundModel model() {
    return model;
  }

  List<Bell> bells() {
    return bells;
  }

  List<Round> kept() {
    return kept;
  }

  Stage stage() {
    return model.stage();
  }

  /// Lets time pass, and the screen notice.
  Sitting after(Duration time) {
    now = now.plus(time);
    tick.run();
    return this;
  }

  Sitting does(RoundStep... steps) {
    for (RoundStep step : steps) {
      model.does(step);
    }
    return this;
  }

  /// Everybody looks at the own card.
  Sitting looks() {
    while (stage() instanceof Stage.HandOver to && to.purpose() != Stage.Purpose.MARKS) {
      model.holdUp();
      model.letGo();
      does(new RoundStep.Seen());
    }
    return this;
  }

  /// The phases are played to their bells.
  Sitting plays() {
    looks();
    while (stage() instanceof Stage.Ready(var phase, int _)) {
      model.press();
      after(phase.length());
      model.press();
      looks();
    }
    return this;
  }

  /// Somebody hands in the same marks as everybody, and some of single moments.
  Sitting marks(Sheet.Moment... moments) {
    model.beginMarks();
    Stage.Marking marking = (Stage.Marking) stage();
    return does(
        new RoundStep.Mark(
            marking.player(), new Sheet(new Marks(2, 2, 2), Set.of(), List.of(moments))));
  }

  /// Somebody hands in marks.
  Sitting marks(int acknowledgement, int action, int boundaries) {
    model.beginMarks();
    Stage.Marking marking = (Stage.Marking) stage();
    return does(
        new RoundStep.Mark(
            marking.player(),
            new Sheet(
                new Marks(acknowledgement, action, boundaries),
                Set.of(new Sheet.Tick(Axis.ACTION, 0)),
                List.of())));
  }
}
