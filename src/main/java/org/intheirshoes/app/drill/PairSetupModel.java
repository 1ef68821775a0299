package org.intheirshoes.app.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.drill.CardSheet;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.RefusedException;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundKeeper;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.logbook.export.WholeFile;
import org.intheirshoes.texts.Texts;

/// Before a round: who plays, which variant, and whose record it goes into.
public final class PairSetupModel {

  private static final Texts TEXTS = Texts.of(PairSetupModel.class);

  /// Whether somebody watches.
  public enum Watching {
    NOBODY,
    OBSERVER
  }

  /// Somebody who plays.
  ///
  /// @param name as typed; may stay empty
  /// @param agreed whether the round goes into her record
  /// @param pin as typed, once it is asked for
  /// @param asked whether the PIN of her record is asked for
  public record Player(
      StringProperty name, BooleanProperty agreed, StringProperty pin, BooleanProperty asked) {
    private Player() {
      this(
          new SimpleStringProperty(""),
          new SimpleBooleanProperty(),
          new SimpleStringProperty(""),
          new SimpleBooleanProperty());
      name.subscribe(_ -> forgetPin());
    }

    private void forgetPin() {
      pin.set("");
      asked.set(false);
    }
  }

  /// Whose record stays closed to this round.
  private record Closed(int player, String name) {}

  private final Material material;
  private final PairSources sources;
  private final Navigator navigator;
  private final List<Player> players = List.of(new Player(), new Player(), new Player());
  private final ObjectProperty<Watching> watching = new SimpleObjectProperty<>(Watching.NOBODY);
  private final ObjectProperty<String> hand = new SimpleObjectProperty<>(Hand.BASIC);
  private final ReadOnlyObjectWrapper<List<Promise>> promises =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// What is proposed: two people without names, nobody's record.
  public PairSetupModel(Material material, PairSources sources, Navigator navigator) {
    this.material = material;
    this.sources = sources;
    this.navigator = navigator;
    sources
        .background()
        .inOrder()
        .run(
            () -> Promise.latest(sources.keeper()),
            promises::set,
            failure -> notice.set(String.valueOf(failure.getMessage())));
  }

  /// What the people here wanted to do next time; empty until it is known.
  public ReadOnlyObjectProperty<List<Promise>> promisesProperty() {
    return promises.getReadOnlyProperty();
  }

  /// What somebody of this name wanted to do next time.
  public Optional<Promise> promise(String name) {
    return promises.get().stream().filter(each -> each.isOf(name)).findFirst();
  }

  /// What is played.
  public Material material() {
    return material;
  }

  /// Who begins as the customer, as the rep, as the observer.
  public List<Player> players() {
    return players;
  }

  /// Whether somebody watches.
  public ObjectProperty<Watching> watchingProperty() {
    return watching;
  }

  /// Id of the hand to begin with.
  public ObjectProperty<String> handProperty() {
    return hand;
  }

  /// A sentence to tell; empty for none.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Begins the round, or says what is missing.
  public void begin() {
    int count = watching.get() == Watching.OBSERVER ? 3 : 2;
    List<String> names = new ArrayList<>();
    Map<Integer, String> agreed = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      Player player = players.get(i);
      String name = player.name().get().strip();
      names.add(name.isEmpty() ? nameless(i) : name);
      if (player.agreed().get() && !name.isEmpty()) {
        agreed.put(i, name);
      } else if (player.agreed().get()) {
        notice.set(TEXTS.get("setup.nameless"));
        return;
      }
    }
    try {
      RoundPlan plan = new RoundPlan(dealt(), names);
      if (agreed.isEmpty()) {
        begin(plan, agreed);
        return;
      }
      Map<Integer, String> pins = new LinkedHashMap<>();
      agreed.keySet().forEach(player -> pins.put(player, players.get(player).pin().get()));
      sources
          .background()
          .run(
              () -> closed(sources.keeper(), agreed, pins),
              closed -> closed.ifPresentOrElse(each -> ask(each, pins), () -> begin(plan, agreed)),
              failure -> notice.set(String.valueOf(failure.getMessage())));
    } catch (RefusedException e) {
      notice.set(e.refusal().sentence());
    }
  }

  private void begin(RoundPlan plan, Map<Integer, String> agreed) {
    navigator.go(
        new Destination.PairRound(
            Round.begin(plan, sources.clock().instant()),
            RoundRecorder.ofNew(sources.keeper(), agreed)));
  }

  /// The first record that is behind a PIN which was not given.
  private static Optional<Closed> closed(
      RoundKeeper keeper, Map<Integer, String> agreed, Map<Integer, String> pins) {
    return agreed.entrySet().stream()
        .filter(each -> keeper.lock(each.getValue()) == RoundKeeper.Lock.PIN)
        .filter(each -> !keeper.opens(each.getValue(), pins.getOrDefault(each.getKey(), "")))
        .findFirst()
        .map(each -> new Closed(each.getKey(), each.getValue()));
  }

  private void ask(Closed closed, Map<Integer, String> pins) {
    players.get(closed.player()).asked().set(true);
    notice.set(
        pins.getOrDefault(closed.player(), "").isEmpty()
            ? TEXTS.get("setup.locked", closed.name())
            : TEXTS.get("setup.pin.wrong", closed.name()));
  }

  private static String nameless(int player) {
    return switch (player) {
      case 0 -> TEXTS.get("setup.first");
      case 1 -> TEXTS.get("setup.second");
      default -> TEXTS.get("setup.third");
    };
  }

  private Material dealt() {
    return switch (material) {
      case Material.OfDrill(var drill, String _) -> new Material.OfDrill(drill, hand.get());
      case Material.OfScenario scenario -> scenario;
    };
  }

  /// Whether there are cards to print.
  public boolean hasCards() {
    return material instanceof Material.OfDrill;
  }

  /// Writes the cards as PDF, for tables without a laptop.
  public void print() {
    if (!(material instanceof Material.OfDrill(var drill, String _))) {
      return;
    }
    Optional<Path> file = sources.files().saveAs(drill.id() + "-cards.pdf");
    file.ifPresent(
        path ->
            sources
                .background()
                .run(
                    () -> {
                      WholeFile.write(path, out -> CardSheet.write(drill, out));
                      return path;
                    },
                    saved -> notice.set(TEXTS.get("print.saved", saved)),
                    _ -> notice.set(TEXTS.get("print.failed", path))));
  }

  /// Goes back to all that can be played.
  public void back() {
    navigator.go(new Destination.Pairs());
  }
}
