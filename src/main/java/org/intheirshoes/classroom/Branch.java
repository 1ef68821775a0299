package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;

/// One path that a class has played, as far as it came. Immutable.
///
/// @param number from 1, by the time it was begun
/// @param origin where it left another branch; empty for the first
/// @param name what the facilitator calls it
/// @param conversation the choices taken; one turn ahead of the beat shown while the customer reacts
/// @param decisions one for each turn of the conversation
/// @param stand where it stands in its beat
public record Branch(
    int number,
    Optional<Origin> origin,
    Optional<String> name,
    Conversation conversation,
    List<Decision> decisions,
    Stand stand) {

  public Branch {
    decisions = List.copyOf(decisions);
  }

  /// Where a branch left another.
  ///
  /// @param branch number of the other
  /// @param turn the first turn decided anew, from 1
  public record Origin(int branch, int turn) {}

  static Branch first(Conversation conversation) {
    return new Branch(
        1, Optional.empty(), Optional.empty(), conversation, List.of(), standAt(conversation));
  }

  /// Where a branch stands when it comes to a place: the first line of a beat is shown at once.
  private static Stand standAt(Conversation conversation) {
    return conversation
        .beat()
        .map(beat -> Stand.at(Phase.SPEAKING, Math.min(1, beat.lines().size())))
        .orElse(Stand.at(Phase.ENDED, 0));
  }

  /// The phase.
  public Phase phase() {
    return stand.phase();
  }

  /// The conversation as it stood before the decision of the beat shown: what the responses open to
  /// the room and the answers to them follow from.
  public Conversation before() {
    if (phase() != Phase.REACTION && phase() != Phase.REVEAL) {
      return conversation;
    }
    List<Turn> turns = conversation.turns();
    Turn last = turns.getLast();
    return new Conversation(
        conversation.scenario(),
        turns.subList(0, turns.size() - 1),
        last.taken().before(),
        last.beat());
  }

  /// The beat shown; empty at the ending.
  public Optional<Beat> beat() {
    return before().beat();
  }

  /// The responses open at the beat shown, in the order of the script; empty at the ending.
  public List<Response> offered() {
    return before().offered();
  }

  /// The turn shown, from 1; at the ending the last one.
  public int turn() {
    return phase().isBeforeDecision()
        ? conversation.turns().size() + 1
        : conversation.turns().size();
  }

  /// The lines of the beat shown that have been said; those of the beat altogether once it goes on.
  public List<Line> lines() {
    List<Line> lines = beat().map(Beat::lines).orElse(List.of());
    return phase() == Phase.SPEAKING ? lines.subList(0, stand.lines()) : lines;
  }

  /// The lines of the reaction that have been said.
  public List<Line> reaction() {
    return switch (phase()) {
      case REACTION -> lastReaction().subList(0, stand.lines());
      case REVEAL -> lastReaction();
      default -> List.of();
    };
  }

  /// Lines still to come with [ClassStep.NextLine] or [ClassStep.NextReaction].
  public int linesLeft() {
    return switch (phase()) {
      case SPEAKING -> beat().map(Beat::lines).orElse(List.of()).size() - stand.lines();
      case REACTION -> lastReaction().size() - stand.lines();
      default -> 0;
    };
  }

  private List<Line> lastReaction() {
    return conversation.turns().getLast().response().reaction();
  }

  /// The decision of the beat shown, once it was made.
  public Optional<Decision> decision() {
    return phase() == Phase.REACTION || phase() == Phase.REVEAL
        ? Optional.of(decisions.getLast())
        : Optional.empty();
  }

  /// The cues of the beat shown and of the reaction before it, in the order in which they are said.
  public List<Cue> cuesHere() {
    Set<String> said = new LinkedHashSet<>();
    List<Turn> turns = before().turns();
    if (!turns.isEmpty()) {
      collect(turns.getLast().response().reaction(), said);
    }
    beat().map(Beat::lines).ifPresent(lines -> collect(lines, said));
    return cues(said);
  }

  /// The cues said on the whole path until now, in the order in which they were said.
  public List<Cue> cuesSaid() {
    Set<String> said = new LinkedHashSet<>();
    for (Turn turn : conversation.turns()) {
      collect(turn.beat().lines(), said);
      collect(turn.response().reaction(), said);
    }
    conversation.beat().map(Beat::lines).ifPresent(lines -> collect(lines, said));
    return cues(said);
  }

  private static void collect(List<Line> lines, Set<String> into) {
    for (Line line : lines) {
      line.cues().forEach(quote -> into.add(quote.cue()));
    }
  }

  List<Cue> cues(Set<String> ids) {
    List<Cue> cues = new ArrayList<>();
    for (String id : ids) {
      Cue cue = conversation.scenario().cues().get(id);
      if (cue != null) {
        cues.add(cue);
      }
    }
    return cues;
  }

  Branch standing(Stand next) {
    return new Branch(number, origin, name, conversation, decisions, next);
  }

  Branch named(String next) {
    return new Branch(number, origin, Optional.of(next), conversation, decisions, stand);
  }

  /// After a decision; the reaction is still to come.
  Branch deciding(Conversation after, Decision decision) {
    List<Decision> more = new ArrayList<>(decisions);
    more.add(decision);
    return new Branch(number, origin, name, after, more, Stand.at(Phase.REACTION, 0));
  }

  /// At the place where the conversation stands.
  Branch arriving() {
    return standing(standAt(conversation));
  }

  /// A new branch that leaves this one before the decision of a turn.
  Branch from(int turn, int newNumber, Optional<String> newName) {
    Conversation back = conversation.rewindTo(turn - 1);
    return new Branch(
        newNumber,
        Optional.of(new Origin(number, turn)),
        newName,
        back,
        decisions.subList(0, turn - 1),
        standAt(back));
  }
}
