package org.intheirshoes.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.intheirshoes.app.shell.Stills;
import org.intheirshoes.app.shell.portrait.Motion;
import org.intheirshoes.coach.Scenes;
import org.intheirshoes.conversation.Conversation;
import org.junit.jupiter.api.Test;

class SpeechPaneTest {

  @Test
  void whatIsSaidTakesItsPlaceAtOnce() {
    List<Double> heights = Stills.onScreenThread(SpeechPaneTest::heightsWhileSpoken);
    assertThat(heights).hasSizeGreaterThan(1).isSorted();
  }

  /// The heights that the conversation takes, one after the other, while the customer says her first lines.
  private static List<Double> heightsWhileSpoken() {
    PracticeModel model =
        new Coached(Coached.GUIDED).play(Conversation.begin(Scenes.of("broken-tv")));
    SpeechPane pane = new SpeechPane(model, Motion.REDUCED);
    Scene scene = new Scene(pane, 480, 60);
    scene.snapshot(null);
    List<Double> heights = new ArrayList<>();
    ((Region) pane.getContent())
        .heightProperty()
        .subscribe(height -> heights.add(height.doubleValue()));
    while (model.phaseProperty().get() == PracticeModel.Phase.BRIEFING
        || model.phaseProperty().get() == PracticeModel.Phase.LISTENING) {
      model.goOn();
      pane.applyCss();
      pane.layout();
      pane.layout();
    }
    return heights;
  }
}
