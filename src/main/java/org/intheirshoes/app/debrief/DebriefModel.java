package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.intheirshoes.app.shell.Analyses;
import org.intheirshoes.app.shell.Destination;
import org.intheirshoes.app.shell.Journal;
import org.intheirshoes.app.shell.Navigator;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.texts.Texts;

/// The review of a finished conversation, as the screen shows it. What the conversation itself tells
/// is there at once; the findings come once the script is analysed.
public final class DebriefModel {

  private static final Texts TEXTS = Texts.of(DebriefModel.class);

  private final Conversation conversation;
  private final Destination.Debrief review;
  private final Function<String, Optional<Scenario>> written;
  private final Navigator navigator;
  private final ReadOnlyObjectWrapper<Optional<Findings>> findings =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Integer>> selected =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /// Reviews a finished conversation.
  ///
  /// @param written a script as it was written, by its id; empty where it is not to be had
  public DebriefModel(
      Destination.Debrief review,
      Analyses analyses,
      Function<String, Optional<Scenario>> written,
      Navigator navigator) {
    this.written = written;
    this.conversation = review.conversation();
    this.review = review;
    this.navigator = navigator;
    analyses.of(
        conversation.scenario(),
        analysis -> findings.set(Optional.of(Findings.of(conversation, analysis))));
  }

  /// The findings, once they are there.
  ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
    return findings.getReadOnlyProperty();
  }

  /// The turn that was chosen on the curve.
  ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The finished conversation.
  Conversation conversation() {
    return conversation;
  }

  Scenario scenario() {
    return conversation.scenario();
  }

  /// What the learner noted beside it.
  Journal journal() {
    return review.journal();
  }

  /// The finished conversation that this one was played after from one of its turns, if it was.
  Optional<Conversation> before() {
    return review.before();
  }

  /// Where it stopped.
  Ending ending() {
    return conversation
        .ended()
        .orElseThrow(() -> new IllegalStateException("Only a finished conversation is reviewed"))
        .ending();
  }

  /// What the customer showed last.
  Feeling lastFeeling() {
    Feeling last = Feeling.CALM;
    for (Turn turn : conversation.turns()) {
      last = last(turn.beat().lines(), last);
      last = last(turn.response().reaction(), last);
    }
    return last;
  }

  private static Feeling last(List<Line> lines, Feeling before) {
    return lines.reversed().stream()
        .flatMap(line -> line.feeling().stream())
        .findFirst()
        .orElse(before);
  }

  /// The mood before the first turn and after every turn.
  List<MoodPoint> mood() {
    return MoodPoint.all(conversation);
  }

  /// The cues that matter and came up.
  List<CueNote> cues() {
    return CueNote.thatMatter(conversation);
  }

  /// Small talk that was picked up.
  List<CueNote> smallTalk() {
    return CueNote.smallTalk(conversation);
  }

  /// The promises made.
  List<PromiseNote> promises() {
    return PromiseNote.all(conversation);
  }

  /// Empathy to action.
  Pace pace() {
    return Pace.of(conversation);
  }

  /// All that was said.
  List<Saying> said() {
    return Saying.all(conversation);
  }

  /// The same as plain text.
  String transcript() {
    return Saying.transcript(conversation);
  }

  /// Chooses a turn on the curve; choosing it again shows it again.
  void select(int turn) {
    selected.set(Optional.empty());
    selected.set(Optional.of(turn));
  }

  /// The line over the title: the scenario and, where there are several, which version of it was
  /// played. One that was drawn at random is told here.
  String kicker() {
    String title = scenario().card().title();
    return scenario().variations().all().isEmpty() && rule().isEmpty()
        ? TEXTS.get("head.kicker", title)
        : TEXTS.get("head.kicker.rule", title, OtherRule.of(scenario()).title());
  }

  /// The rule of the variant that was played; empty for the script as it was written.
  Optional<OtherRule> rule() {
    return scenario().variations().current().map(_ -> OtherRule.of(scenario()));
  }

  /// The other rules that the scene can be played under.
  List<OtherRule> otherRules() {
    return OtherRule.others(scenario(), written);
  }

  /// Plays the scene from its beginning under another rule; its review compares the two.
  void playUnder(OtherRule rule) {
    navigator.go(
        new Destination.Practice(Conversation.begin(rule.scenario()), Optional.of(conversation)));
  }

  /// Begins the scenario again.
  public void tryAgain() {
    navigator.go(new Destination.Practice(conversation.rewindTo(0)));
  }

  /// Plays on from a turn.
  ///
  /// @param turn the turn whose choice is open again, from 1
  public void playFrom(int turn) {
    navigator.go(
        new Destination.Practice(conversation.rewindTo(turn - 1), Optional.of(conversation)));
  }

  /// Goes to the shelf.
  public void leave() {
    navigator.go(new Destination.Home());
  }
}
