package org.intheirshoes.drill;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.drill.Stage.Purpose;
import org.intheirshoes.scenario.Scenario;

/// One step of the players: from a table to the next, or a refusal.
///
/// @param plan of the round
/// @param table before the step
/// @param at when it is made
record Move(RoundPlan plan, Table table, Instant at) {

  /// The table at the beginning of a turn.
  static Table deal(RoundPlan plan, int turn, Table.Kept kept) {
    Seating seating = Seating.of(plan.players().size(), turn);
    Play play =
        switch (plan.material()) {
          case Material.OfDrill(Drill drill, String hand) ->
              new Play.OfDrill(
                  drill.dealt(hand, turn), 0, PhaseClock.of(drill.phases().getFirst()));
          case Material.OfScenario(Scenario scenario) ->
              Play.OfScenario.begin(Conversation.begin(scenario));
        };
    Table.Passing passing =
        switch (play) {
          case Play.OfDrill _ -> Table.Passing.to(cards(seating), ready(plan, 0));
          case Play.OfScenario scenario ->
              Table.Passing.to(
                  List.of(handOver(seating, seating.customer(), Purpose.CARD)),
                  scenario.reading(seating.customer()));
        };
    return new Table(turn, seating, play, passing, Map.of(), kept);
  }

  private static List<Stage.HandOver> cards(Seating seating) {
    return List.of(
        handOver(seating, seating.customer(), Purpose.CARD),
        handOver(seating, seating.rep(), Purpose.CARD));
  }

  private static Stage.HandOver handOver(Seating seating, int player, Purpose purpose) {
    return new Stage.HandOver(player, seating.seat(player), purpose);
  }

  private static Stage ready(RoundPlan plan, int phase) {
    return new Stage.Ready(drill(plan).phases().get(phase), phase + 1);
  }

  private static Drill drill(RoundPlan plan) {
    if (plan.material() instanceof Material.OfDrill(Drill drill, String _)) {
      return drill;
    }
    throw Refusal.NOT_NOW.exception();
  }

  /// @throws RefusedException if the step does not fit
  Table after(RoundStep step) {
    if (table.stage() instanceof Stage.Finished && !(step instanceof RoundStep.Reopen)) {
      throw Refusal.FINISHED.exception();
    }
    return switch (step) {
      case RoundStep.Look(int player) -> looked(player);
      case RoundStep.Seen _ -> seen();
      case RoundStep.LookAgain(int player) -> lookAgain(player);
      case RoundStep.LeaveCards _ -> leaveCards();
      case RoundStep.Start _ -> started();
      case RoundStep.EndPhase _ -> phaseEnded();
      case RoundStep.OfTheClock clock -> onTheClock(clock);
      case RoundStep.Answered(Optional<String> words) -> onPath().answered(words);
      case RoundStep.Place(int player, Pick pick) -> onPath().placed(player, pick);
      case RoundStep.Settle(Pick pick) -> onPath().settled(pick);
      case RoundStep.Mark(int player, Sheet sheet) -> afterMarks(judging().marked(player, sheet));
      case RoundStep.Abstain(int player) -> afterMarks(judging().abstained(player));
      case RoundStep.ObserverSpeaks _ -> judging().observerSpeaks();
      case RoundStep.NextTurn _ -> nextTurn();
      case RoundStep.OneMoreTurn _ -> {
        stage(Stage.Debrief.class);
        yield deal(plan, table.turn() + 1, table.kept());
      }
      case RoundStep.EndEarly _ -> endedEarly();
      case RoundStep.Answer answer -> new Talk(plan, table).answered(answer);
      case RoundStep.Commit commit -> new Talk(plan, table).committed(commit);
      case RoundStep.KeepMoment moment -> new Talk(plan, table).kept(moment);
      case RoundStep.Finish _ -> {
        stage(Stage.Debrief.class);
        yield table.at(new Stage.Finished());
      }
      case RoundStep.Reopen _ -> table;
    };
  }

  private <S extends Stage> S stage(Class<S> wanted) {
    if (!wanted.isInstance(table.stage())) {
      throw Refusal.NOT_NOW.exception();
    }
    return wanted.cast(table.stage());
  }

  private Play.OfDrill drill() {
    if (table.play() instanceof Play.OfDrill drill) {
      return drill;
    }
    throw Refusal.NOT_NOW.exception();
  }

  private Play.OfScenario scenario() {
    if (table.play() instanceof Play.OfScenario scenario) {
      return scenario;
    }
    throw Refusal.NOT_NOW.exception();
  }

  private Table looked(int player) {
    Stage.HandOver to = stage(Stage.HandOver.class);
    if (to.player() != player) {
      throw Refusal.NOT_YOURS.exception();
    }
    return table.at(
        switch (to.purpose()) {
          case MARKS -> new Stage.Marking(player, table.seating().rep());
          case TWIST ->
              new Stage.TwistShown(player, to.seat(), drill().hand().twist().orElseThrow());
          case CARD ->
              switch (plan.material()) {
                case Material.OfDrill _ -> new Stage.CardShown(player, to.seat(), drill().hand());
                case Material.OfScenario(Scenario scenario) ->
                    new Stage.SceneShown(player, scenario.customer(), scenario.card().setting());
              };
        });
  }

