package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.text.Text;
import org.intheirshoes.app.shell.Clipping;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Styling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of the room's screen in target/screens, to be looked at from across a room. No word in any
/// of them is cut, lies on another or is too small, and no page of a longer frame is forgotten.
class RoomScreensTest {

  /// A screen.
  private record Screen(int width, int height) {
    static final Screen LAPTOP = new Screen(1280, 800);
    static final Screen FULL = new Screen(1920, 1080);
    static final Screen ULTRA = new Screen(3840, 2160);
    static final Screen OLD = new Screen(1024, 768);

    /// Type readable from the back: 28 on a height of 1080, in proportion on others, never below 18.
    double least() {
      return Math.max(18, Math.floor(28.0 * height / 1080 * 2) / 2 - 0.25);
    }
  }

  private static Map<String, RoomFrame> everyKind() {
    return Map.ofEntries(
        Map.entry("opening", Frames.opening()),
        Map.entry("listening", Frames.listening()),
        Map.entry("noticing", Frames.noticing()),
        Map.entry("two", Frames.asking(Frames.open(2))),
        Map.entry("four", Frames.asking(Frames.open(4))),
        Map.entry("four-voted", Frames.asking(Frames.voted(4))),
        Map.entry("four-compared", Frames.asking(Frames.compared(4))),
        Map.entry("four-committed", Frames.asking(Frames.committed(4))),
        Map.entry("four-revealed", Frames.asking(Frames.revealed(4))),
        Map.entry("twelve", Frames.asking(Frames.beat(), Frames.voted(12))),
        Map.entry("ending", Frames.ending()),
        Map.entry("side-by-side", Frames.sideBySide()),
        Map.entry("debrief", Frames.debrief()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Styling.Theme.class,
      names = {"PROJECTOR"})
  void everyFrameOnALaptopsProjector(Styling.Theme theme) {
    everyKind().forEach((name, frame) -> take(name, frame, Screen.FULL, theme));
  }

  @Test
  void everyFrameIsReadableOnASmallProjector() {
    everyKind().forEach((name, frame) -> take(name, frame, Screen.LAPTOP, Styling.Theme.LIGHT));
  }

  @Test
  void votesInTheDark() {
    take("four-voted", Frames.asking(Frames.voted(4)), Screen.FULL, Styling.Theme.DARK);
    take("four-revealed", Frames.asking(Frames.revealed(4)), Screen.FULL, Styling.Theme.DARK);
    take("noticing", Frames.noticing(), Screen.FULL, Styling.Theme.DARK);
    take("debrief", Frames.debrief(), Screen.LAPTOP, Styling.Theme.DARK);
  }

  @Test
  void veryLargeAndVeryOldScreens() {
    take("four-compared", Frames.asking(Frames.compared(4)), Screen.ULTRA, Styling.Theme.PROJECTOR);
    take(
        "twelve",
        Frames.asking(Frames.beat(), Frames.open(12)),
        Screen.OLD,
        Styling.Theme.PROJECTOR);
    take("opening", Frames.opening(), Screen.OLD, Styling.Theme.PROJECTOR);
  }

  @ParameterizedTest
  @EnumSource(
      value = Styling.Theme.class,
      names = {"DARK", "HIGH_CONTRAST"})
  void theTwoPathsAndTheVotesInOtherColours(Styling.Theme theme) {
    take("side-by-side", Frames.sideBySide(), Screen.FULL, theme);
    take("four-compared", Frames.asking(Frames.compared(4)), Screen.LAPTOP, theme);
    take("four-revealed", Frames.asking(Frames.revealed(4)), Screen.ULTRA, theme);
  }

  @Test
  void theLongestReasonsHavePages() {
    String longest = Frames.longest();
    List<RoomFrame.Band> judged =
        Frames.revealed(4).stream()
            .map(
                band ->
                    new RoomFrame.Band(
                        band.key(),
                        longest,
                        band.tally(),
                        band.stance(),
                        band.verdict().map(each -> new RoomFrame.Verdict(each.marks(), longest))))
            .toList();
    assertThat(take("longest-reasons", Frames.asking(judged), Screen.FULL, Styling.Theme.PROJECTOR))
        .isGreaterThan(4);
  }

  @Test
  void blackIsNothingButBlack() {
    RoomFrame black = new RoomFrame.Black();
    int colours =
        onScreenThread(
            () -> {
              RoomView view = new RoomView(new Styling(new SettingsModel(Settings.FIRST, _ -> {})));
              view.show(Frames.listening());
              Scene scene = new Scene(view, 1280, 800);
              scene.snapshot(null);
              view.show(black);
              return new Picture(scene.snapshot(null)).colours();
            });
    assertThat(colours).isEqualTo(1);
  }

  @Test
  void theLongestScriptHasPages() {
    String longest = Frames.longest();
    RoomFrame frame = Frames.asking(List.of(Frames.line(longest)), Frames.open(12, longest));
    assertThat(take("longest", frame, Screen.FULL, Styling.Theme.PROJECTOR)).isGreaterThan(12);
    assertThat(
            take(
                "longest-short-line",
                Frames.asking(Frames.open(2, longest)),
                Screen.LAPTOP,
                Styling.Theme.PROJECTOR))
        .isGreaterThan(2);
  }

  /// Takes pictures of the first two pages of a frame, and looks at all of them.
  private static int take(String name, RoomFrame frame, Screen screen, Styling.Theme theme) {
    return onScreenThread(
        () -> {
          SettingsModel settings =
              new SettingsModel(Settings.FIRST.with(Settings.MotionChoice.REDUCED), _ -> {});
          RoomView view = new RoomView(new Styling(settings));
          view.wear(theme);
          view.show(frame);
          Scene scene = new Scene(view, screen.width(), screen.height());
          int page = 1;
          do {
            view.showPage(page);
            WritableImage image = scene.snapshot(null);
            String file =
                "room-%s-%s-%d%s"
                    .formatted(
                        name,
                        theme.name().toLowerCase(Locale.ROOT),
                        screen.height(),
                        page == 1 ? "" : "-page" + page);
            if (page <= 2) {
              new Picture(image).write(file);
            }
            assertThat(new Picture(image).colours()).as("colours in %s", file).isGreaterThan(20);
            assertThat(wrong(view, screen)).as(file).isEmpty();
            page++;
          } while (page <= view.pageCountProperty().get());
          return view.pageCountProperty().get();
        });
  }

  private static List<String> wrong(RoomView view, Screen screen) {
    List<String> wrong = new ArrayList<>(Clipping.cutOff(view));
    List<Text> texts = texts(view, new ArrayList<>());
    for (Text text : texts) {
      Bounds place = text.localToScene(text.getLayoutBounds());
      if (text.getFont().getSize() < screen.least()) {
        wrong.add("too small, %s: %s".formatted(text.getFont().getSize(), text.getText()));
      }
      if (place.getMinX() < 0
          || place.getMinY() < 0
          || place.getMaxX() > screen.width()
          || place.getMaxY() > screen.height()) {
        wrong.add("off the screen: " + text.getText());
      }
    }
    for (Node child : view.getChildrenUnmodifiable()) {
      for (Node other : view.getChildrenUnmodifiable()) {
        if (!child.equals(other) && overlap(child.getBoundsInParent(), other.getBoundsInParent())) {
          wrong.add(
              "on each other: %s and %s".formatted(child.getStyleClass(), other.getStyleClass()));
        }
      }
      for (Text text : texts(child, new ArrayList<>())) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        Bounds around = child.getBoundsInParent();
        if (place.getMaxY() > around.getMaxY() + 2 || place.getMaxX() > around.getMaxX() + 2) {
          wrong.add("out of its block: " + text.getText());
        }
      }
    }
    return wrong;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX() - 1
        && other.getMinX() < one.getMaxX() - 1
        && one.getMinY() < other.getMaxY() - 1
        && other.getMinY() < one.getMaxY() - 1;
  }

  private static List<Text> texts(Node node, List<Text> into) {
    if (!node.isVisible()) {
      return into;
    }
    if (node instanceof Text text
        && !text.getStyleClass().contains("room-icon")
        && !text.getText().isEmpty()) {
      into.add(text);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> texts(child, into));
    }
    return into;
  }

  private static <T> T onScreenThread(Callable<T> work) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new AssertionError("JavaFX did not start", e);
    }
    return WaitForAsyncUtils.waitForAsyncFx(120_000, work);
  }
}
