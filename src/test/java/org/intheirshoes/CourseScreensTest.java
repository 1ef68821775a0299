package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.drill.DrillReader;
import org.intheirshoes.library.CourseReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the courses on the home page, and of their pages, in every theme, into
/// target/screens. Look at them.
@ExtendWith(ApplicationExtension.class)
class CourseScreensTest {

  private static final String OWN =
      """
      { "course": 1, "id": "saturday-team", "title": "The Saturday team",
        "about": "For the three who start in March. Half an hour together, before the doors open.",
        "steps": [
          { "drill": "mirror", "why": "Laugh first." },
          { "scenario": "broken-tv", "why": "The one that everybody remembers.", "reach": 80 },
          { "scenario": "our-own-returns-desk", "why": "How it is done here." } ] }
      """;

  private static final String WRONG =
      """
      { "course": 1, "id": "Saturday team", "title": "The Saturday team", "about": "For three.",
        "steps": [
          { "drill": "miror", "why": "Laugh first." },
          { "scenario": "broken-tv", "why": "The one that everybody remembers.", "reach": 800 } ] }
      """;

  private static final String DRILL =
      """
      { "drill": 1, "id": "shouting", "version": "1.0.0", "language": "en", "title": "Shouting" }
      """;

  @TempDir static Path practised;
  @TempDir Path fresh;

  private DesktopApp app;
  private Stage stage;

  @BeforeAll
  static void practise() throws IOException {
    new Practised(practised, UserData.name())
        .best("one-scoop", "first-interview")
        .worst("narrow-shoes")
        .drills("half-a-reply", "mirror");
    Files.createDirectories(practised.resolve("courses"));
  }

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(practised, Background.inline());
    app.openFurnished(stage);
  }

  private boolean isInView(String selector) {
    return Screens.fx(
        () -> {
          Node node = stage.getScene().lookup(selector);
          Bounds bounds = node.localToScene(node.getBoundsInLocal());
          return bounds.getMinY() >= 0 && bounds.getMaxY() <= stage.getScene().getHeight();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void everyState(Settings.ThemeChoice theme, int percent, double width, double height)
      throws IOException {
    String how = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + (int) width;
    Screens screens = new Screens(app, stage);
    screens.dress(theme, percent, width, height);
    screens.show(new Destination.Home());
    screens.take("home-courses" + how);
    if (percent == 100 && width > 1000) {
      assertThat(isInView("#card-first-interview .picture")).as("the shelf is in sight").isTrue();
    }
    screens.show(new Destination.CoursePage("first-week"));
    screens.take("course" + how);
    assertThat(isInView("#stop-4")).as("what comes next is in view" + how).isTrue();
    screens.show(new Destination.CoursePage("difficult-moments"));
    screens.take("course-new" + how);
    Path file = practised.resolve("courses").resolve("saturday-team.json");
    Files.writeString(file, OWN);
    screens.show(
        new Destination.CoursePage(
            "saturday-team", "“The Saturday team” is on your home page now."));
    screens.take("course-own" + how);
    Screens.fx(
        () -> {
          ((ButtonBase) stage.getScene().lookup("#course-remove")).fire();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
    screens.take("home-course-removed" + how);
    Files.writeString(fresh.resolve("wrong.json"), WRONG);
    screens.show(
        new Destination.CourseProblems(
            "wrong.json", CourseReader.read(fresh.resolve("wrong.json")).problems()));
    screens.take("course-problems" + how);
    Path drills = Files.createDirectories(practised.resolve("drills"));
    Files.writeString(file, WRONG);
    Files.writeString(drills.resolve("shouting.json"), DRILL);
    screens.show(new Destination.Home());
    screens.take("home-broken" + how);
    screens.show(new Destination.Pairs());
    screens.take("pairs-broken" + how);
    screens.show(
        new Destination.DrillProblems(
            "shouting.json", DrillReader.read(drills.resolve("shouting.json")).problems()));
    screens.take("drill-problems" + how);
    Files.delete(file);
    Files.delete(drills.resolve("shouting.json"));
  }
}
