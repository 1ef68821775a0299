package org.intheirshoes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.app.shell.Background;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Settings;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.library.Shelf;
import org.intheirshoes.logbook.Recorder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of the page for who is practising in all its states, and of home for a learner with
/// a record, into target/screens. Look at them.
@ExtendWith(ApplicationExtension.class)
class LearnersScreensTest {

  @TempDir Path data;

  private DesktopApp app;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    app = new DesktopApp(data, Background.inline());
    app.openFurnished(stage);
  }

  @ParameterizedTest
  @CsvSource({
    "LIGHT, 100, 1280, 800",
    "DARK, 100, 1280, 800",
    "HIGH_CONTRAST, 100, 1280, 800",
    "LIGHT, 200, 1280, 800",
    "LIGHT, 100, 820, 560"
  })
  void everyState(Settings.ThemeChoice theme, int percent, double width, double height) {
    String how = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + percent + "-" + (int) width;
    Screens screens = new Screens(app, stage);
    screens.dress(theme, percent, width, height);
    screens.show(new Destination.Learners());
    screens.take("learners-first" + how);
    for (String name : List.of("Omar", "Wilhelmina van der Bijl", "Ines")) {
      write("#new-learner", name);
      press("#add-learner");
    }
    screens.show(new Destination.Home());
    screens.take("home-new" + how);
    practise("narrow-shoes", Practised.BEST);
    practise("broken-tv", Practised.WORST);
    screens.show(new Destination.Home());
    screens.take("home-record" + how);
    scroll();
    screens.take("home-record-bottom" + how);
    screens.show(new Destination.Learners());
    screens.take("learners" + how);
    press("#rename");
    screens.take("learners-rename" + how);
    press("#set-pin");
    screens.take("learners-new-pin" + how);
    write("#new-pin", "4711");
    write("#new-pin-again", "4711");
    press("#pin-keep");
    screens.take("learners-pin-set" + how);
    press("#delete");
    write("#typed", "Inés");
    press("#delete-for-good");
    screens.take("learners-delete" + how);
    assertThat(inView("#typed")).as("the field for the name is in view" + how).isTrue();
    card("Guest");
    screens.take("learners-guest" + how);
    card("Ines, behind a PIN");
    screens.take("learners-pin" + how);
    for (int i = 0; i < 3; i++) {
      write("#pin", "0000");
      press("#pin-open");
    }
    screens.take("learners-pin-wrong" + how);
    write("#pin", "4711");
    press("#pin-open");
    restart();
    screens = new Screens(app, stage);
    screens.show(new Destination.Home());
    screens.take("home-locked" + how);
  }

  private enum Practised {
    BEST,
    WORST
  }

  private void practise(String id, Practised how) {
    Shelf shelf = new Shelf(data.resolve("none"));
    Conversation begun =
        Conversation.begin(shelf.open(shelf.find(id).orElseThrow()).scenario().orElseThrow());
    Exact exact = (Exact) Analysis.of(begun.scenario());
    Conversation end =
        switch (how) {
          case BEST -> exact.bestFrom(begun);
          case WORST -> exact.worstFrom(begun);
        };
    Recorder recorder = app.learner().get().log().recorder(begun);
    recorder.record(end);
    app.learner().get().log().rate();
  }

  private void scroll() {
    Screens.fx(
        () -> {
          ((ScrollPane) find(".page-scroll")).setVvalue(1);
          return true;
        });
  }

  private boolean inView(String selector) {
    return Screens.fx(
        () -> {
          Node node = find(selector);
          Bounds bounds = node.localToScene(node.getBoundsInLocal());
          return bounds.getMinY() >= 0 && bounds.getMaxY() <= stage.getScene().getHeight();
        });
  }

  private Node find(String selector) {
    return stage.getScene().lookup(selector);
  }

  private void write(String field, String text) {
    Screens.fx(
        () -> {
          ((TextField) find(field)).setText(text);
          return true;
        });
  }

  private void press(String button) {
    Screens.fx(
        () -> {
          ((Button) find(button)).fire();
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Chooses the card that a screen reader calls so.
  private void card(String name) {
    Screens.fx(
        () -> {
          stage.getScene().getRoot().lookupAll(".person").stream()
              .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
              .findFirst()
              .orElseThrow()
              .executeAccessibleAction(javafx.scene.AccessibleAction.FIRE);
          return true;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void restart() {
    Screens.fx(
        () -> {
          app.stop();
          Stage next = new Stage();
          next.setWidth(stage.getWidth());
          next.setHeight(stage.getHeight());
          stage.hide();
          start(next);
          return true;
        });
  }
}
