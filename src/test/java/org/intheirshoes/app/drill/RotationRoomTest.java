package org.intheirshoes.app.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.intheirshoes.app.shell.Picture;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.app.shell.SettingsModel;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.drill.Rotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of a group's room in target/screens, to be looked at. Everything is on the screen, nothing
/// lies on anything else, and no type is too small.
class RotationRoomTest {

  private static final String NINE =
      "Sam, Noor, Lea, Ines, Bartholomew, Yuki, Ade, Maria del Carmen, Zoë";

  private static final String FORTY =
      "Sam, Noor, Lea, Ines, Bartholomew, Yuki, Ade, Mo, Priya, Tomasz, Zoë, Maria del Carmen, Jon,"
          + " Aisha, Viktor, Lucía, Hamza, Greta, Oluwaseun, Kim, Petra, Ruben, Salma, Anders,"
          + " Chloé, Dmitri, Eun-ji, Fatima, Gustavo, Hanneke, Ivo, Jasmine, Kwame, Leonie,"
          + " Mateusz, Nadia, Otto, Parisa, Quentin, Rosalind";

  private static RotationModel group(String people, Rotation.Watching watching) {
    RotationModel model =
        new RotationModel(
            _ -> Subscription.EMPTY, Clock.fixed(Sitting.NOON, ZoneOffset.UTC), Bells.silent());
    model.peopleProperty().set(people);
    model.watchingProperty().set(watching);
    return model;
  }

  private static RotationFrame free(String people, Rotation.Watching watching) {
    RotationModel model = group(people, watching);
    model.make();
    return model.frame().orElseThrow();
  }

  private static RotationFrame drill(String people, String drill) {
    RotationModel model = group(people, Rotation.Watching.NOBODY);
    model.drillProperty().set(Optional.of(Sitting.drill(drill)));
    model.make();
    return model.frame().orElseThrow();
  }

  private static RotationFrame at(RotationFrame frame, RoundModel.Time time) {
    return new RotationFrame(
        frame.title(), frame.groups(), frame.out(), frame.part(), frame.say(), Optional.of(time));
  }

  @ParameterizedTest
  @CsvSource({
    "PROJECTOR, 1920, 1080",
    "PROJECTOR, 1280, 720",
    "PROJECTOR, 1024, 768",
    "PROJECTOR, 3840, 2160",
    "PROJECTOR, 2560, 800",
    "PROJECTOR, 640, 660",
    "LIGHT, 1920, 1080",
    "HIGH_CONTRAST, 1920, 1080",
    "DARK, 1280, 800"
  })
  void groupsOfEverySize(Styling.Theme theme, int width, int height) {
    take("2", free("Sam, Noor", Rotation.Watching.NOBODY), theme, width, height);
    take("9", free(NINE, Rotation.Watching.NOBODY), theme, width, height);
    take("9-watched", free(NINE, Rotation.Watching.OBSERVER), theme, width, height);
    take("40", free(FORTY, Rotation.Watching.NOBODY), theme, width, height);
    take("40-watched", free(FORTY, Rotation.Watching.OBSERVER), theme, width, height);
    take("40-drill", drill(FORTY, "about-a-day"), theme, width, height);
  }

  @ParameterizedTest
  @CsvSource({"PROJECTOR", "HIGH_CONTRAST"})
  void theBellIsSeen(Styling.Theme theme) {
    RotationFrame frame = drill(NINE, "about-a-day");
    RoundModel.Time soon = new RoundModel.Time(12, 0.1, RoundModel.Tempo.SOON);
    RoundModel.Time over = new RoundModel.Time(-7, 0, RoundModel.Tempo.OVER);
    int before = ground(take("9-quiet", frame, theme, 1280, 720));
    int near = ground(take("9-soon", at(frame, soon), theme, 1280, 720));
    int up = ground(take("9-over", at(frame, over), theme, 1280, 720));
    assertThat(List.of(before, near, up)).doesNotHaveDuplicates();
  }

  private static int ground(WritableImage image) {
    return image.getPixelReader().getArgb(3, 3);
  }

