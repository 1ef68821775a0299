package org.intheirshoes.logbook;

/// Something that is kept beside the choices of a conversation. It changes no figure.
public sealed interface MarginNote permits Reflection, CueFind {

  /// The turn it belongs to, from 1; 0 for the conversation as a whole.
  int turn();
}
