package org.intheirshoes.analysis.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.intheirshoes.analysis.bots.BotScores;
import org.intheirshoes.scenario.Acceptance;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scenario.SmellCode;

/// Finds the smells of a script and sets the author's reasons beside those that she accepts.
final class SmellSearch {

  private SmellSearch() {}

  /// The smells, in the order of [SmellCode].
  ///
  /// @param study empty where the script has too many states; then only the page is looked at
  static List<Smell> of(Scenario scenario, Optional<Study> study, BotScores bots, List<Hit> hits) {
    List<Smell> found = new ArrayList<>();
    study.ifPresent(
        each -> {
          found.addAll(ScoreSmells.in(each, bots));
          found.addAll(WaySmells.in(each));
          found.addAll(ResponseSmells.in(each, hits));
        });
    found.addAll(PageSmells.in(scenario));
    List<Smell> smells =
        new ArrayList<>(found.stream().map(each -> judged(scenario, each)).toList());
    if (study.isPresent()) {
      smells.addAll(needless(scenario, found));
    }
    smells.sort((one, other) -> one.code().compareTo(other.code()));
    return smells;
  }

  private static Smell judged(Scenario scenario, Smell smell) {
    return new Smell(
        smell.code(),
        smell.pointer(),
        smell.message(),
        scenario.accepted().stream()
            .filter(each -> each.covers(smell.code(), smell.pointer()))
            .map(Acceptance::reason)
            .findFirst());
  }

  private static List<Smell> needless(Scenario scenario, List<Smell> found) {
    List<Smell> needless = new ArrayList<>();
    for (int i = 0; i < scenario.accepted().size(); i++) {
      Acceptance accepted = scenario.accepted().get(i);
      if (found.stream().noneMatch(each -> accepted.covers(each.code(), each.pointer()))) {
        needless.add(
            new Smell(
                SmellCode.NEEDLESS_ACCEPT,
                "/accept/" + i,
                "The script accepts “"
                    + accepted.smell().word()
                    + "”, and there is no such smell there."));
      }
    }
    return needless;
  }
}