  @Test
  void theTalkHasTheScreen() {
    RotationModel model = group(NINE, Rotation.Watching.NOBODY);
    model.drillProperty().set(Optional.of(Sitting.drill("about-a-day")));
    model.make();
    model.turn(100);
    take("talk", model.frame().orElseThrow(), Styling.Theme.PROJECTOR, 1280, 720);
  }

  @Test
  void everyDrillFits() {
    Sitting.drills()
        .forEach(
            each -> {
              RotationModel model = group(FORTY, Rotation.Watching.NOBODY);
              model.drillProperty().set(Optional.of(each));
              model.make();
              for (int part = 0; part < each.phases().size(); part++) {
                RotationFrame frame = model.frame().orElseThrow();
                assertThat(wrong(frame, Styling.Theme.PROJECTOR, 1280, 720))
                    .as("%s, part %s", each.id(), part)
                    .isEmpty();
                model.endPart();
              }
              model.turn(100);
              RotationFrame talk = model.frame().orElseThrow();
              assertThat(wrong(talk, Styling.Theme.PROJECTOR, 1280, 720)).as(each.id()).isEmpty();
            });
  }

  private record Shown(WritableImage image, List<String> wrong) {}

  private static WritableImage take(
      String name, RotationFrame frame, Styling.Theme theme, int width, int height) {
    Shown shown = shown(frame, theme, width, height);
    String file =
        "rotation-room-%s-%s-%dx%d"
            .formatted(name, theme.name().toLowerCase(Locale.ROOT), width, height);
    Picture picture = new Picture(shown.image());
    picture.write(file);
    assertThat(picture.colours()).as("colours in %s", file).isGreaterThan(20);
    assertThat(shown.wrong()).as(file).isEmpty();
    return shown.image();
  }

  private static List<String> wrong(
      RotationFrame frame, Styling.Theme theme, int width, int height) {
    return shown(frame, theme, width, height).wrong();
  }

  private static Shown shown(RotationFrame frame, Styling.Theme theme, int width, int height) {
    return Stills.onScreenThread(
        () -> {
          SettingsModel settings = new SettingsModel(Settings.FIRST, _ -> {});
          RotationRoom room = new RotationRoom(new Styling(settings));
          room.wear(theme);
          room.show(frame);
          Scene scene = new Scene(room, width, height);
          scene.snapshot(null);
          WritableImage image = scene.snapshot(null);
          List<String> wrong = wrong(room, width, height);
          scene.setRoot(new StackPane());
          return new Shown(image, wrong);
        });
  }

  private static List<String> wrong(RotationRoom room, int width, int height) {
    double least = Math.min(28, Math.max(15, 28 * Math.min(height / 1080.0, width / 1920.0)));
    List<String> wrong = new ArrayList<>();
    List<Text> texts = new ArrayList<>();
    for (Node node : Stills.all(room)) {
      if (node instanceof Text text && !text.getText().isEmpty()) {
        texts.add(text);
        Bounds place = text.localToScene(text.getLayoutBounds());
        if (place.getMinX() < 0
            || place.getMinY() < 0
            || place.getMaxX() > width
            || place.getMaxY() > height) {
          wrong.add("off the screen: " + text.getText());
        }
        if (text.getFont().getSize() < least - 0.5) {
          wrong.add("too small, %s: %s".formatted(text.getFont().getSize(), text.getText()));
        }
      }
    }
    for (int one = 0; one < texts.size(); one++) {
      for (int other = one + 1; other < texts.size(); other++) {
        Bounds place = texts.get(one).localToScene(texts.get(one).getLayoutBounds());
        Bounds next = texts.get(other).localToScene(texts.get(other).getLayoutBounds());
        if (overlap(place, next)) {
          wrong.add(
              "on each other: %s and %s"
                  .formatted(texts.get(one).getText(), texts.get(other).getText()));
        }
      }
    }
    return wrong;
  }

  private static boolean overlap(Bounds one, Bounds other) {
    return one.getMinX() < other.getMaxX() - 1
        && other.getMinX() < one.getMaxX() - 1
        && one.getMinY() < other.getMaxY() - 3
        && other.getMinY() < one.getMaxY() - 3;
  }
}
