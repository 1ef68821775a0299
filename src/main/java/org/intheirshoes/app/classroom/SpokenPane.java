package org.intheirshoes.app.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Icon;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.classroom.Branch;
import org.intheirshoes.classroom.ClassSession;
import org.intheirshoes.classroom.ClassStep;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The left of the console: what was said, which cues the room heard, and the notes of the script.
final class SpokenPane extends VBox {

  private static final Texts TEXTS = Texts.of(SpokenPane.class);
  private static final PseudoClass TO_COME = PseudoClass.getPseudoClass("to-come");
  private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");
  private static final PseudoClass UNHEARD = PseudoClass.getPseudoClass("unheard");

  private final ClassModel model;
  private final Label number = Parts.text("", "muted", "small");
  private final Label title = Parts.text("", "h2");
  private final VBox lines = Parts.styled(new VBox(), "spoken-lines");
  private final VBox cues = Parts.styled(new VBox(), "cue-list");
  private final VBox forYou = Parts.styled(new VBox(), "notes");
  private final VBox notes = Parts.styled(new VBox(), "notes");
  private List<String> cuesShown = List.of();
  private final List<Button> cueButtons = new ArrayList<>();

  SpokenPane(ClassModel model) {
    this.model = model;
    getStyleClass().add("spoken-pane");
    getChildren()
        .addAll(
            number, title, lines, forYou, cues, notes, new PastTurns(model), new PathName(model));
    model.sessionProperty().subscribe(this::show);
    model.beatsProperty().subscribe(_ -> showNumber(model.session()));
  }

  private void show(ClassSession session) {
    Branch branch = session.branch();
    Scenario scenario = session.plan().scenario();
    showNumber(session);
    title.setText(
        switch (branch.phase()) {
          case REACTION, REVEAL -> TEXTS.get("answers", scenario.customer().name());
          case ENDED, DEBRIEF -> TEXTS.get("ended");
          default -> TEXTS.get("says", scenario.customer().name());
        });
    showLines(branch);
    showCues(branch);
    showNotes(scenario, branch);
  }

  /// Where the class is: the beat, of how many, on which path.
  private void showNumber(ClassSession session) {
    Branch branch = session.branch();
    String beat =
        model
            .beatsProperty()
            .get()
            .map(beats -> TEXTS.get("beat.of", branch.turn(), Math.max(beats, branch.turn())))
            .orElseGet(() -> TEXTS.get("beat", branch.turn()));
    number.setText(branch.name().map(name -> TEXTS.get("beat.path", beat, name)).orElse(beat));
  }

  private void showLines(Branch branch) {
    lines.getChildren().clear();
    switch (branch.phase()) {
      case REACTION, REVEAL -> {
        List<Line> reaction = branch.conversation().turns().getLast().response().reaction();
        addLines(reaction, branch.reaction().size());
        if (reaction.isEmpty()) {
          lines.getChildren().add(Parts.text(TEXTS.get("answers.nothing"), "muted"));
        }
      }
      case ENDED, DEBRIEF -> {
        if (branch.conversation().place() instanceof Ending ending) {
          lines
              .getChildren()
              .addAll(Parts.text(ending.title(), "strong"), new RichText(ending.text()));
        }
      }
      default -> addLines(branch.beat().map(Beat::lines).orElse(List.of()), branch.lines().size());
    }
  }

  private void addLines(List<Line> all, int said) {
    for (int i = 0; i < all.size(); i++) {
      Line line = all.get(i);
      RichText text = new RichText(spoken(line));
      text.getStyleClass().add("said-by-" + line.by().word());
      text.pseudoClassStateChanged(TO_COME, i >= said);
      lines.getChildren().add(text);
    }
  }

  private static String spoken(Line line) {
    return switch (line.by()) {
      case CUSTOMER, NARRATOR -> line.text();
      case REP -> TEXTS.get("line.rep", line.text());
      case COLLEAGUE -> TEXTS.get("line.colleague", line.text());
    };
  }

  private void showCues(Branch branch) {
    List<Cue> here = branch.phase().isBeforeDecision() ? branch.cuesHere() : List.of();
    List<String> ids = here.stream().map(Cue::id).toList();
    if (!ids.equals(cuesShown)) {
      cuesShown = ids;
      cueButtons.clear();
      here.forEach(cue -> cueButtons.add(cueButton(cue)));
      cues.getChildren().clear();
      if (!here.isEmpty()) {
        cues.getChildren().add(Parts.text(TEXTS.get("cues"), "muted", "small"));
        cues.getChildren().addAll(cueButtons);
      }
    }
    Visible.when(!here.isEmpty()).apply(cues);
    for (int i = 0; i < here.size(); i++) {
      mark(cueButtons.get(i), here.get(i), branch);
    }
  }

  private Button cueButton(Cue cue) {
    Button button = Parts.styled(new Button(cue.says()), "cue");
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          boolean heard = model.session().branch().stand().heard().contains(cue.id());
          model.step(
              heard ? new ClassStep.CueNotHeard(cue.id()) : new ClassStep.CueHeard(cue.id()));
        });
    return button;
  }

  private static void mark(Button button, Cue cue, Branch branch) {
    boolean heard = branch.stand().heard().contains(cue.id());
    boolean unheard = branch.stand().unheard().contains(cue.id());
    button.pseudoClassStateChanged(HEARD, heard);
    button.pseudoClassStateChanged(UNHEARD, unheard);
    button.setGraphic((heard ? Icon.GOOD : unheard ? Icon.NO : Icon.NOTICE).node());
    String state =
        heard
            ? TEXTS.get("cue.heard")
            : unheard ? TEXTS.get("cue.unheard") : TEXTS.get("cue.unmarked");
    String matters =
        switch (cue.matters()) {
          case PRIMARY -> TEXTS.get("cue.primary", state);
          case YES -> state;
          case NO -> TEXTS.get("cue.smallTalk", state);
        };
    button.setText(cue.says() + " · " + matters);
  }

  private void showNotes(Scenario scenario, Branch branch) {
    notes.getChildren().clear();
    forYou.getChildren().clear();
    Optional<Beat> beat = branch.beat();
    beat.flatMap(Beat::facilitator)
        .ifPresent(text -> addNote(forYou, "for-you", TEXTS.get("note.facilitator"), text));
    beat.flatMap(Beat::notice)
        .ifPresent(text -> addNote(notes, "ask", TEXTS.get("note.ask"), text));
    addNote(
        notes,
        "hidden",
        TEXTS.get("note.hidden", scenario.customer().name()),
        scenario.customer().hidden());
    Visible.when(!forYou.getChildren().isEmpty()).apply(forYou);
    if (branch.conversation().place() instanceof Ending ending) {
      addNote(notes, "lesson", TEXTS.get("note.lesson"), ending.lesson());
    }
  }

  private static void addNote(VBox into, String style, String title, String text) {
    if (!text.isBlank()) {
      Node note =
          Parts.styled(
              new VBox(Parts.text(title, "muted", "small"), new RichText(text)),
              "card",
              "note",
              style);
      into.getChildren().add(note);
    }
  }
}
