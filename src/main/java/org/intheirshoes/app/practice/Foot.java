package org.intheirshoes.app.practice;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.intheirshoes.app.practice.PracticeModel.Phase;
import org.intheirshoes.app.shell.Parts;
import org.intheirshoes.app.shell.RichText;
import org.intheirshoes.app.shell.Room;
import org.intheirshoes.app.shell.TallScroll;
import org.intheirshoes.app.shell.Visible;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.texts.Texts;

/// What stands across the bottom of the practice page, one thing at a time; while the brief is open,
/// only the way back.
final class Foot extends VBox {

  private static final Texts TEXTS = Texts.of(Foot.class);

  private final PracticeModel model;
  private final WayPane ways;
  private final VBox ending = Parts.styled(new VBox(), "card", "ending-card");
  private final TallScroll endingScroll = new TallScroll(ending);
  private final NoticePane notice;
  private final OwnWordsPane ownWords;
  private final ResponsePane responses;
  private final NotePane note;
  private final Button goOn;
  private final Button why;
  private final HBox bar;
  private final Subscription subscription;

  /// @param goOn goes on, or closes the brief
  @SuppressWarnings("MissingSummary")
  Foot(PracticeModel model, ObservableValue<Room> room, Runnable goOn) {
    this.model = model;
    Help help = model.help();
    getStyleClass().add("foot");
    ways = new WayPane(help);
    notice = new NoticePane(help.noticing(), model.scenario().customer().name());
    ownWords = new OwnWordsPane(help.ownWords());
    responses = new ResponsePane(model);
    note = new NotePane(help.notes(), room);
    this.goOn = Parts.primary(TEXTS.get("goOn"), goOn);
    this.goOn.setId("go-on");
    why = Parts.quiet(TEXTS.get("why"), help.notes()::ask);
    why.setId("why");
    bar = bar();
    endingScroll.setId("ending");
    getChildren().addAll(ways, endingScroll, notice, ownWords, responses, note, bar);
    subscription =
        Subscription.combine(
            room.subscribe(responses::setRoom),
            help.notes().askableProperty().subscribe(asked -> Visible.when(asked).apply(why)));
    model
        .responses()
        .addListener((ListChangeListener<Object>) _ -> responses.show(model.responses()));
  }

  private HBox bar() {
    HBox row =
        Parts.styled(
            new HBox(
                Buttons.withKey(goOn, TEXTS.get("goOn.hint")),
                Buttons.withKey(why, TEXTS.get("why.key"))),
            "continue-bar");
    row.setId("continue");
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  /// Marks the response that is on its way to the disk.
  void mark() {
    responses.mark(model.chosen());
  }

  /// Shows what belongs to the phase.
  ///
  /// @param brief whether the brief is open over the conversation
  void show(Visible brief) {
    Phase phase = model.phaseProperty().get();
    boolean open = brief == Visible.YES;
    Optional<Ending> reached = model.ending();
    reached.ifPresent(
        end ->
            ending.getChildren().setAll(Parts.text(end.title(), "h2"), new RichText(end.text())));
    // All stay in the scene, so that the focus has nowhere else to go.
    Visible.when(phase == Phase.BRIEFING && model.trialTold().isEmpty()).apply(ways);
    Visible.when(phase == Phase.NOTICING && !open).apply(notice);
    Visible.when(phase == Phase.WRITING && !open).apply(ownWords);
    Visible.when(phase == Phase.CHOOSING && !open).apply(responses);
    Visible.when(model.help().notes().shownProperty().get().isPresent() && !open).apply(note);
    Visible.when(reached.isPresent() && !open).apply(endingScroll);
    boolean goes =
        switch (phase) {
          case BRIEFING, LISTENING, OVER -> true;
          case NOTICING, WRITING, CHOOSING, SAVING -> open;
        };
    Visible.when(goes).apply(bar);
    goOn.setText(open ? TEXTS.get("brief.close") : goOnText(phase));
  }

  private String goOnText(Phase phase) {
    return switch (phase) {
      case BRIEFING -> TEXTS.get("begin");
      case LISTENING, NOTICING, WRITING, CHOOSING, SAVING -> TEXTS.get("goOn");
      case OVER -> model.trialTold().isPresent() ? TEXTS.get("trial.leave") : TEXTS.get("debrief");
    };
  }

  /// The button that goes on.
  Button goOn() {
    return goOn;
  }

  /// Where the focus belongs while the learner is asked for her own words.
  Node ownWords() {
    return ownWords.focusTarget();
  }

  /// Where the focus belongs while the learner looks for the cue.
  Node notice() {
    return notice.focusTarget();
  }

  /// Ends its following of the models.
  void close() {
    subscription.unsubscribe();
    ways.close();
  }
}
