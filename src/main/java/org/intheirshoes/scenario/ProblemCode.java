package org.intheirshoes.scenario;

import static org.intheirshoes.scenario.Problem.Severity.ERROR;
import static org.intheirshoes.scenario.Problem.Severity.WARNING;

import org.intheirshoes.scenario.Problem.Severity;

/// Every kind of problem that a script can have. The words are permanent: authors search for them.
public enum ProblemCode implements ScriptWord {
  // The file
  UNREADABLE(ERROR),
  FILE_TOO_LARGE(ERROR),
  NOT_UTF8(ERROR),
  NOT_JSON(ERROR),
  TRUNCATED(ERROR),
  TOO_DEEP(ERROR),
  TOO_MANY_VALUES(ERROR),
  TOO_MANY_PROBLEMS(ERROR),
  DUPLICATE_KEY(ERROR),
  // A folder or a zip
  NO_SCRIPT(ERROR),
  SEVERAL_SCRIPTS(ERROR),
  BAD_ZIP(ERROR),
  ZIP_TOO_LARGE(ERROR),
  ZIP_TOO_MANY_ENTRIES(ERROR),
  FOLDER_TOO_LARGE(ERROR),
  PATH_LEAVES_FOLDER(ERROR),
  // The shelf
  ID_TAKEN(ERROR),
  NOT_SAVED(ERROR),
  // The structure
  UNKNOWN_FORMAT(ERROR),
  UNKNOWN_FIELD(ERROR),
  MISSING_FIELD(ERROR),
  WRONG_TYPE(ERROR),
  OUT_OF_RANGE(ERROR),
  UNKNOWN_WORD(ERROR),
  BAD_ID(ERROR),
  DUPLICATE_ID(ERROR),
  BAD_TEXT(ERROR),
  TEXT_TOO_LONG(ERROR),
  TOO_MANY_BEATS(ERROR),
  TOO_MANY_RESPONSES(ERROR),
  NEXT_ORDER(ERROR),
  BAD_TAG(ERROR),
  AXIS_NOT_IN_PLAY(ERROR),
  // What hangs together
  DEAD_LINK(ERROR),
  START_NOT_A_BEAT(ERROR),
  STANDSTILL_NOT_AN_ENDING(ERROR),
  STANDSTILL_MISSING(ERROR),
  NOTHING_OFFERED(ERROR),
  QUOTE_NOT_IN_TEXT(ERROR),
  UNDECLARED_CUE(ERROR),
  UNDECLARED_FAULT(ERROR),
  UNDECLARED_PROMISE(ERROR),
  UNDECLARED_VARIANT(ERROR),
  SECOND_PRIMARY_CUE(ERROR),
  TOO_MANY_WARNINGS(WARNING),
  EVIDENCE_CONTRADICTS_MARKS(WARNING),
  SILENCE_NOT_ALWAYS_OFFERED(WARNING),
  UNREACHABLE_BEAT(WARNING),
  UNREACHABLE_ENDING(WARNING),
  RESPONSE_NEVER_OFFERED(WARNING),
  PROMISE_NEVER_KEPT(WARNING),
  DOES_NOT_DISCRIMINATE(WARNING),
  NOT_PROVED(WARNING);

  private final Severity severity;

  ProblemCode(Severity severity) {
    this.severity = severity;
  }

  /// How bad it is.
  public Severity severity() {
    return severity;
  }
}
