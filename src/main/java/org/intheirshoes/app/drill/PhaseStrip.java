package org.intheirshoes.app.drill;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.shape.Circle;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.drill.Drill;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.Stage;
import org.intheirshoes.texts.Texts;

/// The way through a turn: its phases with their times, the marks, the debrief.
final class PhaseStrip extends FlowPane {

  private static final Texts TEXTS = Texts.of(PhaseStrip.class);
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  PhaseStrip() {
    getStyleClass().add("phase-strip");
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Round round) {
    List<String> steps = new ArrayList<>();
    int phases = 1;
    if (round.plan().material() instanceof Material.OfDrill(Drill drill, String _)) {
      phases = drill.phases().size();
      for (Phase phase : drill.phases()) {
        steps.add(TEXTS.get("strip.phase", phase.title(), ClockFace.digits(phase.seconds())));
      }
    } else {
      steps.add(TEXTS.get("strip.scenario"));
    }
    steps.add(TEXTS.get("strip.marks"));
    steps.add(TEXTS.get("strip.debrief"));
    int at = at(round, phases);
    getChildren().clear();
    for (int i = 0; i < steps.size(); i++) {
      Label step = Parts.styled(new Label(steps.get(i), dot()), "phase-step");
      step.pseudoClassStateChanged(NOW, i == at);
      step.pseudoClassStateChanged(PAST, i < at);
      getChildren().add(step);
    }
  }

  private static int at(Round round, int phases) {
    return switch (round.stage()) {
      case Stage.Ready(Phase _, int number) -> number - 1;
      case Stage.Playing(Phase _, int number) -> number - 1;
      case Stage.HandOver to when to.purpose() == Stage.Purpose.MARKS -> phases;
      case Stage.HandOver _, Stage.CardShown _, Stage.SceneShown _, Stage.TwistShown _ ->
          before(round);
      case Stage.Reading _, Stage.Answering _, Stage.Choosing _ -> 0;
      case Stage.Marking _, Stage.Comparing _ -> phases;
      case Stage.Debrief _ -> phases + 1;
      case Stage.Finished _ -> phases + 2;
    };
  }

  /// The phase for which cards are looked at: the phases of the turn that were ended.
  private static int before(Round round) {
    int ended = 0;
    for (var each : round.log()) {
      switch (each.step()) {
        case org.intheirshoes.drill.RoundStep.EndPhase _ -> ended++;
        case org.intheirshoes.drill.RoundStep.NextTurn _,
            org.intheirshoes.drill.RoundStep.OneMoreTurn _ ->
            ended = 0;
        default -> {}
      }
    }
    return ended;
  }

  private static Circle dot() {
    Circle dot = Parts.styled(new Circle(5), "phase-dot");
    return dot;
  }
}
