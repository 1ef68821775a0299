package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Coaching;
import org.intheirshoes.app.shell.Coaching.Switch;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Speaker;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.coach.Goal;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.coach.Way;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.Plan;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of the states of the practice page in target/screens, to be looked at: before the start,
/// looking for the cue, own words, a hint, a note on a turn, the clock, the brief.
class PracticeScreensTest {

  private static final Scenario TV = Scenes.of("broken-tv");
  private static final Conversation BEGUN = Conversation.begin(TV);
  private static final String SAID =
      "I’m so sorry about that, it should be here in about a day. Could you bear with me?";

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 0, 1280, 800",
    "DARK, 0, 1280, 800",
    "HIGH_CONTRAST, 0, 1280, 800",
    "LIGHT, 8, 1280, 800",
    "LIGHT, 8, 820, 800",
    "LIGHT, 0, 820, 560"
  })
  void everyState(Settings.ThemeChoice theme, int larger, int width, int height) {
    Settings settings =
        Settings.FIRST.with(theme).with(Settings.MotionChoice.REDUCED).withTextSteps(larger);
    String how =
        "-"
            + theme.name().toLowerCase(java.util.Locale.ROOT)
            + "-"
            + settings.textPercent()
            + "-"
            + width;
    Stills.Frame frame = new Stills.Frame(settings, width, height);
    take("ways-briefing" + how, frame, this::briefing, Look.TOP);
    take("ways-briefing-end" + how, frame, this::briefing, Look.END);
    take("ways-variants" + how, frame, this::variant, Look.TOP);
    take("ways-no-voice" + how, frame, this::withoutVoice, Look.TOP);
    take("ways-no-voice-end" + how, frame, this::withoutVoice, Look.FOOT_END);
    take("ways-marking" + how, frame, this::marking, Look.TOP);
    take("ways-found" + how, frame, this::found, Look.TOP);
    take("ways-saying" + how, frame, this::saying, Look.TOP);
    take("ways-writing" + how, frame, this::writing, Look.TOP);
    take("ways-hint" + how, frame, this::hint, Look.TOP);
    take("ways-note" + how, frame, this::note, Look.TOP);
    take("ways-own" + how, frame, this::compared, Look.TOP);
    take("ways-own-end" + how, frame, this::compared, Look.NOTE_END);
    take("ways-why" + how, frame, this::askable, Look.TOP);
    take("ways-challenge" + how, frame, this::challenge, Look.TOP);
    take("ways-brief" + how, frame, this::note, Look.BRIEF);
  }

  /// What is done to a page before its picture is taken.
  private enum Look {
    TOP,
    END,
    FOOT_END,
    NOTE_END,
    BRIEF
  }

  private PracticeModel briefing() {
    Plan plan =
        new Plan(
            "I hear myself apologise twice",
            "I say what happens next, and when.",
            "hotel-guest",
            "A room for two",
            Set.of(),
            Instant.EPOCH);
    PracticeModel model =
        new Coached(Coached.GUIDED.withOwnWords(Switch.ON)).with(plan).play(BEGUN);
    model.help().briefing().pick(Goal.ACT);
    return model;
  }

  private PracticeModel variant() {
    return new Coached(Coached.GUIDED)
        .play(
            new Destination.Practice(
                Conversation.begin(Versions.WRITTEN.as("no-courier")),
                Optional.empty(),
                new Destination.Pick(Versions.WRITTEN, Destination.Told.BEFORE, Optional.empty())));
  }

  private PracticeModel withoutVoice() {
    return new Coached(Coached.GUIDED)
        .heardBy(new Speaker(Background.inline(), Optional::empty))
        .play(BEGUN);
  }

  private PracticeModel marking() {
    PracticeModel model = Coached.listen(new Coached(Coached.GUIDED).play(BEGUN));
    Coached.mark(model, "rain", "forty", "pounds", "Saturday");
    return model;
  }

  private PracticeModel found() {
    PracticeModel model = marking();
    model.goOn();
    return model;
  }

  private PracticeModel saying() {
    PracticeModel model = Coached.listen(new Coached(Coached.GUIDED).play(BEGUN));
    model.help().noticing().swap();
    return model;
  }

  private PracticeModel writing() {
    PracticeModel model =
        Coached.listen(
            new Coached(Coached.GUIDED.withCueHunt(Switch.OFF).withOwnWords(Switch.ON))
                .play(BEGUN));
    model.help().ownWords().wordsProperty().set(SAID);
    return model;
  }

  private PracticeModel hint() {
    return Coached.open(new Coached(Coached.GUIDED).play(BEGUN));
  }

  private PracticeModel note() {
    Coached coached = new Coached(Coached.GUIDED);
    PracticeModel model = coached.play(BEGUN);
    model.help().briefing().pick(Goal.ACT);
    Coached.listen(model);
    model.help().noticing().swap();
    model.help().noticing().wordsProperty().set("He has a date: Saturday.");
    model.goOn();
    Coached.choose(model, "heartbroken");
    return model;
  }

  private PracticeModel compared() {
    PracticeModel model = writing();
    model.goOn();
    Coached.choose(model, "heartbroken");
    return model;
  }

  private PracticeModel askable() {
    PracticeModel model = Coached.open(new Coached(Coaching.PLAIN).play(BEGUN));
    Coached.choose(model, "heartbroken");
    return model;
  }

  private PracticeModel challenge() {
    Coached coached = new Coached(Coaching.PLAIN.with(Way.CHALLENGE));
    PracticeModel model = coached.play(WaysToPlayTest.timed());
    coached.pass(21);
    return model;
  }

  private static void take(
      String name, Stills.Frame frame, Supplier<PracticeModel> made, Look look) {
    PracticeModel model = made.get();
    Stills.take(
        name,
        frame,
        new Destination.Practice(model.conversation()),
        styling -> new PracticeView(model, styling),
        root -> {
          root.getScene().snapshot(null);
          Region picture = (Region) root.lookup("#setting");
          assertThat(!picture.isVisible() || picture.getHeight() * 2.5 >= picture.getWidth())
              .as("the customer’s picture in %s is no strip", name)
              .isTrue();
          switch (look) {
            case TOP -> {}
            case END ->
                ((javafx.scene.control.ScrollPane) root.lookup(".brief-scroll")).setVvalue(1);
            case FOOT_END -> ((javafx.scene.control.ScrollPane) root.lookup("#ways")).setVvalue(1);
            case NOTE_END ->
                ((javafx.scene.control.ScrollPane) root.lookup("#turn-note")).setVvalue(1);
            case BRIEF -> ((javafx.scene.control.Button) root.lookup("#know")).fire();
          }
        });
  }
}
