package org.intheirshoes.app.debrief;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.Test;

/// Pictures of the debrief in target/screens, to be looked at. No picture is blank, and no word in
/// any of them is cut.
class DebriefScreensTest {

  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  /// The page, its window and how it is dressed.
  private record Shot(
      Conversation conversation, Settings settings, int width, int height, Background background) {

    static Shot of(Conversation conversation) {
      return new Shot(
          conversation,
          Settings.FIRST.with(Settings.ThemeChoice.LIGHT).with(Settings.MotionChoice.REDUCED),
          WIDTH,
          HEIGHT,
          Background.inline());
    }

    Shot in(Settings.ThemeChoice theme) {
      return new Shot(conversation, settings.with(theme), width, height, background);
    }

    Shot withTextSteps(int steps) {
      return new Shot(conversation, settings.withTextSteps(steps), width, height, background);
    }

    Shot sized(int wide, int high) {
      return new Shot(conversation, settings, wide, high, background);
    }

    Shot on(Background runner) {
      return new Shot(conversation, settings, width, height, runner);
    }
  }

  @Test
  void light() {
    take("debrief-light", Shot.of(Played.recovery()));
    take("debrief-light-whole", Shot.of(Played.recovery()).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void dark() {
    take(
        "debrief-dark-whole",
        Shot.of(Played.recovery()).in(Settings.ThemeChoice.DARK).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void highContrast() {
    take(
        "debrief-contrast-whole",
        Shot.of(Played.recovery())
            .in(Settings.ThemeChoice.HIGH_CONTRAST)
            .sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void largeText() {
    take("debrief-200", Shot.of(Played.recovery()).withTextSteps(8));
    take(
        "debrief-200-whole",
        Shot.of(Played.recovery()).withTextSteps(8).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void narrowWindow() {
    take("debrief-narrow", Shot.of(Played.recovery()).sized(820, 560));
    take("debrief-narrow-whole", Shot.of(Played.breach()).sized(820, Stills.WHOLE));
  }

  @Test
  void breach() {
    take("debrief-breach-whole", Shot.of(Played.breach()).sized(WIDTH, Stills.WHOLE));
    take("debrief-hotel-whole", Shot.of(Played.hotelBreach()).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void brokenPromise() {
    take("debrief-promise-whole", Shot.of(Played.brokenPromise()).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void bestPath() {
    take("debrief-best-whole", Shot.of(Played.best()).sized(WIDTH, Stills.WHOLE));
  }

  @Test
  void longConversation() {
    take("debrief-long", Shot.of(Played.endless()));
  }

  @Test
  void everythingOpen() {
    take(
        "debrief-open-whole",
        Shot.of(Played.brokenPromise()).sized(WIDTH, Stills.WHOLE),
        page -> {
          Stills.all(page).stream()
              .filter(Fold.class::isInstance)
              .forEach(fold -> ((Fold) fold).open());
          ((Button) page.lookup("#mood-toggle")).fire();
        });
  }

  @Test
  void underWay() {
    take("debrief-working", Shot.of(Played.recovery()).on(Played.never()));
  }

  private static void take(String name, Shot shot) {
    take(name, shot, _ -> {});
  }

  private static void take(String name, Shot shot, Consumer<Parent> prepare) {
    Stills.take(
        name,
        new Stills.Frame(shot.settings(), shot.width(), shot.height()),
        new Destination.Debrief(shot.conversation()),
        styling ->
            new DebriefView(
                new DebriefModel(
                    new Destination.Debrief(shot.conversation()),
                    new Analyses(shot.background()),
                    _ -> Optional.empty(),
                    _ -> {}),
                styling),
        prepare);
  }
}
