package org.intheirshoes.classroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.intheirshoes.analysis.Exact;
import org.intheirshoes.analysis.items.Answers;
import org.intheirshoes.analysis.items.Discrimination;
import org.intheirshoes.analysis.items.Share;
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

  /// The fewest classes with a beat for which its discrimination is told. Each speaks for a room of
  /// people, so fewer are needed than of learners.
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
  /// @param discrimination how far classes that are right elsewhere are right here; empty below
  ///     [#FEWEST_CLASSES]
  public record Item(
      Beat beat,
      int classes,
      Share first,
      Optional<Share> second,
      Optional<Discrimination> discrimination) {}

  /// The votes of one class, first and second.
  private record Votes(Answers first, Answers second) {}

  /// The figures of classes.
  ///
  /// @param sessions of any scripts, by the time they began
  /// @param exact of the script that the figures are about
  public static ItemFigures of(List<ClassSession> sessions, Exact exact) {
    List<Votes> classes =
        sessions.stream()
            .filter(each -> each.plan().purpose() == ClassPlan.Purpose.REAL)
            .filter(each -> each.plan().scenario().equals(exact.scenario()))
            .map(each -> votes(each, exact))
            .filter(each -> !each.first.byBeat().isEmpty())
            .toList();
    List<Item> items = new ArrayList<>();
    for (Beat beat : exact.scenario().beats()) {
      if (classes.stream().anyMatch(each -> each.first.at(beat.id()).isPresent())) {
        items.add(item(beat, classes));
      }
    }
    return new ItemFigures(classes.size(), items);
  }

  private static Votes votes(ClassSession session, Exact exact) {
    Map<String, Share> firsts = new LinkedHashMap<>();
    Map<String, Share> seconds = new LinkedHashMap<>();
    for (Branch branch : session.scene().branches()) {
      for (Decision decision : branch.decisions()) {
        String beat = decision.turn().beat().id();
        Optional<Ballot> first = decision.first().filter(ballot -> ballot.total() > 0);
        if (first.isPresent() && !firsts.containsKey(beat)) {
          Set<String> best = best(decision.turn(), exact);
          firsts.put(beat, share(first.get(), best));
          decision.second().ifPresent(ballot -> seconds.put(beat, share(ballot, best)));
        }
      }
    }
    return new Votes(new Answers(firsts), new Answers(seconds));
  }

  private static Share share(Ballot ballot, Set<String> best) {
    return new Share(best.stream().mapToInt(ballot::count).sum(), ballot.total());
  }

  /// The responses open at a turn that lose nothing.
  static Set<String> best(Turn turn, Exact exact) {
    return turn.offered().stream()
        .filter(response -> regret(turn, response, exact) == 0)
        .map(Response::id)
        .collect(Collectors.toSet());
  }

  private static int regret(Turn turn, Response response, Exact exact) {
    var taken = Step.take(exact.scenario(), turn.beat(), turn.taken().before(), response);
    return exact.regret(new Turn(turn.number(), turn.beat(), response, taken)).total();
  }

  private static Item item(Beat beat, List<Votes> classes) {
    List<Votes> here =
        classes.stream().filter(each -> each.first.at(beat.id()).isPresent()).toList();
    List<Share> second = here.stream().flatMap(each -> each.second.at(beat.id()).stream()).toList();
    return new Item(
        beat,
        here.size(),
        Share.sum(here.stream().flatMap(each -> each.first.at(beat.id()).stream()).toList()),
        second.isEmpty() ? Optional.empty() : Optional.of(Share.sum(second)),
        Discrimination.of(beat.id(), classes.stream().map(Votes::first).toList(), FEWEST_CLASSES));
  }
}
