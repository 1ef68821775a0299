package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.Words;

/// How much there is to read in a script.
///
/// @param words of all lines, responses, reactions and endings
/// @param lineWords of the lines that are said, reactions included
/// @param responseWords of the responses
/// @param playWords what somebody reads who plays the best line: lines, every response offered,
///     reactions and the ending; empty where the best line is not known
/// @param minutes how long that takes at 200 words a minute, with 10 seconds for each choice
/// @param grade the Flesch-Kincaid grade of lines and responses, with syllables estimated; empty
///     where the script is not in English
public record Size(
    int words,
    int lineWords,
    int responseWords,
    Optional<Integer> playWords,
    OptionalDouble minutes,
    OptionalDouble grade) {

  /// Characters of a line on the room's screen of a class that leaves four responses of usual length
  /// below it more than the least type. `RoomPageTest` holds it to that screen.
  public static final int PAGE = 480;

  private static final double WORDS_A_MINUTE = 200;
  private static final double SECONDS_A_CHOICE = 10;

  static Size of(Scenario scenario, Optional<Conversation> bestLine) {
    List<String> said = new ArrayList<>();
    List<String> answers = new ArrayList<>();
    for (Beat beat : scenario.beats()) {
      beat.lines().stream().map(Line::text).forEach(said::add);
      for (Response response : beat.responses()) {
        answers.add(response.text());
        response.reaction().stream().map(Line::text).forEach(said::add);
      }
    }
    int endings = scenario.endings().stream().mapToInt(ending -> words(ending.text())).sum();
    int lineWords = words(said);
    int responseWords = words(answers);
    Optional<Integer> play = bestLine.map(Size::played);
    return new Size(
        lineWords + responseWords + endings,
        lineWords,
        responseWords,
        play,
        bestLine.isPresent()
            ? OptionalDouble.of(
                play.orElse(0) / WORDS_A_MINUTE
                    + bestLine.get().turns().size() * SECONDS_A_CHOICE / 60)
            : OptionalDouble.empty(),
        isEnglish(scenario)
            ? Readability.grade(Stream.concat(said.stream(), answers.stream()).toList())
            : OptionalDouble.empty());
  }

  private static boolean isEnglish(Scenario scenario) {
    return scenario.language().equals("en") || scenario.language().startsWith("en-");
  }

  private static int played(Conversation conversation) {
    int words = 0;
    for (Turn turn : conversation.turns()) {
      words += words(turn.beat().lines().stream().map(Line::text).toList());
      words +=
          words(
              conversation.rewindTo(turn.number() - 1).offered().stream()
                  .map(Response::text)
                  .toList());
      words += words(turn.response().reaction().stream().map(Line::text).toList());
    }
    return words + conversation.ended().map(ended -> words(ended.ending().text())).orElse(0);
  }

  private static int words(List<String> texts) {
    return texts.stream().mapToInt(Size::words).sum();
  }

  private static int words(String text) {
    return Words.of(text).size();
  }
}
