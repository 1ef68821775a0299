package org.intheirshoes.app.practice;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.coach.Way;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.MarginNote;
import org.intheirshoes.logbook.Plan;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.voice.Heard;

/// Plays with help, for tests: time goes on when it is told to, and what would be kept is listed.
final class Coached {

  static final Coaching GUIDED = new Coaching(Way.GUIDED, Switch.ON, Switch.OFF, Switch.OFF);
  static final Coaching CHALLENGE = GUIDED.with(Way.CHALLENGE);

  final SettingsModel settings;
  final List<MarginNote> kept = new ArrayList<>();
  final List<Destination> visited = new ArrayList<>();
  final Journal journal = new Journal(kept::add);
  private final List<Runnable> ticks = new ArrayList<>();
  private Instant now = Instant.EPOCH;
  private Optional<Plan> plan = Optional.empty();
  private Map<String, Path> recordings = Map.of();
  private Speaker speaker = new Speaker(Background.inline(), () -> Optional.of(new Heard()));

  Coached(Coaching coaching) {
    settings = new SettingsModel(Settings.FIRST.with(coaching), _ -> {});
  }

  Coached with(Plan made) {
    plan = Optional.of(made);
    return this;
  }

  /// The customer is heard by a voice.
  Coached heardBy(Speaker voice) {
    speaker = voice;
    return this;
  }

  /// The script brings recordings.
  Coached with(Map<String, Path> beside) {
    recordings = beside;
    return this;
  }

  PracticeModel play(Conversation conversation) {
    return play(new Destination.Practice(conversation));
  }

  PracticeModel play(Destination.Practice play) {
    return new PracticeModel(
        play,
        (_, answer) -> answer.run(),
        journal,
        new CoachSources(
            settings,
            this::start,
            () -> now,
            8,
            (_, then) ->
                then.accept(
                    new CoachSources.Known(plan, Optional.of(Scenes.english()), recordings)),
            speaker,
            new Analyses(Background.inline())),
        visited::add);
  }

  private Subscription start(Runnable tick) {
    ticks.add(tick);
    return () -> ticks.remove(tick);
  }

  /// Lets time go on in quarters of a second.
  void pass(double seconds) {
    for (int i = 0; i < seconds * 4; i++) {
      now = now.plus(Duration.ofMillis(250));
      List.copyOf(ticks).forEach(Runnable::run);
    }
  }

  /// Whether something is timed.
  boolean isTimed() {
    return !ticks.isEmpty();
  }

  /// Lets all be said.
  static PracticeModel listen(PracticeModel model) {
    model.begin();
    while (model.phaseProperty().get() == Phase.LISTENING) {
      model.goOn();
    }
    return model;
  }

  /// Goes on until the responses are open or it is over, without marking or writing anything.
  static PracticeModel open(PracticeModel model) {
    listen(model);
    while (model.phaseProperty().get() == Phase.NOTICING
        || model.phaseProperty().get() == Phase.WRITING) {
      model.skip();
    }
    return model;
  }

  static void choose(PracticeModel model, String id) {
    model.choose(response(model, id));
  }

  static Response response(PracticeModel model, String id) {
    return model.responses().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /// Marks words by what they say.
  static void mark(PracticeModel model, String... words) {
    NoticeModel noticing = model.help().noticing();
    List<String> wanted = List.of(words);
    for (int place = 0; place < noticing.hunt().words().size(); place++) {
      if (wanted.contains(noticing.hunt().words().get(place).text())) {
        noticing.moveTo(place);
        noticing.toggle();
      }
    }
  }
}
