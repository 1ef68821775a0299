package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pictures of every chapter of the review in target/screens, to be looked at. No word in any of them is
/// cut.
class ReviewScreensTest {

  private static final Settings LIGHT =
      Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED);

  private static final List<Chapter> CHAPTERS =
      Stream.of(Chapter.values()).filter(each -> each != Chapter.OVERVIEW).toList();

  static Stream<Arguments> frames() {
    return Stream.of(
        Arguments.of("light", new Stills.Frame(LIGHT, 1280, 800)),
        Arguments.of("dark", new Stills.Frame(LIGHT.with(Settings.ThemeChoice.DARK), 1280, 800)),
        Arguments.of(
            "contrast",
            new Stills.Frame(LIGHT.with(Settings.ThemeChoice.HIGH_CONTRAST), 1280, 800)),
        Arguments.of("200", new Stills.Frame(LIGHT.withTextSteps(8), 1280, 800)),
        Arguments.of("narrow", new Stills.Frame(LIGHT, 820, 560)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void everyChapter(String name, Stills.Frame frame) {
    for (Chapter chapter : CHAPTERS) {
      take(
          "review-" + name + "-" + (CHAPTERS.indexOf(chapter) + 1),
          frame,
          model -> {
            model.open(chapter);
            // The rep's line: with its marks, own words, the cues found and what was best.
            model.playback().seek(1);
          });
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void theSameSceneUnderAnotherRule(String name, Stills.Frame frame) {
    Destination.Debrief review =
        new Destination.Debrief(
            Played.papersCounted(), Journal.untold(), Optional.of(Played.hotelBreach()));
    for (Chapter chapter : List.of(Chapter.COMPARED, Chapter.NUMBER, Chapter.OVERVIEW)) {
      take(
          "review-" + name + "-rules-" + chapter.name().toLowerCase(Locale.ROOT),
          frame,
          review,
          model -> model.open(chapter),
          _ -> {});
    }
  }

  @Test
  void allThatDiffersUnderTwoRules() {
    take(
        "review-light-rules-whole",
        new Stills.Frame(LIGHT, 1280, 1500),
        new Destination.Debrief(
            Played.papersCounted(), Journal.untold(), Optional.of(Played.hotelBreach())),
        model -> model.open(Chapter.COMPARED),
        _ -> {});
  }

  private static Optional<Scenario> written(String id) {
    return Optional.of(Played.script(id));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void theAuthorsMapBesideTheLearners(String name, Stills.Frame frame) {
    take(
        "review-" + name + "-6-compared",
        frame,
        model -> {
          model.open(Chapter.SHOES);
          model.reveal();
        });
  }

  @Test
  void everythingOnOnePage() {
    take(
        "review-light-all",
        new Stills.Frame(LIGHT, 1280, 800),
        model -> model.open(Chapter.OVERVIEW));
  }

  @Test
  void withoutAnythingWritten() {
    Conversation best = Played.best();
    take(
        "review-best-1",
        new Stills.Frame(LIGHT, 1280, 800),
        new Destination.Debrief(best),
        _ -> {},
        _ -> {});
    take(
        "review-best-5",
        new Stills.Frame(LIGHT, 1280, 800),
        new Destination.Debrief(best),
        model -> model.open(Chapter.WHY),
        _ -> {});
  }

  @Test
  void aLongConversation() {
    take(
        "review-long-3",
        new Stills.Frame(LIGHT, 1280, 800),
        new Destination.Debrief(Played.endless()),
        model -> model.open(Chapter.HAPPENED),
        _ -> {});
  }

  /// A conversation with notes, played on from another.
  static Destination.Debrief noted() {
    Journal journal = Journal.untold();
    journal.write(0, Reflection.Kind.GOAL, "Hear what matters before I offer anything.");
    journal.write(
        1, Reflection.Kind.OWN_WORDS, "Oh no, four days old? Let me look at that for you.");
    journal.find(new CueFind(1, 1, 1, 1));
    journal.write(0, Reflection.Kind.SAYS, "Saturday, and that he wants a plug and not a hug.");
    journal.write(0, Reflection.Kind.FEELS, "That he was passed from one to the next.");
    return new Destination.Debrief(Played.recovery(), journal, Optional.of(Played.overEmpathy()));
  }

  private static void take(String name, Stills.Frame frame, Consumer<ReviewModel> open) {
    take(name, frame, noted(), open, _ -> {});
  }

  private static void take(
      String name,
      Stills.Frame frame,
      Destination.Debrief review,
      Consumer<ReviewModel> open,
      Consumer<Parent> prepare) {
    ReviewModel model =
        new ReviewModel(
            new DebriefModel(
                review, new Analyses(Background.inline()), ReviewScreensTest::written, _ -> {}));
    Stills.take(
        name,
        frame,
        review,
        styling -> new ReviewView(model, styling),
        shell -> {
          open.accept(model);
          prepare.accept(shell);
        });
  }
}
