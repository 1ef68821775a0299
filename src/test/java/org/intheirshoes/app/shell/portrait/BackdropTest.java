package org.intheirshoes.app.shell.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.intheirshoes.scenario.Channel;
import org.junit.jupiter.api.Test;

class BackdropTest {

  private final List<Double> painted = new ArrayList<>();
  private final Backdrop backdrop = Pictures.onScreenThread(Backdrop::new);

  @Test
  void aSizeThatComesAgainIsNotPaintedAgain() {
    show(100, 140, 100, 140);
    assertThat(painted).containsExactly(100.0, 140.0);
  }

  @Test
  void theOneThatWasNotSeenForLongestMakesRoom() {
    show(100, 140, 180, 100, 200, 100, 140);
    assertThat(painted).containsExactly(100.0, 140.0, 180.0, 200.0, 140.0);
    assertThat(backdrop.getChildren()).hasSize(3);
  }

  @Test
  void onlyOneIsSeen() {
    show(100, 140, 100);
    assertThat(backdrop.getChildren()).filteredOn(Node::isVisible).hasSize(1);
  }

  @Test
  void whatWasForgottenIsPaintedAgain() {
    show(100);
    Pictures.onScreenThread(
        () -> {
          backdrop.forget();
          return backdrop;
        });
    show(100);
    assertThat(painted).containsExactly(100.0, 100.0);
  }

  @Test
  void aShadeThatChangesAfterwardsIsSeen() {
    Image[] pictures =
        Pictures.onScreenThread(
            () -> {
              Setting setting = new Setting(Channel.COUNTER, Shade.LIGHT);
              Image light = Pictures.of(setting, 300, 340);
              setting.setShade(Shade.DARK);
              return new Image[] {light, Pictures.of(setting, 300, 340)};
            });
    assertThat(Pictures.brightness(pictures[1])).isLessThan(Pictures.brightness(pictures[0]) * 0.8);
  }

  private void show(double... heights) {
    Pictures.onScreenThread(
        () -> {
          for (double height : heights) {
            backdrop.show(
                120,
                height,
                ink -> {
                  ink.setFill(Color.TEAL);
                  painted.add(height);
                });
          }
          return backdrop;
        });
  }
}
