package org.intheirshoes.app.shell.portrait;

/// Whether a setting is drawn for a light or for a dark theme.
public enum Shade {
  LIGHT,
  DARK
}
