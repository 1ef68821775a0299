package org.intheirshoes.app.drill;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import org.intheirshoes.app.shell.CurrentLearner;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.app.shell.Page;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.TimelineTicker;
import org.intheirshoes.app.shell.room.ConsoleWindow;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Hand;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.RoundRecorder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the pages of pairs.
public final class PairPages {

  private static final Logger LOG = LoggerFactory.getLogger(PairPages.class);

  private final ConsoleWindow window;
  private final PairSources sources;
  private final SettingsModel settings;
  private final Styling styling;
  private final Navigator navigator;
  private final RotationModel rotation;

  /// Pages made from these sources.
  ///
  /// @param window the program's
  public PairPages(
      ConsoleWindow window,
      PairSources sources,
      SettingsModel settings,
      Styling styling,
      Navigator navigator) {
    this.window = window;
    this.sources = sources;
    this.settings = settings;
    this.styling = styling;
    this.navigator = navigator;
    this.rotation = new RotationModel(new TimelineTicker(), sources.clock(), bells());
  }

  /// What can be played, and what was promised.
  public Page shelf() {
    return new PairsView(new PairsModel(sources, navigator), styling);
  }

  /// Before a round.
  public Page setup(Material material) {
    return new PairSetupView(new PairSetupModel(material, sources, navigator), styling);
  }

  /// Who plays with whom in a group. It stays as it was left, until the program ends.
  public Page rotation() {
    sources
        .background()
        .run(
            () -> sources.drills().get().drills(),
            rotation::offer,
            // Rounds of some minutes can be played without.
            failure -> LOG.warn("Drills could not be read", failure));
    return new RotationWindows(
        rotation, window, settings, styling, () -> navigator.go(new Destination.Pairs()));
  }

  /// What home tells whoever practises: a round to go on with, and what was promised last.
  public Parent reminder(CurrentLearner.Seat seat) {
    return new ReminderPane(sources, seat, navigator);
  }

  /// The ids of the drills that a learner has in her record: those of finished rounds. A guest has
  /// none. It reads the logbook: call it in the background.
  ///
  /// @throws org.intheirshoes.drill.RoundKeeper.UnavailableException if that cannot be read now
  public Set<String> done(CurrentLearner.Seat seat) {
    return DrillsDone.by(seat, sources.keeper());
  }

  /// The drill with this id, before a round.
  public Optional<Destination> before(String drill) {
    return sources.drills().get().find(drill).map(PairPages::before);
  }

  static Destination before(Drill drill) {
    return new Destination.PairSetup(new Material.OfDrill(drill, Hand.BASIC));
  }

  /// A round.
  ///
  /// @param recorder writes its steps down
  public Page round(Round round, RoundRecorder recorder) {
    RoundSaving saving = new RoundSaving(recorder, sources.background());
    RoundModel model =
        new RoundModel(round, saving::save, new TimelineTicker(), sources.clock(), bells());
    saving.tellTo(model::tell);
    sources
        .background()
        .inOrder()
        .run(
            () -> PairsModel.finished(sources.keeper()),
            model::know,
            // The figures over several rounds are a courtesy: the round goes on without.
            failure -> LOG.warn("Rounds before this one could not be read", failure));
    return new LeavingPage(
        new RoundView(model, settings, styling, () -> navigator.go(new Destination.Pairs())),
        () -> saving.finish(model.get()));
  }

  private Bells bells() {
    return new SpeakerBells(settings, sources.background());
  }

  /// A page that does one more thing when it is left.
  private record LeavingPage(Page page, Runnable then) implements Page {
    @Override
    public Parent root() {
      return page.root();
    }

    @Override
    public void shown() {
      page.shown();
    }

    @Override
    public void left() {
      page.left();
      then.run();
    }
  }
}
