package org.intheirshoes.app.drill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Texts;
import org.intheirshoes.drill.CardSheet;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.RefusedException;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundPlan;
import org.intheirshoes.drill.RoundRecorder;
import org.intheirshoes.logbook.export.WholeFile;

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
  public record Player(StringProperty name, BooleanProperty agreed) {
    private Player() {
      this(new SimpleStringProperty(""), new SimpleBooleanProperty());
    }
  }

  private final Material material;
  private final PairSources sources;
  private final Navigator navigator;
  private final List<Player> players = List.of(new Player(), new Player(), new Player());
  private final ObjectProperty<Watching> watching = new SimpleObjectProperty<>(Watching.NOBODY);
  private final ObjectProperty<String> hand = new SimpleObjectProperty<>(Hand.BASIC);
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

  /// What is proposed: two people without names, nobody's record.
  public PairSetupModel(Material material, PairSources sources, Navigator navigator) {
    this.material = material;
    this.sources = sources;
    this.navigator = navigator;
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
      navigator.go(
          new Destination.PairRound(
              Round.begin(plan, sources.clock().instant()),
              RoundRecorder.ofNew(sources.keeper(), agreed)));
    } catch (RefusedException e) {
      notice.set(e.refusal().sentence());
    }
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
