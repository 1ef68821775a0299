package org.intheirshoes.scoring;

/// The rules that lower a mark.
public enum Rule {
  /// Acknowledgement upon acknowledgement without a step is heard as a stall.
  R1_SATURATION("R1"),
  /// A second apology for the same fault lowers the rep.
  R2_APOLOGY("R2"),
  /// A heated customer does not hear a fix before she was heard.
  R3_FIX_TOO_EARLY("R3"),
  /// A promise still open at the ending.
  R4_BROKEN_PROMISE("R4"),
  /// Something that no other merit makes up for.
  R5_BREACH("R5");

  private final String code;

  Rule(String code) {
    this.code = code;
  }

  /// For example `R1`.
  public String code() {
    return code;
  }
}
