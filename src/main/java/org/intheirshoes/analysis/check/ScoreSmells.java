package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.intheirshoes.analysis.BeatFigures;
import org.intheirshoes.analysis.Verdict;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.SmellCode;
import org.intheirshoes.scenario.SourceMap;

/// Smells of the score: what is rewarded without listening, and what is not measured.
final class ScoreSmells {

  /// From so many beats on a habit of the author is one.
  private static final int HABIT_FROM = 3;

  private final Study study;
  private final BotScores bots;
  private final List<Smell> found = new ArrayList<>();

  private ScoreSmells(Study study, BotScores bots) {
    this.study = study;
    this.bots = bots;
  }

  static List<Smell> in(Study study, BotScores bots) {
    ScoreSmells search = new ScoreSmells(study, bots);
    search.gameable();
    search.habits();
    search.axes();
    for (BeatFigures beat : study.choices()) {
      search.indifferent(beat);
      search.weightSensitive(beat);
    }
    return search.found;
  }

  private void gameable() {
    bots.scores()
        .forEach(
            (bot, score) -> {
              if (bot.games(score)) {
                add(
                    SmellCode.GAMEABLE,
                    "/bots/" + bot.word(),
                    "The bot “"
                        + bot.word()
                        + "” scores "
                        + Verdict.shown(score.skill())
                        + ": the script can be played well without listening.");
              }
            });
  }

  private void habits() {
    habit(
        SmellCode.FIRST_BEST,
        "stands first",
        beat -> beat.options().getFirst().equals(beat.best()));
    habit(
        SmellCode.LONGEST_BEST,
        "is the longest",
        beat -> beat.options().stream().allMatch(option -> length(option) <= length(beat.best())));
  }

  private void habit(SmellCode code, String what, Predicate<BeatFigures> shows) {
    List<BeatFigures> choices = study.choices();
    long count = choices.stream().filter(shows).count();
    if (count >= HABIT_FROM && 2 * count > choices.size()) {
      add(
          code,
          "",
          "At " + count + " of " + choices.size() + " beats the best response " + what + ".");
    }
  }

  private static int length(BeatFigures.Option option) {
    return Markup.plain(option.response().text()).length();
  }

  private void axes() {
    for (Axis axis : Axis.ALL) {
      List<Beat> inPlay =
          study.choices().stream()
              .map(BeatFigures::beat)
              .filter(beat -> beat.axes().contains(axis))
              .toList();
      List<Beat> flat = inPlay.stream().filter(beat -> isFlat(beat, axis)).toList();
      if (!inPlay.isEmpty() && flat.size() == inPlay.size()) {
        add(
            SmellCode.AXIS_NEVER_SEPARATES,
            "",
            "No beat tells two responses apart by " + axis.word() + ", though it is marked.");
      } else {
        for (Beat beat : flat) {
          add(
              SmellCode.AXIS_NEVER_SEPARATES,
              SourceMap.pointerTo(beat),
              "Every response of “"
                  + beat.id()
                  + "” has the same mark for "
                  + axis.word()
                  + ": it measures nothing here.");
        }
      }
    }
  }

  private static boolean isFlat(Beat beat, Axis axis) {
    return beat.responses().stream().map(each -> each.marks().on(axis)).distinct().count() == 1;
  }

  private void indifferent(BeatFigures beat) {
    if (beat.options().stream().allMatch(BeatFigures.Option::alwaysBest)) {
      add(
          SmellCode.INDIFFERENT_BEAT,
          SourceMap.pointerTo(beat.beat()),
          "At “" + beat.beat().id() + "” no choice loses anything, whatever is chosen.");
    }
  }

  /// The three marks count 3, 4 and 3. A beat whose best response changes when action counts as much
  /// as the others, or twice as much, hangs on that number, and the number is a design choice.
  private void weightSensitive(BeatFigures beat) {
    for (Set<Response> offered : beat.together()) {
      Set<Response> even = best(offered, 1);
      Set<Response> twice = best(offered, 2);
      Set<Response> both = new HashSet<>(even);
      both.retainAll(twice);
      if (both.isEmpty()) {
        add(
            SmellCode.WEIGHT_SENSITIVE,
            SourceMap.pointerTo(beat.beat()),
            "By its marks “"
                + even.iterator().next().id()
                + "” is best if action counts like the other axes, and “"
                + twice.iterator().next().id()
                + "” if it counts twice.");
        return;
      }
    }
  }

  private static Set<Response> best(Set<Response> offered, int weightOfAction) {
    int most = offered.stream().mapToInt(each -> worth(each, weightOfAction)).max().orElse(0);
    Set<Response> best = new HashSet<>(offered);
    best.removeIf(each -> worth(each, weightOfAction) < most);
    return best;
  }

  private static int worth(Response response, int weightOfAction) {
    return Axis.ALL.stream()
        .filter(response.marks()::inPlay)
        .mapToInt(axis -> (axis == Axis.ACTION ? weightOfAction : 1) * response.marks().on(axis))
        .sum();
  }

  private void add(SmellCode code, String pointer, String message) {
    found.add(new Smell(code, pointer, message));
  }
}
