package org.intheirshoes.analysis.bots;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Policy;
import org.intheirshoes.analysis.Verdict;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Evidence;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.ScriptWord;
import org.intheirshoes.scenario.Words;
import org.intheirshoes.scoring.Rubric;

/// A strategy that plays every script the same way. Where several responses are equal to it, each is
/// as likely as the others, so that no bot but the first and the last looks at the order.
public enum Bot implements ScriptWord {
  /// Any response: 0 by definition.
  RANDOM,
  /// The first that is offered.
  FIRST,
  /// The last that is offered.
  LAST,
  /// The most characters.
  LONGEST,
  /// The fewest characters.
  SHORTEST,
  /// The highest mark for acknowledgement.
  MOST_ACKNOWLEDGING,
  /// The highest mark for action.
  MOST_ACTING,
  /// The highest mark for boundaries.
  MOST_BOUNDARY_SETTING,
  /// The most words of apology; without a language pack the most faults apologised for.
  MOST_APOLOGISING,
  /// The greatest share of polite words. Needs a language pack.
  POLITEST,
  /// The most words that the customer has just used, common ones left out.
  COPYCAT,
  /// The least loss by the marks of the response alone, weighted as the score weights them. It knows
  /// the marks, so it is a yardstick and no cheat.
  GREEDY;

  /// Whether a good score of it speaks against a script.
  public boolean knowsNoMarks() {
    return this != GREEDY && this != RANDOM;
  }

  /// Whether it plays well without listening. This reads the number that is shown, rounded, as a verdict
  /// does; of an estimate the lower end.
  public boolean games(BotScore score) {
    return knowsNoMarks() && Verdict.shown(score.least()) >= BotScores.GAMED_FROM;
  }

  /// How it chooses; empty where it needs a language pack and there is none.
  public Optional<Policy> policy(Optional<LanguagePack> pack) {
    return switch (this) {
      case RANDOM -> Optional.of((_, offered) -> offered);
      case FIRST -> Optional.of((_, offered) -> List.of(offered.getFirst()));
      case LAST -> Optional.of((_, offered) -> List.of(offered.getLast()));
      case LONGEST -> most((_, response) -> length(response));
      case SHORTEST -> most((_, response) -> -length(response));
      case MOST_ACKNOWLEDGING -> most((_, response) -> response.marks().acknowledgement());
      case MOST_ACTING -> most((_, response) -> response.marks().action());
      case MOST_BOUNDARY_SETTING -> most((_, response) -> response.marks().boundaries());
      case MOST_APOLOGISING ->
          pack.isPresent()
              ? most((_, response) -> count(response.text(), pack.get().apology()))
              : most((_, response) -> response.about(Evidence.Kind.APOLOGY).size());
      case POLITEST ->
          pack.flatMap(known -> most((_, response) -> share(response.text(), known.polite())));
      case COPYCAT ->
          most(
              (beat, response) ->
                  copied(beat, response, pack.map(LanguagePack::common).orElse(Set.of())));
      case GREEDY -> most((_, response) -> worth(response));
    };
  }

  private static int length(Response response) {
    String plain = Markup.plain(response.text());
    return plain.codePointCount(0, plain.length());
  }

  private static int count(String text, Set<String> words) {
    return (int) Words.of(text).stream().filter(word -> words.contains(word.text())).count();
  }

  /// In parts of 100 000.
  private static int share(String text, Set<String> words) {
    return 100_000 * count(text, words) / Math.max(1, Words.of(text).size());
  }

  private static int copied(Beat beat, Response response, Set<String> common) {
    Set<String> said =
        beat.lines().stream()
            .filter(line -> line.by() == Line.Speaker.CUSTOMER)
            .flatMap(line -> Words.of(line.text()).stream())
            .map(Words.Word::text)
            .filter(word -> !common.contains(word))
            .collect(Collectors.toSet());
    return (int)
        Words.of(response.text()).stream()
            .map(Words.Word::text)
            .distinct()
            .filter(said::contains)
            .count();
  }

  private static int worth(Response response) {
    return Axis.ALL.stream()
        .filter(response.marks()::inPlay)
        .mapToInt(axis -> Rubric.weight(axis) * response.marks().on(axis))
        .sum();
  }

  private static Optional<Policy> most(ToIntBiFunction<Beat, Response> measure) {
    return Optional.of(new Most(measure));
  }
}
