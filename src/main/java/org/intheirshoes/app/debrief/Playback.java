package org.intheirshoes.app.debrief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Feeling;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;

/// A conversation to be gone through line by line.
final class Playback {

  private final List<Moment> moments = new ArrayList<>();
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
  private Feeling feeling = Feeling.CALM;

  /// A line, and how the customer is when it is said.
  ///
  /// @param turn the turn it belongs to, from 1
  /// @param mood the mood after it: the rep's words have done what they do
  /// @param answers the turn itself where these are the rep's words
  record Moment(int turn, Saying saying, Feeling feeling, MoodPoint mood, Optional<Turn> answers) {}

  Playback(Conversation conversation) {
    List<MoodPoint> mood = MoodPoint.all(conversation);
    for (Turn turn : conversation.turns()) {
      MoodPoint before = mood.get(turn.number() - 1);
      MoodPoint after = mood.get(turn.number());
      turn.beat().lines().forEach(line -> add(conversation, line, turn.number(), before));
      moments.add(
          new Moment(
              turn.number(),
              new Saying(
                  Line.Speaker.REP,
                  Saying.name(Line.Speaker.REP, conversation.scenario()),
                  turn.response().text()),
              feeling,
              after,
              Optional.of(turn)));
      turn.response().reaction().forEach(line -> add(conversation, line, turn.number(), after));
    }
    List<Line> last = conversation.beat().map(Beat::lines).orElse(List.of());
    last.forEach(line -> add(conversation, line, mood.size() - 1, mood.getLast()));
  }

  private void add(Conversation conversation, Line line, int turn, MoodPoint mood) {
    feeling = line.feeling().orElse(feeling);
    Saying saying =
        new Saying(line.by(), Saying.name(line.by(), conversation.scenario()), line.text());
    moments.add(new Moment(turn, saying, feeling, mood, Optional.empty()));
  }

  /// The index of the line that shows, from 0.
  ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  int size() {
    return moments.size();
  }

  /// The line it begins with.
  Moment first() {
    return moments.getFirst();
  }

  /// What the customer said last before the first choice.
  String opening() {
    return Markup.plain(
        moments.stream()
            .takeWhile(each -> each.answers().isEmpty())
            .filter(each -> each.saying().by() == Line.Speaker.CUSTOMER)
            .reduce((_, last) -> last)
            .orElse(moments.getFirst())
            .saying()
            .text());
  }

  /// The line that shows.
  Moment now() {
    return moments.get(at.get());
  }

  /// Shows the line so many further on or, below 0, back; stops at either end.
  void step(int lines) {
    at.set(Math.clamp((long) at.get() + lines, 0, moments.size() - 1));
  }

  /// Shows the rep's words of a turn, from 1.
  void seek(int turn) {
    for (int i = 0; i < moments.size(); i++) {
      if (moments.get(i).turn() == turn && moments.get(i).answers().isPresent()) {
        at.set(i);
      }
    }
  }
}
