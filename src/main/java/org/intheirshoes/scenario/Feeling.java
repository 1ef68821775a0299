package org.intheirshoes.scenario;

/// What a speaker shows while saying a line: the closed list that the portrait can draw.
public enum Feeling implements ScriptWord {
  CALM,
  HOPEFUL,
  RELIEVED,
  DELIGHTED,
  GRATEFUL,
  WORRIED,
  SAD,
  GRIEVING,
  EMBARRASSED,
  CONFUSED,
  IMPATIENT,
  FRUSTRATED,
  ANGRY,
  FURIOUS,
  TIRED,
  DISTRUSTFUL
}
