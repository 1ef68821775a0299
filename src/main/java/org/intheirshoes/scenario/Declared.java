package org.intheirshoes.scenario;

import java.util.Set;

/// The cues, faults and promises that a script declares; refuses the others.
record Declared(Problems problems, Set<String> cues, Set<String> faults, Set<String> promises) {

  void cue(String pointer, Json.Spot spot, String id) {
    check(ProblemCode.UNDECLARED_CUE, "cue", "cues", cues, pointer, spot, id);
  }

  void fault(String pointer, Json.Spot spot, String id) {
    check(ProblemCode.UNDECLARED_FAULT, "fault", "faults", faults, pointer, spot, id);
  }

  void promise(String pointer, Json.Spot spot, String id) {
    check(ProblemCode.UNDECLARED_PROMISE, "promise", "promises", promises, pointer, spot, id);
  }

  private void check(
      ProblemCode code,
      String kind,
      String field,
      Set<String> known,
      String pointer,
      Json.Spot spot,
      String id) {
    if (id.isEmpty() || known.contains(id)) {
      return;
    }
    problems.add(
        code,
        pointer,
        spot,
        "The script declares no " + kind + " “" + Problems.shortened(id) + "”.",
        Spelling.nearest(id, known)
            .map(near -> "Did you mean “" + near + "”?")
            .orElse("Declare it under \"" + field + "\" at the top of the script."));
  }
}
