package org.intheirshoes.drill;

import org.intheirshoes.scenario.ScriptWord;

/// A chair of a drill.
public enum Seat implements ScriptWord {
  CUSTOMER,
  REP,
  OBSERVER
}
