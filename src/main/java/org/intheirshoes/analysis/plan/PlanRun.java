package org.intheirshoes.analysis.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intheirshoes.analysis.Analysis;
import org.intheirshoes.analysis.Review;
import org.intheirshoes.conversation.Conversation;
import org.intheirshoes.scenario.Beat;
import org.intheirshoes.scenario.Ending;
import org.intheirshoes.scenario.Line;
import org.intheirshoes.scenario.Markup;
import org.intheirshoes.scenario.Response;
import org.intheirshoes.scenario.Scenario;
import org.intheirshoes.scoring.Fired;

/// A test plan, played.
///
/// @param plan the plan
/// @param problems what it expected and did not get; none if it passed
public record PlanRun(TestPlan plan, List<PlanProblem> problems) {

  public PlanRun {
    problems = List.copyOf(problems);
  }

  /// Whether everything was as expected.
  public boolean passed() {
    return problems.isEmpty();
  }

  /// Plays a plan, in the variant that it names.
  public static PlanRun of(TestPlan plan, Analysis written) {
    List<PlanProblem> problems = new ArrayList<>();
    Optional<Analysis> played = played(plan, written);
    if (played.isEmpty()) {
      problems.add(
          new PlanProblem(
              plan.line(), "The script has no variant “" + plan.variant().orElse("") + "”."));
      return new PlanRun(plan, problems);
    }
    Analysis analysis = played.get();
    Conversation conversation = Conversation.begin(analysis.scenario());
    for (TestPlan.Step step : plan.steps()) {
      switch (step) {
        case TestPlan.Choose(int line, String response) -> {
          Conversation before = conversation;
          if (before.offered().stream().noneMatch(each -> each.id().equals(response))) {
            problems.add(new PlanProblem(line, notOpen(before, response)));
            return new PlanRun(plan, problems);
          }
          conversation = before.choose(response);
        }
        case TestPlan.Expect(int line, String words) -> {
          if (said(conversation).noneMatch(text -> Markup.contains(text, words))) {
            problems.add(
                new PlanProblem(
                    line, "“" + words + "” is not said at “" + conversation.place().id() + "”."));
          }
        }
      }
    }
    end(plan, conversation, analysis, problems);
    return new PlanRun(plan, problems);
  }

  private static Optional<Analysis> played(TestPlan plan, Analysis written) {
    if (plan.variant().isEmpty()) {
      return Optional.of(written);
    }
    Scenario scenario = written.scenario();
    return plan.variant()
        .filter(id -> scenario.variations().find(id).isPresent())
        .filter(_ -> scenario.variations().played().isEmpty())
        .map(scenario::as)
        .map(Analysis::of);
  }

  private static String notOpen(Conversation conversation, String response) {
    return conversation.isOver()
        ? "The conversation is over at “"
            + conversation.place().id()
            + "” before “"
            + response
            + "”."
        : "“"
            + response
            + "” is not open at “"
            + conversation.place().id()
            + "”. Open there: "
            + conversation.offered().stream().map(Response::id).collect(Collectors.joining(", "))
            + ".";
  }

  private static Stream<String> said(Conversation conversation) {
    Stream<String> reaction =
        conversation.turns().isEmpty()
            ? Stream.empty()
            : conversation.turns().getLast().response().reaction().stream().map(Line::text);
    Stream<String> here =
        switch (conversation.place()) {
          case Beat beat -> beat.lines().stream().map(Line::text);
          case Ending ending -> Stream.of(ending.title(), ending.text());
        };
    return Stream.concat(reaction, here);
  }

  private static void end(
      TestPlan plan, Conversation conversation, Analysis analysis, List<PlanProblem> problems) {
    plan.ending()
        .filter(ending -> !ending.equals(conversation.place().id()))
        .ifPresent(
            ending ->
                problems.add(
                    new PlanProblem(
                        plan.line(),
                        "It ends at “"
                            + conversation.place().id()
                            + "” and not at “"
                            + ending
                            + "”.")));
    if (!conversation.isOver()) {
      if (plan.ending().isEmpty() && plan.score().isPresent()) {
        problems.add(new PlanProblem(plan.line(), "It stops before an ending, without a score."));
      }
      return;
    }
    plan.score().ifPresent(range -> score(plan, range, conversation, analysis, problems));
    Set<String> missing = new HashSet<>(plan.rules());
    missing.removeAll(rules(conversation));
    missing.stream()
        .sorted()
        .forEach(
            rule ->
                problems.add(
                    new PlanProblem(plan.line(), "The rule " + rule + " does not apply.")));
    plan.breach()
        .filter(wanted -> (wanted == TestPlan.Breach.MADE) != conversation.breached())
        .ifPresent(
            _ ->
                problems.add(
                    new PlanProblem(
                        plan.line(),
                        conversation.breached() ? "It makes a breach." : "It makes no breach.")));
  }

  private static void score(
      TestPlan plan,
      TestPlan.Range range,
      Conversation conversation,
      Analysis analysis,
      List<PlanProblem> problems) {
    OptionalDouble skill = Review.of(conversation, analysis).skill();
    if (skill.isEmpty()) {
      problems.add(new PlanProblem(plan.line(), "This script has no skill score."));
    } else if (!range.holds(skill.getAsDouble())) {
      problems.add(
          new PlanProblem(
              plan.line(),
              String.format(
                  Locale.ROOT,
                  "It scores %.1f, which is not in %s..%s.",
                  skill.getAsDouble(),
                  range.least(),
                  range.most())));
    }
  }

  private static Set<String> rules(Conversation conversation) {
    return Stream.concat(
            conversation.turns().stream().flatMap(turn -> turn.taken().fired().stream()),
            conversation.ended().stream().flatMap(ended -> ended.fired().stream()))
        .map(Fired::rule)
        .map(rule -> rule.code())
        .collect(Collectors.toSet());
  }
}
