package org.intheirshoes.cli;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Explanation;
import org.intheirshoes.analysis.Hearing;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.analysis.TurnReview;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Ended;
import org.intheirshoes.scoring.Fired;
import org.intheirshoes.texts.Texts;

/// The debrief in the terminal: what happened, where the points went, the number last.
final class DebriefText {

  private static final Texts TEXTS = Texts.of(DebriefText.class);

  private final Terminal terminal;

  DebriefText(Terminal terminal) {
    this.terminal = terminal;
  }

  /// Tells a finished conversation.
  void tell(Conversation conversation, Analysis analysis) {
    Review review = Review.of(conversation, analysis);
    Ended ended = conversation.ended().orElseThrow();
    terminal.gap();
    terminal.say(Markup.plain(ended.ending().title()));
    terminal.say(Markup.plain(ended.ending().text()));
    terminal.gap();
    terminal.say(Explanation.headline(review));
    terminal.say(Explanation.summary(review));
    terminal.gap();
    terminal.say(TEXTS.get("debrief.well"), Explanation.wentWell(review));
    terminal.say(TEXTS.get("debrief.keep"), Explanation.keep(review));
    terminal.say(TEXTS.get("debrief.change"), Explanation.change(review));
    terminal.gap();
    turns(review, conversation.scenario());
    for (Fired fired : ended.fired()) {
      terminal.say(Explanation.broken(fired, conversation.scenario()));
    }
    hearing(conversation);
    terminal.say(
        TEXTS.get("debrief.hidden"), Markup.plain(conversation.scenario().customer().hidden()));
    terminal.say(TEXTS.get("debrief.lesson"), Markup.plain(ended.ending().lesson()));
    terminal.gap();
    score(review, analysis);
  }

  private void turns(Review review, Scenario scenario) {
    List<Turn> turns = review.conversation().turns();
    for (Turn turn : turns) {
      terminal.say(
          TEXTS.get("debrief.turn", turn.number()),
          TEXTS.get("debrief.said", Markup.plain(turn.response().text())));
      review.turns().stream()
          .filter(each -> each.turn().equals(turn))
          .findFirst()
          .ifPresent(this::cost);
      for (Fired fired : turn.taken().fired()) {
        terminal.say("    ", Explanation.rule(fired, turn, scenario));
      }
    }
    terminal.gap();
  }

  private void cost(TurnReview turn) {
    if (turn.lostNothing()) {
      terminal.say("    ", TEXTS.get("debrief.cost.none"));
      return;
    }
    String best = Markup.plain(turn.best().text());
    terminal.say("    ", TEXTS.get("debrief.cost", Math.round(turn.cost()), best));
    Explanation.why(turn)
        .ifPresent(why -> terminal.say("    ", TEXTS.get("debrief.why", Markup.plain(why))));
  }

  private void hearing(Conversation conversation) {
    Hearing hearing = Hearing.of(conversation);
    say("debrief.heard", hearing.heard());
    say("debrief.missed", hearing.missed());
  }

  private void say(String lead, List<Cue> cues) {
    if (!cues.isEmpty()) {
      terminal.say(
          TEXTS.get(lead),
          cues.stream().map(cue -> Markup.plain(cue.says())).collect(Collectors.joining("; ")));
    }
  }

  private void score(Review review, Analysis analysis) {
    for (Axis axis : Axis.ALL) {
      terminal.say(
          TEXTS.get("debrief.axis", Explanation.axis(axis), figure(review.profile().on(axis))));
    }
    String verdict = Explanation.verdict(review.verdict());
    if (review.headline().isPresent()) {
      int shown = review.headline().getAsInt();
      terminal.say(
          TEXTS.get(
              review.conversation().breached() ? "debrief.score.breach" : "debrief.score",
              verdict,
              shown));
      return;
    }
    terminal.say(
        switch (analysis) {
          case Exact _ -> TEXTS.get("debrief.unrated.same", verdict);
          case Bounded _ -> TEXTS.get("debrief.unrated.large", verdict);
        });
  }

  private static String figure(OptionalDouble value) {
    return value.isPresent()
        ? Long.toString(Math.round(value.getAsDouble()))
        : TEXTS.get("debrief.axis.none");
  }
}
