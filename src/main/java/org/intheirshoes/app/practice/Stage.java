package org.intheirshoes.app.practice;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Memory;

/// What is seen and heard of a conversation so far.
final class Stage {

  private final Scenario scenario;
  private final ReadOnlyObjectWrapper<Feeling> feeling = new ReadOnlyObjectWrapper<>(Feeling.CALM);
  private final ReadOnlyIntegerWrapper frustration = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper trust = new ReadOnlyIntegerWrapper();
  private final ObservableList<Utterance> said = FXCollections.observableArrayList();

  /// Before the first line.
  Stage(Scenario scenario) {
    this.scenario = scenario;
    feeling.set(firstFeeling());
    show(Memory.before(scenario));
  }

  ReadOnlyObjectProperty<Feeling> feelingProperty() {
    return feeling.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty frustrationProperty() {
    return frustration.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty trustProperty() {
    return trust.getReadOnlyProperty();
  }

  ObservableList<Utterance> said() {
    return said;
  }

  /// A line is said.
  void say(Line line) {
    Utterance utterance = Utterance.of(line, scenario);
    said.add(utterance);
    utterance.feeling().ifPresent(feeling::set);
  }

  /// The learner says what she chose.
  void say(Response response) {
    said.add(Utterance.rep(response));
  }

  /// The customer's mood, and her face before she says a word.
  void react(Memory memory, List<Prompter.Prompt> answer) {
    show(memory);
    answer.stream()
        .filter(Prompter.Prompt::isTheCustomers)
        .flatMap(prompt -> prompt.line().feeling().stream())
        .findFirst()
        .ifPresent(feeling::set);
  }

  /// Shows a conversation as it stands, with all that was said.
  void show(Conversation conversation) {
    said.clear();
    feeling.set(firstFeeling());
    for (Turn past : conversation.turns()) {
      past.beat().lines().forEach(this::say);
      say(past.response());
      past.response().reaction().forEach(this::say);
    }
    conversation.beat().map(Beat::lines).orElse(List.of()).forEach(this::say);
    show(conversation.memory());
  }

  private void show(Memory memory) {
    frustration.set(memory.frustration());
    trust.set(memory.trust());
  }

  private Feeling firstFeeling() {
    return scenario.place(scenario.start()) instanceof Beat beat
        ? beat.lines().stream()
            .flatMap(line -> line.feeling().stream())
            .findFirst()
            .orElse(Feeling.CALM)
        : Feeling.CALM;
  }
}
