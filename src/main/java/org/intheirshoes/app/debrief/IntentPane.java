package org.intheirshoes.app.debrief;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.texts.Texts;

/// What the learner set out to do.
final class IntentPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(IntentPane.class);

  private final NoteField goal;
  private final Beside root;

  IntentPane(ReviewModel model, Styling styling) {
    String set = model.written(Reflection.Kind.GOAL);
    goal =
        new NoteField(
                "goal",
                TEXTS.get(set.isEmpty() ? "intent.none" : "intent.set"),
                set,
                words -> model.write(Reflection.Kind.GOAL, words))
            .withPrompt(TEXTS.get("intent.prompt"));
    VBox words = Parts.styled(new VBox(goal), "card", "chapter-card");
    if (set.isEmpty()) {
      FlowPane picks = Parts.styled(new FlowPane(), "picks");
      for (String pick :
          List.of(
              TEXTS.get("intent.pick.hear"),
              TEXTS.get("intent.pick.act"),
              TEXTS.get("intent.pick.limit"))) {
        Button button = Parts.styled(new Button(pick), "segment");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> goal.fill(pick));
        picks.getChildren().add(button);
      }
      words.getChildren().addAll(Parts.text(TEXTS.get("intent.or"), "muted", "small"), picks);
    }
    VBox opening =
        Parts.styled(
            new VBox(
                Parts.text(
                    TEXTS.get("intent.began", model.debrief().scenario().customer().name()),
                    "muted",
                    "small"),
                Parts.text(TEXTS.get("quote", model.playback().opening()), "said")),
            "opening");
    words.getChildren().addFirst(opening);
    Portrait portrait =
        new Portrait(model.debrief().scenario().customer().look(), styling.motion());
    Playback.Moment first = model.playback().first();
    portrait.show(first.feeling(), first.mood().frustration(), first.mood().trust());
    root = new Beside(Beside.Small.DECORATES, Faces.framed(portrait), words);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public List<NoteField> fields() {
    return List.of(goal);
  }
}
