package org.intheirshoes.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Two panes side by side, with something to press, to choose and to write in the first.
@ExtendWith(ApplicationExtension.class)
class KeyScrollTest {

  private Optional<Desk> made = Optional.empty();
  private int begun;
  private FxRobot robot = new FxRobot();

  @Start
  void start(Stage stage) {
    Desk desk = new Desk(() -> begun++);
    made = Optional.of(desk);
    stage.setScene(new Scene(new HBox(desk.first, desk.second), 600, 400));
    stage.setX(0);
    stage.setY(0);
    stage.show();
  }

  /// What stands in the window.
  private static final class Desk {
    private final Button begin = new Button("Begin");
    private final Button other = new Button("Other");
    private final ActionCard card;
    private final TextField field = new TextField("some words");
    private final TextArea area = new TextArea("more words");
    private final ScrollPane first;
    private final ScrollPane second = tall(new VBox());

    Desk(Runnable begun) {
      begin.setOnAction(_ -> begun.run());
      card = new ActionCard("Card", begun, new Region());
      area.setMaxHeight(60);
      first = tall(new VBox(begin, other, card, field, area));
    }

    private static ScrollPane tall(VBox content) {
      content.setMinSize(250, 2000);
      ScrollPane pane = new ScrollPane(content);
      pane.setMinWidth(290);
      pane.setSkin(new PlainScrollSkin(pane));
      return pane;
    }
  }

  private Desk desk() {
    return made.orElseThrow();
  }

  @BeforeEach
  void robot(FxRobot robot) {
    this.robot = robot;
  }

  private void focus(Node node) {
    robot.interact(node::requestFocus);
  }

  private void clickGround(ScrollPane pane) {
    Point2D ground = pane.localToScreen(200, 350);
    robot.clickOn(ground);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void press(KeyCode key) {
    robot.press(key).release(key);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aClickOnTheGroundLeavesTheFocusAndEnterStillPresses() {
    focus(desk().card);
    clickGround(desk().first);
    assertThat(desk().card.isFocused()).isTrue();
    press(KeyCode.ENTER);
    assertThat(begun).isEqualTo(1);
  }

  @Test
  void theKeysOfAPaneInHandScrollIt() {
    focus(desk().begin);
    clickGround(desk().first);
    press(KeyCode.DOWN);
    double line = desk().first.getVvalue();
    assertThat(line).isBetween(0.01, 0.1);
    press(KeyCode.PAGE_DOWN);
    assertThat(desk().first.getVvalue()).isGreaterThan(line + 0.1);
    press(KeyCode.END);
    assertThat(desk().first.getVvalue()).isEqualTo(1);
    press(KeyCode.PAGE_UP);
    press(KeyCode.UP);
    assertThat(desk().first.getVvalue()).isBetween(0.5, 0.9);
    press(KeyCode.HOME);
    assertThat(desk().first.getVvalue()).isZero();
    assertThat(desk().begin.isFocused()).isTrue();
    assertThat(begun).isZero();
  }

  @Test
  void itIsInHandUntilTheFocusMoves() {
    focus(desk().begin);
    clickGround(desk().first);
    press(KeyCode.TAB);
    assertThat(desk().other.isFocused()).isTrue();
    press(KeyCode.UP);
    assertThat(desk().begin.isFocused()).as("arrows move the focus again").isTrue();
    press(KeyCode.DOWN);
    assertThat(desk().other.isFocused()).isTrue();
  }

  @Test
  void onlyThePanePressedLastIsInHand() {
    focus(desk().begin);
    clickGround(desk().first);
    clickGround(desk().second);
    press(KeyCode.DOWN);
    assertThat(desk().second.getVvalue()).isPositive();
    assertThat(desk().first.getVvalue()).isZero();
  }

  @Test
  void whatKnowsNoArrowsLetsThePaneScroll() {
    focus(desk().card);
    clickGround(desk().second);
    press(KeyCode.DOWN);
    assertThat(desk().second.getVvalue()).isPositive();
    assertThat(desk().card.isFocused()).isTrue();
  }

  @Test
  void pageKeysScrollThePaneAroundTheFocus() {
    focus(desk().begin);
    press(KeyCode.PAGE_DOWN);
    assertThat(desk().first.getVvalue()).isPositive();
    assertThat(desk().second.getVvalue()).isZero();
  }

  @Test
  void aFieldKeepsItsCaretAndItsKeys() {
    focus(desk().field);
    robot.interact(() -> desk().field.positionCaret(4));
    clickGround(desk().first);
    assertThat(desk().field.isFocused()).isTrue();
    press(KeyCode.HOME);
    assertThat(desk().field.getCaretPosition()).isZero();
    assertThat(desk().first.getVvalue()).isZero();
  }

  @Test
  void aTextAreaTakesTheFocusByAClick() {
    focus(desk().begin);
    robot.clickOn(desk().area);
    assertThat(desk().area.isFocused()).isTrue();
  }

  @Test
  void wherePaneIsAllThereIsItTakesTheFocus() {
    robot.interact(
        () -> {
          for (var node :
              List.of(desk().begin, desk().other, desk().card, desk().field, desk().area)) {
            node.setDisable(true);
          }
        });
    clickGround(desk().second);
    assertThat(desk().second.isFocused()).isTrue();
    press(KeyCode.DOWN);
    assertThat(desk().second.getVvalue()).isPositive();
  }
}
