package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Bounded;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.Outcomes;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Axis;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.LanguagePack;
import org.intheirshoes.scenario.Scenario;

/// All that can be said of a playable script before anybody plays it.
///
/// @param scenario the script
/// @param analysis what it is worth
/// @param bots what strategies without empathy score
/// @param smells in the order of their codes, the accepted ones among them
/// @param language what the rules of its language found; empty if there is no pack
/// @param endings in the order of the script
/// @param bestLine the best conversation; empty where the script has too many states
/// @param axes by axis in how many beats it is in play
/// @param size how much there is to read
public record Report(
    Scenario scenario,
    Analysis analysis,
    BotScores bots,
    List<Smell> smells,
    Optional<List<Hit>> language,
    List<EndingReach> endings,
    Optional<Conversation> bestLine,
    List<AxisReach> axes,
    Size size) {

  public Report {
    smells = List.copyOf(smells);
    language = language.map(List::copyOf);
    endings = List.copyOf(endings);
    axes = List.copyOf(axes);
  }

  /// An ending and the scores that can end there.
  ///
  /// @param ending the ending
  /// @param skill the least and the greatest skill score, not rounded and not capped; empty where no
  ///     path ends there, or there is no score
  public record EndingReach(Ending ending, Optional<Scores> skill) {}

  /// A range of skill scores, both ends included, at most 100.
  public record Scores(double least, double most) {}

  /// An axis and the beats that mark it.
  public record AxisReach(Axis axis, long beats) {}

  /// Everything about a script.
  ///
  /// @param pack of the script's language, if there is one
  public static Report of(Analysis analysis, Optional<LanguagePack> pack) {
    Scenario scenario = analysis.scenario();
    Optional<Study> study =
        switch (analysis) {
          case Exact exact -> Optional.of(Study.of(exact));
          case Bounded _ -> Optional.empty();
        };
    BotScores bots = BotScores.of(analysis, pack);
    Optional<List<Hit>> hits = pack.map(known -> LanguageCheck.of(scenario, known));
    return new Report(
        scenario,
        analysis,
        bots,
        SmellSearch.of(scenario, study, bots, hits.orElse(List.of())),
        hits,
        endings(scenario, study),
        study.map(Study::bestLine),
        Axis.ALL.stream()
            .map(
                axis ->
                    new AxisReach(
                        axis,
                        scenario.beats().stream()
                            .filter(beat -> beat.axes().contains(axis))
                            .count()))
            .toList(),
        Size.of(scenario, study.map(Study::bestLine)));
  }

  private static List<EndingReach> endings(Scenario scenario, Optional<Study> study) {
    List<EndingReach> endings = new ArrayList<>();
    for (Ending ending : scenario.endings()) {
      endings.add(
          new EndingReach(
              ending,
              study.flatMap(
                  each ->
                      Optional.ofNullable(each.outcomes().endings().get(ending.id()))
                          .flatMap(losses -> scores(each.exact(), losses)))));
    }
    return endings;
  }

  private static Optional<Scores> scores(Exact exact, Outcomes.Range losses) {
    return exact.spread() == 0
        ? Optional.empty()
        : Optional.of(
            new Scores(
                exact.skill(losses.most()).orElseThrow(),
                exact.skill(losses.least()).orElseThrow()));
  }

  /// The smells that nobody accepted.
  public List<Smell> open() {
    return smells.stream().filter(smell -> !smell.isAccepted()).toList();
  }
}
