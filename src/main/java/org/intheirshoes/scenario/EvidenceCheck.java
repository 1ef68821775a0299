package org.intheirshoes.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the marks of a response against its evidence.
final class EvidenceCheck {

  private static final Set<Evidence.Kind> PROTECTS =
      EnumSet.of(
          Evidence.Kind.LIMIT,
          Evidence.Kind.ESCALATE,
          Evidence.Kind.HANDOVER,
          Evidence.Kind.REDIRECT,
          Evidence.Kind.END);

  private final Fields response;
  private final Set<Evidence.Kind> shown;

  private EvidenceCheck(Fields response, Set<Evidence.Kind> shown) {
    this.response = response;
    this.shown = shown;
  }

  /// Reports a warning for each mark that the evidence does not bear out.
  static void check(Fields response, Marks marks, List<Evidence> evidence) {
    Set<Evidence.Kind> shown =
        evidence.stream()
            .map(Evidence::kind)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Evidence.Kind.class)));
    EvidenceCheck check = new EvidenceCheck(response, shown);
    check.acknowledgement(marks.acknowledgement());
    check.action(marks.action());
    check.boundaries(marks);
  }

  private void acknowledgement(int mark) {
    if (mark >= 3 && !shown.contains(Evidence.Kind.ACK)) {
      warn(Axis.ACKNOWLEDGEMENT, mark, "no evidence names the cue", "ack:<cue>");
    }
  }

  private void action(int mark) {
    if (mark >= 3 && !(shown.contains(Evidence.Kind.STEP) && shown.contains(Evidence.Kind.OWNER))) {
      warn(Axis.ACTION, mark, "the evidence does not show a step and its owner", "step and owner");
    }
    if (mark == 4
        && !shown.contains(Evidence.Kind.TIME)
        && !shown.contains(Evidence.Kind.OPTIONS)) {
      warn(Axis.ACTION, mark, "the evidence shows no time and no options", "time or options");
    }
  }

  private void boundaries(Marks marks) {
    int mark = marks.boundaries();
    if (mark == 4 && shown.stream().noneMatch(PROTECTS::contains)) {
      warn(
          Axis.BOUNDARIES,
          mark,
          "no evidence shows what protects both sides",
          "limit, escalate, handover, redirect or end");
    }
    boolean breach = shown.contains(Evidence.Kind.BREACH);
    if (mark == 0 && !breach) {
      warn(Axis.BOUNDARIES, mark, "no evidence shows a breach", "breach:<code>");
    }
    if (breach && mark > 0) {
      response.report(
          ProblemCode.EVIDENCE_CONTRADICTS_MARKS,
          "marks",
          "The evidence shows a breach, and boundaries has the mark " + mark + ".",
          "Mark boundaries 0, or remove the tag breach.");
    }
  }

  private void warn(Axis axis, int mark, String what, String tags) {
    response.report(
        ProblemCode.EVIDENCE_CONTRADICTS_MARKS,
        "marks",
        "The mark " + mark + " for " + axis.word() + " is not borne out: " + what + ".",
        "Quote the words with the tag " + tags + ", or lower the mark.");
  }
}
