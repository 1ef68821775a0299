package org.intheirshoes.scenario;

/// Where the conversation takes place. It sets the scene and how lines are shown.
public enum Channel implements ScriptWord {
  PHONE,
  COUNTER,
  FRONT_DESK,
  CHAT,
  EMAIL,
  VIDEO,
  CLINIC
}
