package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Styling;
import org.intheirshoes.app.shell.portrait.Portrait;
import org.intheirshoes.coach.Recovery;
import org.intheirshoes.logbook.CueFind;
import org.intheirshoes.logbook.Reflection;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.texts.Texts;

/// The conversation once more, line by line: the customer's face, the words, where on the curve they
/// stand, and which step of a recovery the turn served.
final class ReplayPane implements ChapterPane {

  private static final Texts TEXTS = Texts.of(ReplayPane.class);

  private final ReviewModel model;
  private final Playback playback;
  private final Recovery recovery;
  private final Portrait portrait;
  private final VBox words = Parts.styled(new VBox(), "replay-words");
  private final Label place = Parts.text("", "muted", "small", "figures");
  private final Label served = Parts.text("", "small");
  private final CurvePane curve;
  private final Button before;
  private final Button after;
  private final SideBySide root;

  ReplayPane(ReviewModel model, Styling styling) {
    this.model = model;
    this.playback = model.playback();
    this.recovery = Recovery.of(model.debrief().conversation());
    this.portrait = new Portrait(model.debrief().scenario().customer().look(), styling.motion());
    this.curve = curve();
    before = button("line-before", TEXTS.get("replay.before"), -1);
    after = button("line-after", TEXTS.get("replay.after"), 1);
    HBox controls = Parts.styled(new HBox(before, after, Parts.space(), place), "replay-controls");
    VBox told = new VBox(words, controls);
    VBox line =
        Parts.styled(
            new VBox(new Beside(Beside.Small.TELLS, Faces.framed(portrait), told)),
            "card",
            "chapter-card");
    line.getStyleClass().add("replay-line");
    VBox drawn =
        Parts.styled(
            new VBox(curve, served, Parts.text(RecoveryWords.missing(recovery), "muted", "small")),
            "card",
            "chapter-card",
            "replay-curve");
    root = Parts.styled(new SideBySide(line, drawn), "replay");
    playback.atProperty().subscribe(_ -> show());
  }

  private CurvePane curve() {
    List<MoodPoint> mood = model.debrief().mood();
    String spoken = MoodCard.spoken(mood) + " " + RecoveryWords.missing(recovery);
    CurvePane pane =
        new CurvePane(
            mood.size() - 1,
            List.of(
                new CurvePane.Curve(
                    TEXTS.get("mood.frustration"),
                    mood.stream().map(MoodPoint::frustration).toList(),
                    "curve-frustration"),
                new CurvePane.Curve(
                    TEXTS.get("mood.trust"),
                    mood.stream().map(MoodPoint::trust).toList(),
                    "curve-trust")),
            RecoveryWords.rows(recovery),
            spoken);
    pane.setOnMouseClicked(event -> playback.seek(pane.turnAt(event.getX())));
    return pane;
  }

  private Button button(String id, String text, int lines) {
    Button button = Parts.quiet(text, () -> playback.step(lines));
    button.setId(id);
    return button;
  }

  private void show() {
    Playback.Moment now = playback.now();
    portrait.show(now.feeling(), now.mood().frustration(), now.mood().trust());
    curve.mark(now.answers().isPresent() ? now.turn() : now.mood().turn());
    place.setText(TEXTS.get("replay.place", playback.atProperty().get() + 1, playback.size()));
    served.setText(RecoveryWords.served(now.turn(), recovery));
    before.setDisable(playback.atProperty().get() == 0);
    after.setDisable(playback.atProperty().get() == playback.size() - 1);
    words.getChildren().clear();
    String name = now.saying().name();
    words
        .getChildren()
        .add(
            Parts.text(
                name.isEmpty()
                    ? TEXTS.get("replay.turn", now.turn())
                    : TEXTS.get("replay.speaker", name, now.turn()),
                "muted",
                "small"));
    Optional<Decision> decision = decision(now);
    Region said =
        decision
            .<Region>map(known -> new Highlighted(known.said().text()))
            .orElseGet(() -> new RichText(now.saying().text()));
    words.getChildren().add(Parts.styled(said, "replay-said", "said-by-" + by(now)));
    now.answers().ifPresent(turn -> addNotes(turn.number(), decision));
  }

  private static String by(Playback.Moment moment) {
    return moment.saying().by() == Line.Speaker.NARRATOR ? "narrator" : "person";
  }

  private Optional<Decision> decision(Playback.Moment moment) {
    return moment
        .answers()
        .flatMap(
            turn ->
                model
                    .debrief()
                    .findingsProperty()
                    .get()
                    .map(findings -> findings.decisions().get(turn.number() - 1)));
  }

  private void addNotes(int turn, Optional<Decision> decision) {
    note(
        TEXTS.get("replay.noticed"),
        model.debrief().journal().words(turn, Reflection.Kind.NOTICED));
    model.debrief().journal().found(turn).map(ReplayPane::marked).ifPresent(this::sentence);
    note(TEXTS.get("replay.own"), model.debrief().journal().words(turn, Reflection.Kind.OWN_WORDS));
    decision
        .flatMap(Decision::best)
        .ifPresent(best -> note(TEXTS.get("decision.best"), new Highlighted(best.text())));
  }

  private static String marked(CueFind find) {
    int all = find.hits() + find.misses();
    return find.smallTalk() == 0
        ? TEXTS.get("replay.marked", find.hits(), all)
        : TEXTS.get("replay.marked.small", find.hits(), all, find.smallTalk());
  }

  private void sentence(String text) {
    words.getChildren().add(Parts.text(text, "muted", "small"));
  }

  private void note(String title, Optional<String> text) {
    text.ifPresent(said -> note(title, Parts.text(said)));
  }

  private void note(String title, Region said) {
    words
        .getChildren()
        .add(Parts.styled(new VBox(Parts.text(title, "muted", "small"), said), "replay-note"));
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean key(KeyCode code) {
    return switch (code) {
      case DOWN, SPACE -> {
        playback.step(1);
        yield true;
      }
      case UP -> {
        playback.step(-1);
        yield true;
      }
      default -> false;
    };
  }
}
