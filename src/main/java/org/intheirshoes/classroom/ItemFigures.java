package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.conversation.Turn;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scoring.Step;

/// How well the beats of a script work as questions to a class, over several classes.
///
/// Of each class the first decision at a beat counts, on whichever branch it was made; classes that
/// played another content of the script do not count, nor do rehearsals. A vote is on the best if the
/// response loses nothing against the best line then open.
///
/// @param classes how many classes count
/// @param items one for each beat that was voted on, in the order of the script
public record ItemFigures(int classes, List<Item> items) {

  /// The fewest classes with a beat for which its discrimination is told: a quarter holds two then.
  public static final int FEWEST_CLASSES = 8;

  public ItemFigures {
    items = List.copyOf(items);
  }

  /// A beat as a question.
  ///
  /// @param beat the beat
  /// @param classes how many classes voted on it
  /// @param first share of the first votes on the best
  /// @param second share of the second votes on the best; empty if there were none
  /// @param discrimination mean share of first votes on the best in the upper quarter of classes, less
  ///     that in the lower quarter, -1..1; classes are ordered by their share on the best at all other
  ///     beats. Near 0 or below, the beat asks something else than the rest. Empty below
  ///     [#FEWEST_CLASSES]
  public record Item(
      Beat beat, int classes, Share first, Optional<Share> second, OptionalDouble discrimination) {}

  /// The votes of one class at one beat.
  private record Answer(Share first, Optional<Share> second) {}

  /// The figures of classes.
  ///
  /// @param sessions of any scripts, by the time they began
  /// @param exact of the script that the figures are about
  public static ItemFigures of(List<ClassSession> sessions, Exact exact) {
    List<Map<String, Answer>> answers =
        sessions.stream()
            .filter(each -> each.plan().purpose() == ClassPlan.Purpose.REAL)
            .filter(each -> each.plan().scenario().equals(exact.scenario()))
            .map(each -> answers(each, exact))
            .filter(each -> !each.isEmpty())
            .toList();
    List<Item> items = new ArrayList<>();
    for (Beat beat : exact.scenario().beats()) {
      if (answers.stream().anyMatch(each -> each.containsKey(beat.id()))) {
        items.add(item(beat, answers));
      }
    }
    return new ItemFigures(answers.size(), items);
  }

  private static Map<String, Answer> answers(ClassSession session, Exact exact) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Branch branch : session.scene().branches()) {
      for (Decision decision : branch.decisions()) {
        decision
            .first()
            .filter(ballot -> ballot.total() > 0)
            .ifPresent(
                first -> {
                  Set<String> best = best(decision.turn(), exact);
                  answers.putIfAbsent(
                      decision.turn().beat().id(),
                      new Answer(
                          share(first, best),
                          decision.second().map(ballot -> share(ballot, best))));
                });
      }
    }
    return answers;
  }

  private static Share share(Ballot ballot, Set<String> best) {
    return new Share(best.stream().mapToInt(ballot::count).sum(), ballot.total());
  }

  /// The responses open at a turn that lose nothing.
  static Set<String> best(Turn turn, Exact exact) {
    return Step.offered(turn.beat(), turn.taken().before()).stream()
        .filter(response -> regret(turn, response, exact) == 0)
        .map(Response::id)
        .collect(Collectors.toSet());
  }

  private static int regret(Turn turn, Response response, Exact exact) {
    var taken = Step.take(exact.scenario(), turn.beat(), turn.taken().before(), response);
    return exact.regret(new Turn(turn.number(), turn.beat(), response, taken)).total();
  }

  private static Item item(Beat beat, List<Map<String, Answer>> classes) {
    List<Answer> here = new ArrayList<>();
    List<Standing> standings = new ArrayList<>();
    for (Map<String, Answer> each : classes) {
      Answer answer = each.get(beat.id());
      if (answer != null) {
        here.add(answer);
        rest(beat, each)
            .ifPresent(rest -> standings.add(new Standing(answer.first.value(), rest.value())));
      }
    }
    List<Share> second = here.stream().flatMap(each -> each.second.stream()).toList();
    return new Item(
        beat,
        here.size(),
        sum(here.stream().map(Answer::first).toList()),
        second.isEmpty() ? Optional.empty() : Optional.of(sum(second)),
        discrimination(standings));
  }

  /// A class at a beat.
  ///
  /// @param item its share on the best here
  /// @param rest its share on the best at all other beats
  private record Standing(double item, double rest) {}

  private static Optional<Share> rest(Beat beat, Map<String, Answer> answers) {
    List<Share> others =
        answers.entrySet().stream()
            .filter(each -> !Objects.equals(each.getKey(), beat.id()))
            .map(each -> each.getValue().first)
            .toList();
    return others.isEmpty() ? Optional.empty() : Optional.of(sum(others));
  }

  private static Share sum(List<Share> shares) {
    return new Share(
        shares.stream().mapToInt(Share::hits).sum(), shares.stream().mapToInt(Share::votes).sum());
  }

  /// The upper-lower index, corrected for the item itself (Kelley 1939 took 27 % at each end; with few
  /// classes a quarter is the same).
  private static OptionalDouble discrimination(List<Standing> standings) {
    if (standings.size() < FEWEST_CLASSES) {
      return OptionalDouble.empty();
    }
    List<Standing> ordered =
        standings.stream().sorted(Comparator.comparingDouble(Standing::rest)).toList();
    int quarter = ordered.size() / 4;
    return OptionalDouble.of(
        mean(ordered.subList(ordered.size() - quarter, ordered.size()))
            - mean(ordered.subList(0, quarter)));
  }

  private static double mean(List<Standing> standings) {
    return standings.stream().mapToDouble(Standing::item).average().orElse(0);
  }
}
