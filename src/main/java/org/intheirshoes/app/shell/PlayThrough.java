package org.intheirshoes.app.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Goes through the window as a learner would, from the shelf through a conversation to the review and the
/// progress, and closes it: the rehearsal of a program that is packaged just now.
public final class PlayThrough {

  /// Long enough for the work of a page to end, and for what moves to have moved.
  private static final Duration STEP = Duration.millis(60);

  private static final int STEPS_OF_A_PLAY = 90;

  /// What the window needs on systems where no rehearsal can open one: their windows, and drawing on their
  /// graphics cards.
  private static final List<String> ELSEWHERE =
      List.of(
          "com/sun/glass/ui/gtk/",
          "com/sun/glass/ui/win/",
          "com/sun/glass/ui/mac/",
          "com/sun/prism/es2/",
          "com/sun/prism/d3d/",
          "com/sun/prism/mtl/");

  private final Stage stage;
  private final ShellView shell;
  private final Navigator navigator;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  /// A way through a window that is open.
  ///
  /// @param script the id of the scenario to play
  public PlayThrough(Stage stage, ShellView shell, Navigator navigator, String script) {
    this.stage = stage;
    this.shell = shell;
    this.navigator = navigator;
    plan(script);
  }

  /// Begins.
  public void play() {
    load();
    Timeline beat = new Timeline(new KeyFrame(STEP, _ -> step()));
    beat.setCycleCount(Animation.INDEFINITE);
    beat.play();
  }

  private void plan(String script) {
    pause(16);
    steps.add(() -> find("#card-" + script).ifPresent(card -> press(card, KeyCode.ENTER, "\r")));
    pause(16);
    for (int i = 0; i < STEPS_OF_A_PLAY; i++) {
      steps.add(() -> inPlay(KeyCode.SPACE, " "));
      steps.add(() -> inPlay(KeyCode.DIGIT1, "1"));
    }
    pause(5);
    for (int i = 0; i < 6; i++) {
      steps.add(() -> press(KeyCode.ENTER, "\r"));
      pause(1);
    }
    steps.add(() -> press(KeyCode.ESCAPE, ""));
    steps.add(() -> press(KeyCode.DIGIT0, "0"));
    pause(8);
    for (Destination page : List.of(new Destination.Progress(), new Destination.Home())) {
      steps.add(() -> navigator.go(page));
      pause(6);
    }
  }

  private void pause(int count) {
    for (int i = 0; i < count; i++) {
      steps.add(() -> {});
    }
  }

  private void step() {
    Optional.ofNullable(steps.poll()).ifPresent(Runnable::run);
    if (steps.isEmpty()) {
      Platform.exit();
    }
  }

  private void inPlay(KeyCode code, String text) {
    if (shell.destination().filter(Destination.Practice.class::isInstance).isPresent()) {
      press(code, text);
    }
  }

  private Optional<Node> find(String selector) {
    return Optional.ofNullable(stage.getScene().lookup(selector));
  }

  private void press(KeyCode code, String text) {
    Scene scene = stage.getScene();
    press(Objects.requireNonNullElse((EventTarget) scene.getFocusOwner(), scene), code, text);
  }

  private static void press(EventTarget target, KeyCode code, String text) {
    for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      boolean typed = kind == KeyEvent.KEY_TYPED;
      Event.fireEvent(
          target,
          new KeyEvent(
              kind,
              typed ? text : KeyEvent.CHAR_UNDEFINED,
              typed ? "" : text,
              typed ? KeyCode.UNDEFINED : code,
              false,
              false,
              false,
              false));
    }
  }

  private void load() {
    Module graphics = Application.class.getModule();
    graphics
        .getLayer()
        .configuration()
        .findModule(graphics.getName())
        .ifPresent(
            module -> {
              try (ModuleReader reader = module.reference().open()) {
                reader
                    .list()
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> ELSEWHERE.stream().anyMatch(name::startsWith))
                    .forEach(name -> load(graphics, name));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static void load(Module module, String file) {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    // Only loaded: to initialize it would call its system.
    Class.forName(module, name);
  }
}
