package org.intheirshoes.app.drill;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.app.shell.AxisLook;
import org.intheirshoes.drill.Material;
import org.intheirshoes.drill.Phase;
import org.intheirshoes.drill.Pick;
import org.intheirshoes.drill.Round;
import org.intheirshoes.drill.TurnResult;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Marks;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.texts.Texts;

/// A moment of a turn in words: a phase of a drill, or a turn of a scenario.
final class MomentWords {

  private static final Texts TEXTS = Texts.of(MomentWords.class);

  private MomentWords() {}

  /// What the moment is called.
  ///
  /// @param number from 1
  static String title(Round round, int number) {
    return switch (round.plan().material()) {
      case Material.OfDrill(var drill, String _) ->
          drill.phases().stream().skip(number - 1L).findFirst().map(Phase::title).orElse("");
      case Material.OfScenario _ -> TEXTS.get("compare.turn", number);
    };
  }

  /// What the rep said there: in own words if they were written down, otherwise the response that
  /// came nearest. Empty for a phase, and where the answer was marked freely without words.
  static Optional<String> said(TurnResult result, int number) {
    return result.placed().stream()
        .skip(number - 1L)
        .findFirst()
        .flatMap(
            placed ->
                placed
                    .words()
                    .or(
                        () ->
                            placed.settled() instanceof Pick.Nearest
                                ? Optional.of(pick(result, number, placed.settled()))
                                : Optional.empty()));
  }

  /// How an answer was placed.
  static String pick(TurnResult result, int number, Pick pick) {
    return switch (pick) {
      case Pick.Nearest(String id) -> response(result, number, id);
      case Pick.Own(Marks marks) ->
          TEXTS.get(
              "compare.own",
              Stream.of(Axis.values())
                  .filter(marks::inPlay)
                  .map(axis -> TEXTS.get("compare.mark", AxisLook.word(axis), marks.on(axis)))
                  .collect(Collectors.joining(", ")));
    };
  }

  private static String response(TurnResult result, int number, String id) {
    return result.path().stream()
        .flatMap(path -> path.turns().stream().skip(number - 1L).limit(1))
        .flatMap(turn -> turn.beat().responses().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> Markup.plain(each.text()))
        .orElse(id);
  }
}
