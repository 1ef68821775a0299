package org.intheirshoes.classroom;

import java.util.List;
import java.util.Optional;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Place;
import org.intheirshoes.scenario.Response;

/// What a response would lead to, worked out by taking it aside.
///
/// @param after the conversation after it; its last turn is the response
public record Ahead(Conversation after) {

  static Ahead of(Conversation before, Response response) {
    return new Ahead(before.choose(response));
  }

  /// The response and what it would do.
  public Turn turn() {
    return after.turns().getLast();
  }

  /// The response.
  public Response response() {
    return turn().response();
  }

  /// The marks after the rules.
  public Marks marks() {
    return turn().taken().effective();
  }

  /// What the customer would answer; may be empty.
  public List<Line> reaction() {
    return response().reaction();
  }

  /// The first line of the answer.
  public Optional<Line> firstLine() {
    return reaction().stream().findFirst();
  }

  /// The beat or the ending it leads to.
  public Place next() {
    return after.place();
  }

  /// The lines of the beat it leads to; empty at an ending.
  public List<Line> nextLines() {
    return switch (next()) {
      case Beat beat -> beat.lines();
      case Ending _ -> List.of();
    };
  }

  /// The customer's frustration after it, 0..100.
  public int frustration() {
    return after.memory().frustration();
  }

  /// The customer's trust after it, 0..100.
  public int trust() {
    return after.memory().trust();
  }
}
