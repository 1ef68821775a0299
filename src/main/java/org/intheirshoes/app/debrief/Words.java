package org.intheirshoes.app.debrief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scoring.Rule;

/// One response as the debrief shows it: what it did well or badly, by the words that did it.
///
/// @param text the words, with the evidence in them
/// @param marks on every axis in play
/// @param answer what the customer said to it; empty where the script lets her say nothing
record Words(Passage text, List<AxisMark> marks, Optional<String> answer) {

  /// Marks from here on are good ones, and show the words that earned them.
  private static final int GOOD_FROM = 3;

  /// A purposeful question is worth this mark, and shows.
  private static final int QUESTION_FROM = 2;

  /// Marks up to here show the words that were too much.
  private static final int POOR_TO = 1;

  Words {
    marks = List.copyOf(marks);
  }

  /// A mark on an axis and its reason.
  ///
  /// @param base as the script gives it
  /// @param effective after the rules
  /// @param because the script's reason
  record AxisMark(Axis axis, int base, int effective, String because) {

    /// Whether a rule lowered it.
    boolean lowered() {
      return effective < base;
    }
  }

  /// The response of the last turn of a conversation.
  ///
  /// @param broken promises that were still open at the end
  static Words ofLast(Conversation conversation, Set<String> broken) {
    Turn turn = conversation.turns().getLast();
    List<Passage.Mark> quotes =
        turn.response().evidence().stream()
            .flatMap(
                evidence ->
                    tone(evidence, turn, broken).stream()
                        .map(tone -> new Passage.Mark(evidence.quote(), tone)))
            .toList();
    return new Words(
        Passage.of(turn.response().text(), quotes), marks(turn), answer(conversation, turn));
  }

  private static List<AxisMark> marks(Turn turn) {
    Marks base = turn.response().marks();
    return Axis.ALL.stream()
        .filter(base::inPlay)
        .map(
            axis ->
                new AxisMark(
                    axis,
                    base.on(axis),
                    turn.taken().effective().on(axis),
                    Markup.plain(turn.response().because().getOrDefault(axis, ""))))
        .toList();
  }

  private static Optional<Tone> tone(Evidence evidence, Turn turn, Set<String> broken) {
    return switch (evidence.kind()) {
      case BREACH -> Optional.of(Tone.COST);
      case ACK -> good(turn, Axis.ACKNOWLEDGEMENT, GOOD_FROM);
      case EMPATHY -> soft(turn, Axis.ACKNOWLEDGEMENT);
      case APOLOGY -> soft(turn, Axis.BOUNDARIES);
      case QUESTION -> good(turn, Axis.ACTION, QUESTION_FROM);
      case STEP, OWNER, TIME, OPTIONS -> good(turn, Axis.ACTION, GOOD_FROM);
      case PROMISE_OPEN ->
          broken.contains(evidence.about())
              ? Optional.of(Tone.COST)
              : good(turn, Axis.ACTION, GOOD_FROM);
      case PROMISE_KEEP ->
          turn.taken().before().promises().contains(evidence.about())
              ? Optional.of(Tone.ACTION)
              : Optional.empty();
      case LIMIT, ESCALATE, HANDOVER, REDIRECT, END -> good(turn, Axis.BOUNDARIES, GOOD_FROM);
    };
  }

  private static Optional<Tone> good(Turn turn, Axis axis, int from) {
    return turn.taken().effective().on(axis) >= from
        ? Optional.of(Tone.of(axis))
        : Optional.empty();
  }

  /// Sympathy and apology cost something where a rule heard too much of them, or the mark is poor.
  private static Optional<Tone> soft(Turn turn, Axis axis) {
    Marks effective = turn.taken().effective();
    boolean tooMuch =
        turn.taken().fired(Rule.R1_SATURATION)
            || turn.taken().fired(Rule.R2_APOLOGY)
            || (effective.inPlay(axis) && effective.on(axis) <= POOR_TO);
    return tooMuch ? Optional.of(Tone.COST) : good(turn, axis, GOOD_FROM);
  }

  /// What the customer says next: the reaction, or where there is none the next beat's first words.
  private static Optional<String> answer(Conversation conversation, Turn turn) {
    Stream<Line> next =
        conversation.beat().map(Beat::lines).stream().flatMap(List::stream).limit(1);
    Stream<Line> lines =
        turn.response().reaction().isEmpty() ? next : turn.response().reaction().stream();
    String said =
        lines
            .filter(line -> line.by() == Line.Speaker.CUSTOMER)
            .map(line -> Markup.plain(line.text()))
            .collect(Collectors.joining(" "));
    return Optional.of(said).filter(text -> !text.isEmpty());
  }
}
