package org.intheirshoes.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Cue;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Rule;

/// What to keep and what to change after a conversation, one sentence each.
final class Advice {

  private final Story story;

  Advice(Story story) {
    this.story = story;
  }

  /// The best moment, and what it did to the customer's trust.
  String wentWell() {
    Optional<Turn> moment = story.bestMoment();
    if (moment.isEmpty()) {
      return story.wording().text("well.none");
    }
    Turn turn = moment.get();
    int gained = Story.trustGained(turn);
    boolean most =
        story.turns().size() > 1
            && story.turns().stream()
                .allMatch(each -> each.equals(turn) || Story.trustGained(each) < gained);
    return story
        .wording()
        .with("turn", turn.number())
        .with("deeds", deeds(Deed.of(turn, story.scenario())))
        .with("points", gained)
        .text(gained <= 0 ? "well.plain" : most ? "well.trust.most" : "well.trust");
  }

  private String deeds(List<Deed> deeds) {
    List<String> told =
        deeds.stream()
            .limit(2)
            .map(
                deed ->
                    story.wording().withQuote("quote", deed.quote()).text("deed." + deed.what()))
            .toList();
    return told.size() == 1
        ? told.getFirst()
        : Wording.plain().with("first", told.get(0)).with("second", told.get(1)).text("well.join");
  }

  /// One thing to keep: a deed that [#wentWell] has not told, if there is one.
  String keep() {
    Optional<Turn> moment = story.bestMoment();
    if (moment.isEmpty()) {
      return story.wording().with("turn", leastCostly()).text("keep.line");
    }
    List<Deed> told = Deed.of(moment.get(), story.scenario()).stream().limit(2).toList();
    Deed deed =
        Stream.concat(
                story.turns().stream().filter(turn -> !turn.equals(moment.get())), moment.stream())
            .flatMap(turn -> Deed.of(turn, story.scenario()).stream())
            .filter(each -> told.stream().noneMatch(known -> known.what().equals(each.what())))
            .findFirst()
            .orElse(told.getFirst());
    return story.wording().withQuote("quote", deed.quote()).text("keep." + deed.what());
  }

  private int leastCostly() {
    return story.turns().stream()
        .filter(turn -> !turn.response().shows(Evidence.Kind.BREACH))
        .min(Comparator.comparingInt(turn -> turn.taken().loss().total() / turn.beat().stakes()))
        .or(() -> story.turns().stream().findFirst())
        .map(Turn::number)
        .orElse(1);
  }

  /// One thing to change: what weighs most comes first.
  String change() {
    Optional<String> breach =
        story
            .firstFired(Rule.R5_BREACH)
            .flatMap(turn -> Deed.quote(turn.response().evidence(), Evidence.Kind.BREACH));
    if (breach.isPresent()) {
      return story.wording().withQuote("quote", breach.get()).text("change.breach");
    }
    if (!story.broken().isEmpty()) {
      String promise = story.scenario().promises().getOrDefault(story.broken().getFirst(), "");
      return story.wording().withQuote("promise", promise).text("change.promise");
    }
    List<TurnReview> costly = story.review().costliest();
    if (!costly.isEmpty()) {
      return change(costly.getFirst());
    }
    if (!story.review().turns().isEmpty()) {
      return story.wording().text("change.nothing");
    }
    return withoutTheBestLine();
  }

  private String change(TurnReview turn) {
    Response best = turn.best();
    Wording wording = story.wording().with("turn", turn.turn().number());
    if (turn.turn().taken().fired(Rule.R1_SATURATION)) {
      return example(wording, "change.saturated", best, Axis.ACTION);
    }
    if (turn.turn().taken().fired(Rule.R2_APOLOGY)) {
      return example(wording, "change.sorry", best, Axis.ACTION);
    }
    if (turn.turn().taken().fired(Rule.R3_FIX_TOO_EARLY)) {
      return wording
          .withQuote("cue", story.scenario().primaryCue().map(Cue::says).orElse(""))
          .text("change.early");
    }
    return Story.gap(turn)
        .map(axis -> example(wording, "change." + axis.word(), best, axis))
        .orElseGet(() -> wording.with("example", best.text()).text("change.later"));
  }

  /// A sentence with words of the best response in it, or its plain form where that has none.
  private static String example(Wording wording, String key, Response best, Axis axis) {
    return kinds(axis)
        .flatMap(kind -> Deed.quote(best.evidence(), kind).stream())
        .findFirst()
        .map(quote -> wording.withQuote("example", quote).text(key))
        .orElseGet(() -> wording.text(key + ".plain"));
  }

  private static Stream<Evidence.Kind> kinds(Axis axis) {
    return switch (axis) {
      case ACKNOWLEDGEMENT -> Stream.of(Evidence.Kind.ACK);
      case ACTION -> Stream.of(Evidence.Kind.STEP, Evidence.Kind.OPTIONS, Evidence.Kind.QUESTION);
      case BOUNDARIES ->
          Stream.of(
              Evidence.Kind.LIMIT,
              Evidence.Kind.ESCALATE,
              Evidence.Kind.HANDOVER,
              Evidence.Kind.REDIRECT,
              Evidence.Kind.END);
    };
  }

  /// Of a script too large to analyse only the loss of each turn is known.
  private String withoutTheBestLine() {
    Optional<Turn> costliest =
        story.turns().stream()
            .filter(turn -> turn.taken().loss().total() > 0)
            .max(Comparator.comparingInt(turn -> turn.taken().loss().total()));
    if (costliest.isEmpty()) {
      return story.wording().text("change.nothing");
    }
    var loss = costliest.get().taken().loss();
    Axis axis = Axis.ALL.stream().max(Comparator.comparingInt(loss::weighted)).orElseThrow();
    return story
        .wording()
        .with("turn", costliest.get().number())
        .text("change." + axis.word() + ".plain");
  }
}