  private Table seen() {
    return switch (table.stage()) {
      case Stage.CardShown _, Stage.SceneShown _, Stage.TwistShown _ ->
          table.with(table.passing().next());
      case Stage.Reading reading ->
          reading.last() == Stage.Last.YES
              ? marking()
              : table.at(
                  new Stage.Answering(table.seating().rep(), scenario().path().turns().size() + 1));
      default -> throw Refusal.NOT_NOW.exception();
    };
  }

  private Table lookAgain(int player) {
    if (player < 0 || player >= plan.players().size()) {
      throw Refusal.NO_SUCH_PLAYER.exception();
    }
    if (table.seating().seat(player) == Seat.OBSERVER) {
      throw Refusal.NO_CARD.exception();
    }
    if (!(table.stage() instanceof Stage.Ready) && !(table.stage() instanceof Stage.Playing)) {
      throw Refusal.NOT_NOW.exception();
    }
    Play.OfDrill play = drill();
    return table
        .with(play.with(play.clock().standing(at)))
        .with(
            Table.Passing.to(
                List.of(handOver(table.seating(), player, Purpose.CARD)), table.stage()));
  }

  private Table leaveCards() {
    if (stage(Stage.HandOver.class).purpose() != Purpose.CARD) {
      throw Refusal.NOT_NOW.exception();
    }
    List<Stage.HandOver> others =
        table.passing().queue().stream().filter(each -> each.purpose() != Purpose.CARD).toList();
    return table.with(Table.Passing.to(others, table.passing().then()));
  }

  private Table started() {
    Stage.Ready ready = stage(Stage.Ready.class);
    Play.OfDrill play = drill();
    return table
        .with(play.with(play.clock().running(at)))
        .at(new Stage.Playing(ready.phase(), ready.number()));
  }

  private Table onTheClock(RoundStep.OfTheClock step) {
    stage(Stage.Playing.class);
    Play.OfDrill play = drill();
    PhaseClock clock = play.clock();
    return table.with(
        play.with(
            switch (step) {
              case RoundStep.Pause _ -> {
                if (!clock.isRunning()) {
                  throw Refusal.PAUSED.exception();
                }
                yield clock.standing(at);
              }
              case RoundStep.GoOn _ -> {
                if (clock.isRunning()) {
                  throw Refusal.RUNNING.exception();
                }
                yield clock.running(at);
              }
              case RoundStep.AddTime _ -> {
                PhaseClock longer = clock.longer();
                if (longer.length().compareTo(PhaseClock.LONGEST) > 0) {
                  throw Refusal.TOO_MUCH_TIME.exception();
                }
                yield longer;
              }
            }));
  }

  private Table phaseEnded() {
    stage(Stage.Playing.class);
    Play.OfDrill play = drill();
    List<Phase> phases = drill(plan).phases();
    int next = play.phase() + 1;
    if (next == phases.size()) {
      return marking();
    }
    Phase phase = phases.get(next);
    boolean swap = phase.seats() == Phase.Seats.SWAP;
    Seating seating = swap ? table.seating().swapped() : table.seating();
    Stream<Stage.HandOver> twist =
        play.hand().twist().filter(each -> each.before().equals(phase.id())).stream()
            .map(each -> handOver(seating, seating.player(each.to()), Purpose.TWIST));
    Stream<Stage.HandOver> cards = swap ? cards(seating).stream() : Stream.empty();
    return new Table(
        table.turn(),
        seating,
        new Play.OfDrill(play.hand(), next, PhaseClock.of(phase)),
        Table.Passing.to(Stream.concat(cards, twist).toList(), ready(plan, next)),
        table.sheets(),
        table.kept());
  }

  private Table marking() {
    Seating seating = table.seating();
    return table.with(
        Table.Passing.to(
            seating.speakers().stream()
                .map(player -> handOver(seating, player, Purpose.MARKS))
                .toList(),
            new Stage.Debrief()));
  }

  private Judging judging() {
    return new Judging(plan, table);
  }

  private OnPath onPath() {
    return new OnPath(table);
  }

  /// Where nobody marked there is nothing to compare.
  private Table afterMarks(Table so) {
    return so.stage() instanceof Stage.Comparing comparing && comparing.result().sheets().isEmpty()
        ? compared(so)
        : so;
  }

  private Table nextTurn() {
    if (stage(Stage.Comparing.class).voices() != Stage.Voices.ALL) {
      throw Refusal.NOT_NOW.exception();
    }
    return compared(table);
  }

  private Table compared(Table so) {
    return so.kept().results().size() >= plan.rotation()
        ? so.with(Table.Passing.to(List.of(), new Stage.Debrief()))
        : deal(plan, so.turn() + 1, so.kept());
  }

  private Table endedEarly() {
    boolean allowed =
        switch (table.stage()) {
          case Stage.Ready _ -> true;
          case Stage.HandOver to -> to.purpose() == Purpose.CARD;
          case Stage.Comparing comparing -> comparing.voices() == Stage.Voices.ALL;
          default -> false;
        };
    if (!allowed) {
      throw Refusal.NOT_NOW.exception();
    }
    return table.with(Table.Passing.to(List.of(), new Stage.Debrief()));
  }
}
