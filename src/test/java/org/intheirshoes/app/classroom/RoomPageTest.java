package org.intheirshoes.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.scene.text.Font;
import org.intheirshoes.analysis.check.Size;
import org.intheirshoes.app.shell.Styling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// What the check calls too long for a projector page, against the page itself.
class RoomPageTest {

  /// The median of the responses of the scripts on the shelf.
  private static final int USUAL_RESPONSE = 180;

  private static final String WORDS = "I can never find anything for my narrow feet, and then. ";

  private static String text(int length) {
    return WORDS.repeat(length / WORDS.length() + 1).substring(0, length);
  }

  /// Whether a line and four responses stand on one page, the responses in larger type than the
  /// least: with that a page is legible, and nothing more.
  private static boolean isEasilyRead(int line, double width, double height) {
    RoomFrame frame =
        Frames.asking(List.of(Frames.line(text(line))), Frames.open(4, text(USUAL_RESPONSE)));
    RoomPlan plan = RoomPlan.of(frame, width, height, Paragraph.measure());
    return plan.pages().size() == 1
        && Role.BAND.largest() * plan.metrics().scale().factor() > TypeScale.LEAST;
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1920, 1080"})
  void aLineIsTooLongWhereTheResponsesBelowItGoDownToTheLeastType(double width, double height)
      throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    int most =
        WaitForAsyncUtils.waitForAsyncFx(
            120_000,
            () -> {
              for (String weight : List.of("Regular", "Bold")) {
                assertThat(
                        Font.loadFont(
                            Objects.requireNonNull(
                                    Styling.class.getResource("fonts/Inter-" + weight + ".otf"))
                                .toExternalForm(),
                            16))
                    .isNotNull();
              }
              int length = 40;
              while (isEasilyRead(length + 10, width, height)) {
                length += 10;
              }
              return length;
            });
    assertThat(Size.PAGE).as("characters on %.0f x %.0f", width, height).isBetween(most - 60, most);
  }
}
