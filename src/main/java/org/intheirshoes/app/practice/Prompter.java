package org.intheirshoes.app.practice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;

/// What is still to be said, line by line.
final class Prompter {

  private final Deque<Prompt> pending = new ArrayDeque<>();

  /// How many lines are still to be said before the last turn is answered.
  private int untilAnswered;

  /// A line with the name of its recording, as [org.intheirshoes.voice.Recordings] has it.
  record Prompt(Line line, String name) {

    /// What a beat begins with.
    static List<Prompt> of(Beat beat) {
      return of(beat.lines(), beat.id());
    }

    /// What a response of a beat is answered with.
    static List<Prompt> of(Beat beat, Response response) {
      return of(response.reaction(), beat.id() + "-" + response.id());
    }

    private static List<Prompt> of(List<Line> lines, String of) {
      List<Prompt> prompts = new ArrayList<>();
      for (Line line : lines) {
        prompts.add(new Prompt(line, of + "-" + (prompts.size() + 1)));
      }
      return prompts;
    }

    /// Whether the customer says it.
    boolean isTheCustomers() {
      return line.by() == Line.Speaker.CUSTOMER;
    }
  }

  /// What is said before the next choice, once one was made.
  static List<Prompt> answer(Conversation conversation) {
    Turn last = conversation.turns().getLast();
    List<Prompt> answer = new ArrayList<>(Prompt.of(last.beat(), last.response()));
    conversation.beat().map(Prompt::of).ifPresent(answer::addAll);
    return answer;
  }

  /// What the customer said last, if she said anything.
  static Optional<Prompt> last(Conversation conversation) {
    List<Prompt> all = new ArrayList<>();
    for (Turn turn : conversation.turns()) {
      all.addAll(Prompt.of(turn.beat()));
      all.addAll(Prompt.of(turn.beat(), turn.response()));
    }
    conversation.beat().map(Prompt::of).ifPresent(all::addAll);
    return all.reversed().stream().filter(Prompt::isTheCustomers).findFirst();
  }

  /// The beat at which a conversation stands is to be said.
  void begin(Conversation conversation) {
    conversation.beat().map(Prompt::of).ifPresent(pending::addAll);
  }

  /// The last turn is to be answered: by the reaction, or where there is none by what the customer says
  /// next.
  void answerTo(Conversation conversation) {
    List<Prompt> lines = answer(conversation);
    pending.addAll(lines);
    int reaction = conversation.turns().getLast().response().reaction().size();
    if (reaction > 0) {
      untilAnswered = reaction;
      return;
    }
    int before = (int) lines.stream().takeWhile(line -> !line.isTheCustomers()).count();
    untilAnswered = Math.min(before + 1, lines.size());
  }

  /// The next line; it counts as said.
  Optional<Prompt> next() {
    Optional<Prompt> next = Optional.ofNullable(pending.poll());
    next.ifPresent(_ -> untilAnswered--);
    return next;
  }

  /// Whether the last turn has just been answered.
  boolean isAnswered() {
    return untilAnswered == 0;
  }

  boolean isEmpty() {
    return pending.isEmpty();
  }

  /// Nothing is to be said.
  void clear() {
    pending.clear();
  }
}
